package org.casebook.leaks.text;

import java.util.ArrayList;
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
public final class WordRuns {
    /** A run is sought by its first words if it has more. */
    public static final int LONGEST = 16;

    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;
    private static final int FILTER_BITS = 1 << 20;
    /** Of a filter for each run, so that few other words pass it; the more runs, the more memory it costs to look at. */
    private static final int BITS_OF_A_RUN = 64;

    private static final int MOST_BITS = 1 << 20;

    /** A power of two, so that a place in the ring costs no division. */
    private static final int RING = 32;

    private final Map<Long, List<Integer>> byHash = new HashMap<>();
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
    private final long[] lastWords;
    /** The last three words of each run, and the last one of those that have fewer. */
    private final long[] lastThree;

    private boolean hasShort;
    private final int[] lengths;
    private final long[] powers = new long[LONGEST + 1];

    /** @param runs the hashes of the words of each run, at most {@link #LONGEST} */
    public WordRuns(Map<Integer, ? extends Collection<long[]>> runs) {
        powers[0] = 1;
        for (int power = 1; power < powers.length; power++) {
            powers[power] = powers[power - 1] * BASE;
        }
        int count = runs.values().stream().mapToInt(Collection::size).sum();
        int longs = Integer.highestOneBit(Math.max(1, Math.min(count, MOST_BITS / BITS_OF_A_RUN) * 2 - 1));
        lastWords = new long[longs * BITS_OF_A_RUN / Long.SIZE];
        lastThree = new long[longs * BITS_OF_A_RUN / Long.SIZE];
        Set<Integer> lengthsOfRuns = new TreeSet<>();
        new LinkedHashMap<>(runs).forEach((number, ofNumber) -> {
            for (long[] words : ofNumber) {
                lengthsOfRuns.add(words.length);
                long hash = 0;
                for (long word : words) {
                    hash = hash * BASE + word;
                }
                add(mixed(hash, words.length), number);
                addLast(words);
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

    private void addLast(long[] words) {
        int last = words.length - 1;
        set(lastWords, words[last]);
        set(lastThree, last < 2 ? words[last] : three(words[last - 2], words[last - 1], words[last]));
        hasShort |= last < 2;
    }

    /** @param bits a power of two of them */
    private static void set(long[] bits, long hash) {
        long mixed = hash * BASE;
        bits[(int) (mixed >>> 38) & (bits.length - 1)] |= 1L << (mixed >>> 58);
    }

    private static boolean isSet(long[] bits, long hash) {
        long mixed = hash * BASE;
        return (bits[(int) (mixed >>> 38) & (bits.length - 1)] & (1L << (mixed >>> 58))) != 0;
    }

    private static long three(long first, long second, long third) {
        return (first * BASE + second) * BASE + third;
    }

    /** Whether a run may end with a word, whatever stands before. */
    private boolean mayEndWith(long word) {
        return isSet(lastWords, word);
    }

    /** Whether a run may end with the last of three words. Few words of a text do, though notes are made of the same ones. */
    boolean mayEndWith(long first, long second, long third) {
        return isSet(lastThree, three(first, second, third)) || (hasShort && isSet(lastThree, third));
    }

    /** The most words that a run has. */
    public int longest() {
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1];
    }

    private boolean mayBeSought(long hash) {
        int bit = bit(hash);
        return (filter[bit >>> 6] & (1L << bit)) != 0;
    }

    /** Is told of each run. */
    public interface RunListener {
        void found(int run);
    }

    /** A text, word after word. */
    public final class Reader {
        /** The hash of all words up to each of the last ones. */
        private final long[] before = new long[RING];

        private int count;
        private long hash;
        private long lastButOne;
        private long last;

        public void read(long word, RunListener listener) {
            boolean mayEnd = WordRuns.this.mayEndWith(lastButOne, last, word);
            push(word);
            if (!mayEnd) {
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

        /** Whether a run may end with one of the first two words of a line, of which the others end none. */
        boolean endsOneIn(long[] words, int size) {
            return (size > 0 && WordRuns.this.mayEndWith(lastButOne, last, words[0]))
                    || (size > 1 && WordRuns.this.mayEndWith(last, words[0], words[1]));
        }

        /** Reads words of which is known that no run ends with any of them: more than the longest run has leave no trace. */
        void pass(long[] words, int size) {
            if (size > LONGEST) {
                restart();
            }
            for (int at = Math.max(0, size - LONGEST); at < size; at++) {
                push(words[at]);
            }
        }

        /** Reads a word of which is known that no run ends with it. */
        public void push(long word) {
            hash = hash * BASE + word;
            count++;
            before[count & (RING - 1)] = hash;
            lastButOne = last;
            last = word;
        }

        /** Reads words of which is known that no run ends with any of them. */
        public void push(long[] words) {
            for (long word : words) {
                push(word);
            }
        }

        /** Whether no run can end with one of the first words of a line, whatever stands before it. */
        boolean endsNone(long[] words, int count) {
            for (int at = 0; at < count; at++) {
                if (at < 2 ? mayEndWith(words[at]) : mayEndWith(words[at - 2], words[at - 1], words[at])) {
                    return false;
                }
            }
            return true;
        }

        /** What a reader knows that has read nothing but some words. */
        long[] after(long[] words, int from, int to) {
            long[] state = new long[RING];
            long ofAll = 0;
            for (int at = from; at < to; at++) {
                ofAll = ofAll * BASE + words[at];
                state[(at - from + 1) & (RING - 1)] = ofAll;
            }
            return state;
        }

        /** Goes on behind so many words. */
        public void standBehind(long[] state, int words) {
            System.arraycopy(state, 0, before, 0, RING);
            count = words;
            hash = state[words & (RING - 1)];
            last = word(words);
            lastButOne = words > 1 ? word(words - 1) : 0;
        }

        /** One of the last words, from the hashes of all up to it and up to the one before. */
        private long word(int number) {
            return before[number & (RING - 1)] - before[(number - 1) & (RING - 1)] * BASE;
        }

        public void standWhere(Reader other) {
            System.arraycopy(other.before, 0, before, 0, before.length);
            count = other.count;
            hash = other.hash;
            last = other.last;
            lastButOne = other.lastButOne;
        }

        /** What follows does not stand behind what was read. */
        public void restart() {
            before[0] = 0;
            count = 0;
            hash = 0;
            last = 0;
            lastButOne = 0;
        }
    }
}
