package org.casebook.publish;

import java.util.Arrays;
import org.casebook.names.Word;

/** The words of a line, or of its beginning and its end: what a search needs to know of a line that it has read before. */
final class LineWords {
    static final LineWords NONE = new LineWords(new long[0], new Word[0], new int[0], 0, 0);

    private final long[] hashes;
    private final Word[] words;
    private final int[] marks;
    private final int head;
    private final int left;

    /** @param left how many words were left out behind the first ones */
    private LineWords(long[] hashes, Word[] words, int[] marks, int head, int left) {
        this.hashes = hashes;
        this.words = words;
        this.marks = marks;
        this.head = head;
        this.left = left;
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
        LineWords ends(int count) {
            if (size <= 2 * count) {
                return new LineWords(
                        Arrays.copyOf(hashes, size), Arrays.copyOf(words, size), Arrays.copyOf(marks, size), size, 0);
            }
            long[] someHashes = new long[2 * count];
            Word[] someWords = Arrays.copyOf(words, 2 * count);
            int[] someMarks = new int[2 * count];
            System.arraycopy(hashes, 0, someHashes, 0, count);
            System.arraycopy(marks, 0, someMarks, 0, count);
            System.arraycopy(hashes, size - count, someHashes, count, count);
            System.arraycopy(words, size - count, someWords, count, count);
            System.arraycopy(marks, size - count, someMarks, count, count);
            return new LineWords(someHashes, someWords, someMarks, count, size - 2 * count);
        }
    }
}
