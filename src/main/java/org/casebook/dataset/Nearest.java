package org.casebook.dataset;

import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant: the nearest known one by edit distance, if it is near enough to suggest. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known words; empty where none differs in a third of its letters or less. */
    public static Optional<String> of(String word, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= least) {
                int distance = distance(word, candidate);
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

    /** Letters to insert, delete or replace (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
