package org.casebook.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that the program brings along, in each language beside English. */
class TranslationTest {
    private static final Path MESSAGES = Path.of("site/messages");

    /** Nothing but marks, numbers and places to fill in: such a text says the same in every language. */
    private static final Pattern WITHOUT_WORDS = Pattern.compile("[^\\p{L}]*");

    /** The keys of how numbers, dates and lists are put into words. */
    private static final Pattern FORMATTING = Pattern.compile("^(?:figure|date|month|number|list|term)(?:\\.|$)");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void has_every_text_and_no_other(String language) throws Exception {
        assertThat(read(language).keySet())
                .containsExactlyInAnyOrderElementsOf(read("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void fills_in_what_English_fills_in(String language) throws Exception {
        Map<String, Messages.Text> english = read("en");
        List<String> wrong = new ArrayList<>();
        read(language).forEach((key, text) -> {
            Messages.Text original = english.get(key);
            if (original != null
                    && !text.phrase().names().equals(original.phrase().names())) {
                wrong.add(key + ": " + text.phrase().names() + ", not "
                        + original.phrase().names());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void is_translated_unless_listed_as_the_same_on_purpose(String language) throws Exception {
        Map<String, Messages.Text> english = read("en");
        Set<String> same = new TreeSet<>();
        read(language).forEach((key, text) -> {
            Messages.Text original = english.get(key);
            if (original != null && text.pattern().equals(original.pattern())) {
                String words =
                        Pattern.compile("\\{\\w+}").matcher(text.pattern()).replaceAll("");
                if (!WITHOUT_WORDS.matcher(words).matches()) {
                    same.add(key);
                }
            }
        });
        Set<String> listed = new HashSet<>(
                Files.readAllLines(Path.of("src/test/resources/org/casebook/bake/same-in-" + language + ".txt")));

        assertThat(same).isEqualTo(new TreeSet<>(listed));
    }

    /** Two keys for one wording are two places to mend, and one of them is forgotten. */
    @Test
    void words_numbers_and_dates_by_one_key_each() throws Exception {
        List<Map<String, Messages.Text>> languages = List.of(read("en"), read("ru"), read("kk"));
        Map<List<String>, List<String>> keys = new LinkedHashMap<>();
        languages.get(0).keySet().stream()
                .filter(key -> FORMATTING.matcher(key).find())
                .forEach(key -> keys.computeIfAbsent(
                                languages.stream()
                                        .map(texts -> Objects.requireNonNull(texts.get(key))
                                                .pattern())
                                        .toList(),
                                first -> new ArrayList<>())
                        .add(key));

        assertThat(keys).isNotEmpty();
        assertThat(keys.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static Map<String, Messages.Text> read(String language) throws Exception {
        Path file = MESSAGES.resolve(language + ".properties");
        Problems problems = new Problems();
        Map<String, Messages.Text> texts = new LinkedHashMap<>(MessageFile.read(
                SourceText.decode(file.toString(), Files.readAllBytes(file), problems), language, problems));
        assertThat(problems.list()).isEmpty();
        return texts;
    }
}
