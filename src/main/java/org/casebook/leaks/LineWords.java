package org.casebook.leaks;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.casebook.names.NameReader;
import org.casebook.names.Word;

/**
 * What a search needs to know of a line that it has read before: its first words, which may end something that began before,
 * and its last ones, which may begin something. Of a name that is fewer words than of a run of words.
 */
final class LineWords {
    private static final long[] NO_STATE = {};

    private final long[] firstHashes;
    private final Word[] firstWords;
    private final int[] firstMarks;
    private final long[] lastHashes;
    private final Word[] lastWords;
    private final int[] lastMarks;
    private final int size;
    private final boolean endsNoRun;
    private final long[] state;

    private LineWords(Collector line, int ofRun, int ofName, WordRuns.Reader runs) {
        size = line.size;
        int run = Math.min(ofRun, size);
        int name = Math.min(ofName, size);
        // What follows the first words of a name, but for what lies between these and the last.
        int rest = Math.max(name, size - name);
        firstHashes = Arrays.copyOf(line.hashes, run);
        firstWords = Arrays.copyOf(line.words, name);
        firstMarks = Arrays.copyOf(line.marks, name);
        lastHashes = Arrays.copyOfRange(line.hashes, Math.max(run, size - run), size);
        lastWords = Arrays.copyOfRange(line.words, rest, size);
        lastMarks = Arrays.copyOfRange(line.marks, rest, size);
        endsNoRun = runs.endsNone(line.hashes, run);
        state = size > run ? runs.after(line.hashes, size - run, size) : NO_STATE;
    }

    /** How many words the line has. */
    int size() {
        return size;
    }

    /** Whether no run can end in the first words, whatever stands before them. */
    boolean endsNoRun() {
        return endsNoRun;
    }

    long[] firstHashes() {
        return firstHashes;
    }

    /** Those that the first ones are not. */
    long[] lastHashes() {
        return lastHashes;
    }

    /** What a reader of runs knows behind the last words; nothing where the first ones are all. */
    long[] state() {
        return state;
    }

    /** The first words, for a reader of names, each told by its hash before it is read. */
    void readFirst(NameReader names, LongConsumer before) {
        for (int at = 0; at < Math.max(firstHashes.length, firstWords.length); at++) {
            if (at < firstHashes.length) {
                before.accept(firstHashes[at]);
            }
            if (at < firstWords.length) {
                names.read(firstWords[at], firstMarks[at]);
            }
        }
    }

    /** Whether there are more. */
    boolean hasMore() {
        return lastWords.length > 0;
    }

    void readLast(NameReader names) {
        for (int at = 0; at < lastWords.length; at++) {
            names.read(lastWords[at], lastMarks[at]);
        }
    }

    /** Collects the words of a line. */
    static final class Collector {
        private long[] hashes = new long[64];
        private Word[] words = new Word[64];
        private int[] marks = new int[64];
        private int size;
        /** Whether one of the words may be part of a name. */
        private boolean isSought;

        Collector() {
            Arrays.fill(words, Word.OTHER);
        }

        void clear() {
            size = 0;
            isSought = false;
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
            isSought |= word.isSought();
        }

        void read(WordRuns.Reader runs, WordRuns.Listener listener) {
            runs.read(hashes, size, listener);
        }

        /** Reads the words as parts of names; where none of them is, the last are enough for what follows. */
        void read(NameReader names) {
            int from = isSought || !names.isIdle() ? 0 : Math.max(0, size - NameReader.WORDS_OF_A_NAME);
            names.skip(from);
            for (int at = from; at < size; at++) {
                names.read(words[at], marks[at]);
            }
        }

        /**
         * The beginning and the end.
         *
         * @param ofRun the most words of a run
         * @param ofName the most words of a name, with those between
         */
        LineWords ends(int ofRun, int ofName, WordRuns.Reader runs) {
            return new LineWords(this, ofRun, ofName, runs);
        }
    }
}
