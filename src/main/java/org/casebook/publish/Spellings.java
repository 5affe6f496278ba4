package org.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casebook.disclose.PrivateValue;

/** The folded texts that stand for a private value. A space at an end means that a word must end there. */
final class Spellings {
    /** Fewer letters stand in too many words: "Ann" is in "annual". They are sought as whole words. */
    private static final int LETTERS_OF_A_PART = 6;

    /** Fewer letters at an end of several words are sought as a whole word: "Natalia Li" is in "Natalia Lisina". */
    private static final int LETTERS_OF_AN_END = 4;

    /** Fewer letters or digits are not sought at all. */
    private static final int LEAST_LETTERS = 4;

    /** Years, days and amounts are in every public table. Numbers of people, telephones and accounts are longer. */
    private static final int LEAST_DIGITS = 10;

    /** Enough to be sure, and long notes need no more memory for it. */
    private static final int GREATEST_LENGTH = 120;

    private static final int LEAST_IN_ONE_WORD = 8;

    private Spellings() {}

    /** Those of a value; none if it is too short, or a number as many. */
    static Set<String> of(PrivateValue.Kind kind, String folded) {
        if (!isSought(folded)) {
            return Set.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        switch (kind) {
            case IDENTIFIER -> spellings.add(whole(folded));
            case TEXT -> spellings.add(bounded(shorten(folded)));
            case NAME -> {
                for (String order : orders(folded)) {
                    spellings.add(bounded(shorten(order)));
                    String together = order.replace(" ", "");
                    if (together.length() >= LEAST_IN_ONE_WORD && !isNumber(together)) {
                        spellings.add(shorten(together));
                    }
                }
            }
        }
        return spellings;
    }

    /** Whether noise can hold it by chance: in a picture's bytes, any few letters stand somewhere. */
    static boolean isLikelyInNoise(String spelling) {
        return spelling.strip().getBytes(StandardCharsets.UTF_8).length < LETTERS_OF_A_PART;
    }

    private static boolean isSought(String folded) {
        int letters = folded.replace(" ", "").length();
        return letters >= (isNumber(folded) ? LEAST_DIGITS : LEAST_LETTERS);
    }

    private static boolean isNumber(String folded) {
        return folded.codePoints().noneMatch(Character::isLetter);
    }

    /** Family name first or last; of three and more words, the first with the second or the last as well. */
    private static Set<String> orders(String folded) {
        List<String> words = List.of(folded.split(" "));
        Set<String> orders = new LinkedHashSet<>(List.of(folded));
        if (words.size() > 1) {
            String first = words.get(0);
            for (String other : List.of(words.get(1), words.get(words.size() - 1))) {
                // Somebody else, too, has the same first letter.
                boolean initials = first.length() == 1 || other.length() == 1;
                if (words.size() == 2 || !initials) {
                    orders.add(first + " " + other);
                    orders.add(other + " " + first);
                }
            }
        }
        return orders;
    }

    private static String shorten(String folded) {
        return folded.length() <= GREATEST_LENGTH
                ? folded
                : folded.substring(0, GREATEST_LENGTH).strip();
    }

    private static String bounded(String folded) {
        if (isNumber(folded) || folded.replace(" ", "").length() < LETTERS_OF_A_PART) {
            return whole(folded);
        }
        boolean several = folded.contains(" ");
        boolean shortStart = several && folded.indexOf(' ') < LETTERS_OF_AN_END;
        boolean shortEnd = several && folded.length() - folded.lastIndexOf(' ') - 1 < LETTERS_OF_AN_END;
        return (shortStart ? " " : "") + folded + (shortEnd ? " " : "");
    }

    private static String whole(String folded) {
        return " " + folded + " ";
    }
}
