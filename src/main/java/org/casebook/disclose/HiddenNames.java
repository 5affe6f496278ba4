package org.casebook.disclose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Row;
import org.casebook.names.SoughtNames;

/**
 * Whether a text may speak of somebody who is not to be known. Names are declined in some languages, so the beginnings of
 * words are compared: that keeps back some texts too many, and a text that stands nowhere else is better kept back.
 */
final class HiddenNames {
    /** Words shorter than this are parts of names, such as "al" or "bin", that say nothing. */
    private static final int SHORTEST = 3;
    /** Words at least this long are taken to have an ending of two letters. */
    private static final int WITH_ENDING = 6;

    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final TreeSet<String> stems = new TreeSet<>();
    private final SoughtNames names;

    /** The names and aliases of these rows of people. */
    HiddenNames(List<Row> people) {
        List<String> written = new ArrayList<>();
        for (Row person : people) {
            for (Field field : NameFields.of(person.resource())) {
                written.addAll(person.values(field));
                words(person.cell(field)).forEach(word -> {
                    if (word.length() >= SHORTEST) {
                        stems.add(stem(word));
                    }
                });
            }
        }
        names = SoughtNames.of(written, List.of(), List.of());
    }

    boolean mayBeIn(String text) {
        if (stems.isEmpty()) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        return words(text).stream().filter(seen::add).anyMatch(this::beginsAsAName)
                || !names.in(text).isEmpty();
    }

    private boolean beginsAsAName(String word) {
        for (int length = word.length(); length >= SHORTEST; length--) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String word) {
        if (word.length() >= WITH_ENDING) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
    }

    /** The words of a text: letters and digits in lower case, without accents. */
    static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
