package org.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListTest {
    private static final String PAGE = "<main><ul class=\"file-list\" id=\"files\"></ul></main>";

    @TempDir
    private Path site;

    @Test
    void thePageOfEachLanguageListsTheFilesOfItsFolderThatAreNoPages() throws IOException {
        write("files.html", PAGE);
        write("ru/files.html", PAGE);
        write("index.html", "");
        write("404.html", "");
        write("search/index.js", "");
        write("data/a & б.csv", "");
        write("ru/search/index.js", "");

        new FileList(site, List.of("", "ru/")).write("files.html");

        assertThat(links("files.html"))
                .containsExactlyInAnyOrder("404.html", "data/a%20&%20%D0%B1.csv", "search/index.js");
        assertThat(Jsoup.parse(Files.readString(site.resolve("files.html")))
                        .select("a")
                        .eachText())
                .contains("data/a & б.csv");
        assertThat(links("ru/files.html")).containsExactly("search/index.js");
    }

    private List<String> links(String page) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(page)))
                .select("#files a")
                .eachAttr("href");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
