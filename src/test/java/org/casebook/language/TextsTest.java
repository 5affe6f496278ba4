package org.casebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of all languages together. */
class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{n?(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern PLACES_AND_SIGNS = Pattern.compile("[\\p{P}\\p{Z}\\p{N}{}]*");
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:[-.][a-z0-9]+)*)\"");
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(?:the|of|is|are|it|was|has|which|that|this|write|mend|leave|its|with|what|there)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(Texts.of(language).keys())
                .isEqualTo(Texts.of(Language.ENGLISH).keys());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyTextHasThePlacesOfTheEnglishOne(Language language) {
        for (String key : Texts.of(Language.ENGLISH).keys()) {
            assertThat(places(Texts.of(language).pattern(key)))
                    .as(key)
                    .isEqualTo(places(Texts.of(Language.ENGLISH).pattern(key)));
        }
    }

    /** A place that only chooses a plural form is needed by some languages alone. */
    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern.replaceAll("\\{n\\d+, plural", ""))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noTextIsTheEnglishOneAgain(Language language) {
        for (String key : Texts.of(Language.ENGLISH).keys()) {
            String english = Texts.of(Language.ENGLISH).pattern(key);
            String text = Texts.of(language).pattern(key);
            if (!PLACES_AND_SIGNS.matcher(english).matches()) {
                assertThat(text).as(key).isNotEqualTo(english);
                assertThat(ENGLISH_WORD.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isFalse();
                assertThat(LETTERS.matcher(english).find()).as(key).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPluralFormCanBeRead(Language language) {
        for (String key : Texts.of(language).keys()) {
            String pattern = Texts.of(language).pattern(key);
            if (pattern.contains(", plural,")) {
                assertThat(new MessageFormat(pattern).getArgumentNames())
                        .as(key)
                        .isNotEmpty();
            }
        }
    }

    /** No key is told that has no text, and no text is left behind by the code that told it. */
    @Test
    void everyTextIsTold() {
        Set<String> written = sources()
                .flatMap(source -> KEY.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(Texts.of(Language.ENGLISH).keys().stream()
                        .filter(key -> !key.startsWith("help."))
                        .filter(key -> !key.endsWith(".remedy")
                                || !Texts.of(Language.ENGLISH).has(withoutRemedy(key)))
                        .filter(key -> !written.contains(key)))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsToldHasAText() {
        Pattern told = Pattern.compile("(?:Message\\.of|Refusal\\.says)\\(\\s*\"([^\"]+)\"");
        Set<String> keys = sources()
                .flatMap(source -> told.matcher(source).results().map((MatchResult found) -> found.group(1)))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Texts.of(Language.ENGLISH).keys()).containsAll(keys);
    }

    private static String withoutRemedy(String key) {
        return key.substring(0, key.length() - ".remedy".length());
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::read).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
