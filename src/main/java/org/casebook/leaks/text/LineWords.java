package org.casebook.leaks.text;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.casebook.names.NameReader;
import org.casebook.names.Word;

/**
 * What a search needs to know of a line that it has read before: its first words, which may end something that began before,
 * and its last ones, which may begin something. Of a name that is fewer words than of a run of words.
 */
public final class LineWords {
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
    public int size() {
        return size;
    }

    /** Whether no run can end in the first words, whatever stands before them. */
    public boolean endsNoRun() {
        return endsNoRun;
    }

    public long[] firstHashes() {
        return firstHashes;
    }

    /** Those that the first ones are not. */
    public long[] lastHashes() {
        return lastHashes;
    }

    /** What a reader of runs knows behind the last words; nothing where the first ones are all. */
    public long[] state() {
        return state;
    }

    /** The first words, for a reader of names, each told by its hash before it is read. */
    public void readFirst(NameReader names, LongConsumer before) {
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
    public boolean hasMore() {
        return lastWords.length > 0;
    }

    public void readLast(NameReader names) {
        for (int at = 0; at < lastWords.length; at++) {
            names.read(lastWords[at], lastMarks[at]);
        }
    }

    /** Collects the words of a line. */
    public static final class Collector implements TextWords.Reader {
        private static final int ROOM = 64;

        private final WordRuns runs;
        private long[] hashes;
        private Word[] words;
        private int[] marks;
        private int size;
        /** Whether one of the words may be part of a name. */
        private boolean isSought;
        /** Whether a run may end with one of the words that has two before it. */
        private boolean mayEndRun;

        public Collector(WordRuns runs) {
            this(runs, ROOM);
        }

        private Collector(WordRuns runs, int room) {
            this.runs = runs;
            hashes = new long[room];
            words = new Word[room];
            marks = new int[room];
            Arrays.fill(words, Word.OTHER);
        }

        public void clear() {
            size = 0;
            isSought = false;
            mayEndRun = false;
        }

        public int size() {
            return size;
        }

        public long hash(int at) {
            return hashes[at];
        }

        public Word word(int at) {
            return words[at];
        }

        public int marks(int at) {
            return marks[at];
        }

        @Override
        public void word(long hash, Word word, int marksOfWord, boolean isNumber, int start, int end) {
            makeRoom(1);
            hashes[size] = hash;
            words[size] = word;
            marks[size] = marksOfWord;
            isSought |= word.isSought();
            mayEndRun = mayEndRun || (size > 1 && runs.mayEndWith(hashes[size - 2], hashes[size - 1], hash));
            size++;
        }

        /** Adds the words of another one. */
        public void addAll(Collector other) {
            addBehind(0, other);
        }

        /** Adds the words of another one from one of them on. */
        public void addBehind(int from, Collector other) {
            int first = size;
            int more = other.size - from;
            makeRoom(more);
            for (int at = 0; at < more; at++) {
                hashes[first + at] = other.hashes[from + at];
                words[first + at] = other.words[from + at];
                marks[first + at] = other.marks[from + at];
            }
            size += more;
            isSought |= other.isSought;
            mayEndRun |= other.mayEndRun || mayEndRunAt(first) || mayEndRunAt(first + 1);
        }

        /** What stands before the words of another one is not what stood before them there. */
        private boolean mayEndRunAt(int at) {
            return at > 1 && at < size && runs.mayEndWith(hashes[at - 2], hashes[at - 1], hashes[at]);
        }

        private void makeRoom(int more) {
            if (size + more > hashes.length) {
                int room = Math.max(size + more, size * 2);
                hashes = Arrays.copyOf(hashes, room);
                words = Arrays.copyOf(words, room);
                marks = Arrays.copyOf(marks, room);
            }
        }

        /** The words from one on, by themselves. */
        public Collector from(int first) {
            Collector some = new Collector(runs, size - first);
            for (int at = first; at < size; at++) {
                some.word(hashes[at], words[at], marks[at], false, 0, 0);
            }
            return some;
        }

        /** Reads the words as those of runs. */
        public void read(WordRuns.Reader reader, WordRuns.RunListener listener) {
            if (mayEndRun || reader.endsOneIn(hashes, size)) {
                for (int at = 0; at < size; at++) {
                    reader.read(hashes[at], listener);
                }
            } else {
                reader.pass(hashes, size);
            }
        }

        /** Reads the words as those of names; where none is part of one, the last are enough for what follows. */
        public void read(NameReader names) {
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
        public LineWords ends(int ofRun, int ofName, WordRuns.Reader reader) {
            return new LineWords(this, ofRun, ofName, reader);
        }
    }
}
