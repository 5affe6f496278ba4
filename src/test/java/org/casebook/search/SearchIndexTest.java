package org.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = SearchIndex.into(folder, Stream.of("in the"), Stream.of("часть"));
    }

    @Test
    void aWordKnowsItsEntriesAndWhetherItIsOfAName() throws IOException {
        add("people", "Anna", "a welder");
        add("people", "Boris", "");
        add("cases", "f-1", "Anna was fined, Anna again");
        index.done();

        // Entry 0, of a name: 2 * 0 + 1. Entry 2, two further on, of a text: 2 * 2.
        assertThat(file("words-0.js"))
                .startsWith("casebook.put(\"words-0\",[")
                .contains("\"ana\",\"1 4\"")
                .contains("\"boris\",\"3\"")
                .contains("\"f1\",\"5\"")
                .contains("\"velder\",\"0\"");
        assertThat(file("index.js"))
                .isEqualTo("casebook.put(\"index\",{\"perFile\":200,\"kinds\":[[\"people\",2],[\"cases\",1]],"
                        + "\"words\":[\"1\"]});\n");
    }

    @Test
    void namesAreKnownByTheirWordsAndAsAWholeAndTextsByWhatTheyAre() throws IOException {
        add("people", "Anna Berg 2", "a welder");
        add("people", "Berg", "");
        index.done();

        assertThat(file("names-0.js")).isEqualTo("casebook.put(\"names-0\",[\"ana\",\"berg\"]);\n");
        assertThat(file("titles-0.js")).contains("\"anaberg2\",\"1\"").contains("\"berg\",\"3\"");
        assertThat(file("texts-0.js"))
                .contains("[[0,\"Anna Berg 2\"],[1,\"a welder\",\"kk\"]]")
                .contains("[[0,\"Berg\"]]");
        assertThat(file("names.js"))
                .isEqualTo("casebook.put(\"names\",{\"names\":[\"ana\"],\"titles\":[\"anaberg2\"],"
                        + "\"textsPerFile\":50,\"places\":[\"Name\",\"Summary\"],\"unasked\":[\"in\",\"the\"],"
                        + "\"parts\":[\"chast\"]});\n");
    }

    @Test
    void nothingBreaksOutOfAScript() throws IOException {
        add("cases", "\"]);alert(1)//</script>\u2028\u2029\\\n", "");
        index.done();

        assertThat(file("entries-0.js"))
                .contains("\"\\\"]);alert(1)//\\u003c/script>\\u2028\\u2029\\\\\\u000a\"")
                .doesNotContain("\u2028", "\u2029", "</script");
    }

    @Test
    void aLargeIndexIsCutIntoFilesInOrder() throws IOException {
        for (int number = 0; number < 6000; number++) {
            add("cases", "name" + number, "every");
        }
        index.done();

        assertThat(folder.resolve("entries-29.js")).exists();
        assertThat(folder.resolve("entries-30.js")).doesNotExist();
        assertThat(file("index.js")).contains("\"words\":[\"everi\",\"name").contains("\"cases\",6000");
        try (var files = Files.list(folder)) {
            assertThat(files).allMatch(file -> file.toFile().length() < 60_000);
        }
    }

    private void add(String kind, String name, String text) throws IOException {
        boolean isId = name.matches("[a-z]-[0-9]");
        index.add(new Document(
                kind,
                kind + "/x.html",
                name,
                "",
                "",
                isId ? List.of(name) : List.of(),
                isId ? List.of() : List.of(new Document.Said("Name", name, "")),
                List.of(new Document.Said("Summary", text, "kk"))));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
