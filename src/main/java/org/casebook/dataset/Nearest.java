package org.casebook.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The word that was probably meant: the same parts in another order, as of a name with the family name first, or else the
 * nearest known one by edit distance, if it is near enough to suggest.
 */
public final class Nearest {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-_ ]");

    private Nearest() {}

    /** The word of the known ones; empty where each differs in more than a third of its letters. */
    public static Optional<String> of(String word, Collection<String> known) {
        return reordered(word, known).or(() -> nearest(word, known));
    }

    private static Optional<String> reordered(String word, Collection<String> known) {
        List<String> parts = parts(word);
        long letters = letters(word, 0, word.length());
        return parts.size() == 1
                ? Optional.empty()
                : known.stream()
                        // Few words pass so far, and parts take time.
                        .filter(candidate -> candidate.length() == word.length()
                                && letters(candidate, 0, candidate.length()) == letters
                                && parts(candidate).equals(parts))
                        .min(Comparator.naturalOrder());
    }

    private static List<String> parts(String word) {
        return Stream.of(BETWEEN_PARTS.split(word, -1)).sorted().toList();
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= least) {
                int distance = distance(word, candidate, least);
                boolean nearer = distance < least;
                boolean first = distance == least && !nearest.isEmpty() && candidate.compareTo(nearest) < 0;
                if (nearer || first) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /**
     * Letters to insert, delete or replace (Levenshtein 1966); some number above the most that is of interest, if they are
     * more.
     */
    private static int distance(String one, String other, int most) {
        // What both begin and end with costs nothing, and of ids that is most.
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (oneEnd > start && otherEnd > start && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        // Each letter that the other lacks must be replaced or deleted: enough to pass over most words.
        int lacking = Long.bitCount(letters(one, start, oneEnd) & ~letters(other, start, otherEnd));
        if (lacking > most) {
            return lacking;
        }
        int width = otherEnd - start;
        int[] distances = new int[width + 1];
        for (int column = 0; column <= width; column++) {
            distances[column] = column;
        }
        for (int row = 1; row <= oneEnd - start; row++) {
            char letter = one.charAt(start + row - 1);
            int before = distances[0];
            distances[0] = row;
            int least = row;
            for (int column = 1; column <= width; column++) {
                int replaced = before + (letter == other.charAt(start + column - 1) ? 0 : 1);
                before = distances[column];
                distances[column] = Math.min(replaced, 1 + Math.min(before, distances[column - 1]));
                least = Math.min(least, distances[column]);
            }
            if (least > most) {
                return least;
            }
        }
        return distances[width];
    }

    /** A bit for each letter; some share one. */
    private static long letters(String word, int start, int end) {
        long letters = 0;
        for (int position = start; position < end; position++) {
            letters |= 1L << (word.charAt(position) & 63);
        }
        return letters;
    }
}
