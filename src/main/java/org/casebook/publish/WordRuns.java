package org.casebook.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs of words that are sought, each known by its number. A run is known by a hash of 64 bits of the hashes of its words, so
 * that each word of a text costs one look for each length that a run has (Rabin and Karp 1987).
 */
final class WordRuns {
    /** A run is sought by its first words if it has more. */
    static final int LONGEST = 16;

    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;
    private static final int FILTER_BITS = 1 << 20;
    private static final int LAST_WORD_BITS = 1 << 18;

    /** A power of two, so that a place in the ring costs no division. */
    private static final int RING = 32;

    private final Map<Long, List<Integer>> byHash = new HashMap<>();
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
    private final long[] lastWords = new long[LAST_WORD_BITS / Long.SIZE];
    private final int[] lengths;
    private final long[] powers = new long[LONGEST + 1];

    /** @param runs the hashes of the words of each run, at most {@link #LONGEST} */
    WordRuns(Map<Integer, ? extends Collection<long[]>> runs) {
        powers[0] = 1;
        for (int power = 1; power < powers.length; power++) {
            powers[power] = powers[power - 1] * BASE;
        }
        Set<Integer> lengthsOfRuns = new TreeSet<>();
        new LinkedHashMap<>(runs).forEach((number, ofNumber) -> {
            for (long[] words : ofNumber) {
                lengthsOfRuns.add(words.length);
                long hash = 0;
                for (long word : words) {
                    hash = hash * BASE + word;
                }
                add(mixed(hash, words.length), number);
                int last = lastWord(words[words.length - 1]);
                lastWords[last >>> 6] |= 1L << last;
            }
        });
        lengths = lengthsOfRuns.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(long hash, int number) {
        byHash.computeIfAbsent(hash, none -> new ArrayList<>(1)).add(number);
        int bit = bit(hash);
        filter[bit >>> 6] |= 1L << bit;
    }

    /** Runs of other lengths have other hashes. */
    private static long mixed(long hash, int length) {
        return (hash ^ length) * BASE;
    }

    private static int bit(long hash) {
        return (int) (hash >>> 44);
    }

    private static int lastWord(long word) {
        return (int) ((word * BASE) >>> 46);
    }

    /** Whether a run may end with a word. Most words end none. */
    private boolean mayEndWith(long word) {
        int bit = lastWord(word);
        return (lastWords[bit >>> 6] & (1L << bit)) != 0;
    }

    /** The most words that a run has. */
    int longest() {
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1];
    }

    private boolean mayBeSought(long hash) {
        int bit = bit(hash);
        return (filter[bit >>> 6] & (1L << bit)) != 0;
    }

    /** Is told of each run. */
    interface Listener {
        void found(int run);
    }

    /** A text, word after word. */
    final class Reader {
        /** The hash of all words up to each of the last ones. */
        private final long[] before = new long[RING];

        private int count;
        private long hash;

        void read(long word, Listener listener) {
            push(word);
            if (!mayEndWith(word)) {
                return;
            }
            for (int length : lengths) {
                if (length > count) {
                    return;
                }
                long start = before[(count - length) & (RING - 1)];
                long run = mixed(hash - start * powers[length], length);
                if (!mayBeSought(run)) {
                    continue;
                }
                List<Integer> found = byHash.getOrDefault(run, List.of());
                for (int at = 0; at < found.size(); at++) {
                    listener.found(found.get(at));
                }
            }
        }

        /** Reads a word of which is known that no run ends with it. */
        void push(long word) {
            hash = hash * BASE + word;
            count++;
            before[count & (RING - 1)] = hash;
        }

        void standWhere(Reader other) {
            System.arraycopy(other.before, 0, before, 0, before.length);
            count = other.count;
            hash = other.hash;
        }

        /** What follows does not stand behind what was read. */
        void restart() {
            Arrays.fill(before, 0);
            count = 0;
            hash = 0;
        }
    }
}
