package org.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.casebook.names.Letters;
import org.casebook.names.NameReader;
import org.casebook.names.SoughtNames;
import org.casebook.names.Word;

/**
 * Takes text apart into words. A word is letters and digits, folded; in scripts without spaces every letter is a word.
 * Threads may share it.
 */
final class TextWords {
    private static final long PRIME = 0x0000_0100_0000_01B3L;
    private static final long START = 0xCBF2_9CE4_8422_2325L;

    private static final int UNKNOWN = 0;
    private static final int SEPARATOR = 1 << 20;
    private static final int INVISIBLE = 2 << 20;
    private static final int LETTER = 3 << 20;
    private static final int SEVERAL = 4 << 20;
    private static final int KIND = 7 << 20;
    private static final int CAPITAL = 1 << 16;
    private static final int DIGIT = 1 << 17;
    private static final int ALONE = 1 << 18;

    private static final int PLACES = 1 << 17;

    private final SoughtNames names;
    /**
     * What each character is, filled in as they are met. Threads may fill in the same one twice, with the same value; an int
     * is never half-written.
     */
    private final int[] characters = new int[Character.MAX_VALUE + 1];

    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(PLACES);

    private record Known(long hash, Word word) {}

    TextWords(SoughtNames names) {
        this.names = names;
        for (int ascii = 0; ascii < 128; ascii++) {
            characters[ascii] = characterOf(ascii);
        }
    }

    /** Takes the words of a text. */
    interface Reader {
        /**
         * A word.
         *
         * @param hash of its folded letters
         * @param word what it may be of a name
         * @param marks what stands around it, for {@link NameReader}
         * @param isNumber whether it is digits only
         * @param start where it begins among the bytes
         * @param end where it ends
         */
        void word(long hash, Word word, int marks, boolean isNumber, int start, int end);
    }

    /** Goes through the words of some bytes of UTF-8. What is no UTF-8 stands between words. */
    void read(byte[] bytes, int start, int end, Reader reader) {
        new Scan(bytes, start, end, reader).run();
    }

    /** One pass over some bytes. */
    private final class Scan {
        private final byte[] bytes;
        private final int start;
        private final int end;
        private final Reader reader;

        /** Where the word begins that is being read; -1 between words. */
        private int wordStart = -1;

        private int wordEnd;
        private int lastEnd = -1;
        private long hash;
        private long raw;
        private boolean onlyAscii;
        private boolean capital;
        private boolean onlyDigits;
        /** Whether a capital letter stands within the word, where another word may begin. */
        private boolean capitalWithin;

        Scan(byte[] bytes, int start, int end, Reader reader) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
            this.reader = reader;
        }

        void run() {
            int i = start;
            while (i < end) {
                int codePoint = bytes[i];
                int next = i + 1;
                if (codePoint < 0) {
                    int length = Utf8.length(bytes, i);
                    codePoint = length == 0 ? ' ' : Utf8.codePoint(bytes, i, length);
                    next = i + Math.max(1, length);
                }
                read(codePoint, character(codePoint), i, next);
                i = next;
            }
            endWord();
        }

        private void read(int codePoint, int character, int from, int to) {
            int kind = character & KIND;
            if (kind == SEPARATOR) {
                endWord();
            } else if (kind == INVISIBLE) {
                raw = (raw ^ codePoint) * PRIME;
                onlyAscii = false;
            } else {
                boolean alone = (character & ALONE) != 0;
                if (wordStart >= 0 && alone) {
                    endWord();
                }
                if (wordStart < 0) {
                    beginWord(from, (character & CAPITAL) != 0);
                    wordEnd = from;
                }
                append(codePoint, character, kind);
                wordEnd = to;
                if (alone) {
                    endWord();
                }
            }
        }

        private void beginWord(int from, boolean isCapital) {
            wordStart = from;
            hash = START;
            raw = START;
            onlyAscii = true;
            onlyDigits = true;
            capitalWithin = false;
            capital = isCapital;
        }

        private void append(int codePoint, int character, int kind) {
            raw = (raw ^ codePoint) * PRIME;
            onlyAscii &= codePoint < 0x80;
            capitalWithin |= (character & CAPITAL) != 0 && wordEnd > wordStart;
            onlyDigits &= (character & DIGIT) != 0;
            if (kind == LETTER) {
                hash = (hash ^ (character & 0xFFFF)) * PRIME;
            } else {
                String folded = Folding.fold(codePoint);
                for (int letter = 0; letter < folded.length(); letter++) {
                    hash = folded.charAt(letter) == ' ' ? hash : (hash ^ folded.charAt(letter)) * PRIME;
                }
            }
        }

        private void endWord() {
            if (wordStart < 0) {
                return;
            }
            boolean point = wordEnd < end && bytes[wordEnd] == '.';
            boolean joined = lastEnd >= start && lastEnd == wordStart - 1 && Letters.joins(bytes[lastEnd]);
            Word word =
                    onlyDigits ? Word.OTHER : word(onlyAscii && !capitalWithin ? hash : raw, bytes, wordStart, wordEnd);
            reader.word(hash, word, NameReader.marks(capital, point, joined), onlyDigits, wordStart, wordEnd);
            lastEnd = wordEnd;
            wordStart = -1;
        }
    }

    private int character(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return characterOf(codePoint);
        }
        int found = characters[codePoint];
        if (found == UNKNOWN) {
            found = characterOf(codePoint);
            characters[codePoint] = found;
        }
        return found;
    }

    private Word word(long hash, byte[] bytes, int start, int end) {
        if (names.isEmpty()) {
            return Word.OTHER;
        }
        int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
        Known at = known.getAcquire(place);
        if (at != null && at.hash == hash) {
            return at.word;
        }
        Word word = names.word(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        known.setRelease(place, new Known(hash, word));
        return word;
    }

    private static int characterOf(int codePoint) {
        String folded = Folding.fold(codePoint);
        if (folded.isEmpty()) {
            return INVISIBLE;
        }
        if (folded.equals(Folding.SPACE)) {
            return SEPARATOR;
        }
        int marks = (Letters.isCapital(codePoint) ? CAPITAL : 0)
                | (Character.isDigit(codePoint) ? DIGIT : 0)
                | (Letters.standsAlone(codePoint) ? ALONE : 0);
        return folded.length() > 1 ? SEVERAL | marks : LETTER | marks | folded.charAt(0);
    }

    /** The hashes of the words of a text. */
    long[] hashes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LongList hashes = new LongList();
        read(bytes, 0, bytes.length, (hash, word, marks, isNumber, start, end) -> hashes.add(hash));
        return hashes.toArray();
    }

    /** The hash of a text that is one word. */
    long hash(String word) {
        return hashes(word)[0];
    }

    long hash(byte[] bytes, int start, int end) {
        return hash(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private static final class LongList {
        private long[] items = new long[16];
        private int size;

        void add(long item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }

        long[] toArray() {
            return Arrays.copyOf(items, size);
        }
    }
}
