package org.casebook.publish;

import java.util.Arrays;
import org.casebook.names.Word;

/** The words of a line, or of its beginning and its end: what a search needs to know of a line that it has read before. */
final class LineWords {
    private static final long[] NO_STATE = {};

    private final long[] hashes;
    private final Word[] words;
    private final int[] marks;
    private final int head;
    private final int left;
    private final boolean isIdle;
    private final long[] state;

    /**
     * @param left how many words were left out behind the first ones
     * @param isIdle whether no secret can end in the first words, whatever stands before them
     * @param state what a reader of runs knows behind the last ones
     */
    private LineWords(long[] hashes, Word[] words, int[] marks, int head, int left, boolean isIdle, long[] state) {
        this.hashes = hashes;
        this.words = words;
        this.marks = marks;
        this.head = head;
        this.left = left;
        this.isIdle = isIdle;
        this.state = state;
    }

    boolean isIdle() {
        return isIdle;
    }

    long[] state() {
        return state;
    }

    int size() {
        return hashes.length;
    }

    /** How many words come before those that were left out. */
    int head() {
        return head;
    }

    int left() {
        return left;
    }

    long hash(int at) {
        return hashes[at];
    }

    Word word(int at) {
        return words[at];
    }

    int marks(int at) {
        return marks[at];
    }

    /** Collects the words of a line. */
    static final class Collector {
        private long[] hashes = new long[64];
        private Word[] words = new Word[64];
        private int[] marks = new int[64];
        private int size;

        Collector() {
            Arrays.fill(words, Word.OTHER);
        }

        void clear() {
            size = 0;
        }

        int size() {
            return size;
        }

        long hash(int at) {
            return hashes[at];
        }

        Word word(int at) {
            return words[at];
        }

        int marks(int at) {
            return marks[at];
        }

        void add(long hash, Word word, int marksOfWord) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                words = Arrays.copyOf(words, size * 2);
                marks = Arrays.copyOf(marks, size * 2);
            }
            hashes[size] = hash;
            words[size] = word;
            marks[size] = marksOfWord;
            size++;
        }

        /** So many words of the beginning and of the end. */
        LineWords ends(int count, WordRuns.Reader runs) {
            if (size <= 2 * count) {
                return new LineWords(
                        Arrays.copyOf(hashes, size),
                        Arrays.copyOf(words, size),
                        Arrays.copyOf(marks, size),
                        size,
                        0,
                        isIdle(size, runs),
                        NO_STATE);
            }
            long[] someHashes = new long[2 * count];
            Word[] someWords = Arrays.copyOf(words, 2 * count);
            int[] someMarks = new int[2 * count];
            System.arraycopy(hashes, 0, someHashes, 0, count);
            System.arraycopy(marks, 0, someMarks, 0, count);
            System.arraycopy(hashes, size - count, someHashes, count, count);
            System.arraycopy(words, size - count, someWords, count, count);
            System.arraycopy(marks, size - count, someMarks, count, count);
            return new LineWords(
                    someHashes,
                    someWords,
                    someMarks,
                    count,
                    size - 2 * count,
                    isIdle(count, runs),
                    runs.after(someHashes, count, 2 * count));
        }

        private boolean isIdle(int head, WordRuns.Reader runs) {
            for (int at = 0; at < head; at++) {
                if (words[at].isSought() || runs.mayEndWith(hashes[at])) {
                    return false;
                }
            }
            return true;
        }
    }
}
