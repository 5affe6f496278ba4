package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.search.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The words of the search index are folded, so that neither the leak check nor a reader of bytes would know a private one.
 * Here the canaries of the golden publication are folded too, and sought.
 */
class SearchCanaryTest {
    private static final Path CANARIES = Path.of("src", "test", "resources", "golden", "canaries");
    private static final Pattern CANARY =
            Pattern.compile("(?:zq|жщ)\\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void noFoldedCanaryIsInTheIndex(@TempDir Path folder) throws IOException {
        Set<String> canaries = new TreeSet<>();
        try (Stream<Path> tables = Files.list(CANARIES.resolve("data"))) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Matcher canary = CANARY.matcher(Files.readString(table));
                while (canary.find()) {
                    canaries.addAll(new Folding().words(canary.group()));
                }
            }
        }
        assertThat(canaries).hasSizeGreaterThan(40);

        PublishedSite site = PublishedSite.build(CANARIES, folder.resolve("site"));
        Set<String> words = new TreeSet<>();
        for (String file : site.files()) {
            if (file.matches("(.*/)?search/words-[0-9]+\\.js")) {
                Matcher word = Pattern.compile("\"([^\"]*)\",\"[0-9a-z ]+\"").matcher(site.text(file));
                while (word.find()) {
                    words.add(word.group(1));
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(20);
        assertThat(words).noneMatch(word -> canaries.stream().anyMatch(word::contains));
    }
}
