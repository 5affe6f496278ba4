package org.casebook.leaks.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.casebook.names.Letters;
import org.casebook.names.NameReader;
import org.casebook.names.SoughtNames;
import org.casebook.names.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes text apart into words. A word is letters and digits, folded; in scripts without spaces every letter is a word.
 * Threads may share it.
 */
public final class TextWords {
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

    /** Fewer letters in a row beside digits name a cell or a case. */
    private static final int LETTERS_BESIDE_DIGITS = 3;

    private static final int DIGITS_OF_A_CHECKSUM = 32;

    private static final int PLACES = 1 << 18;

    private final SoughtNames names;
    /**
     * What each character is, filled in as they are met. Threads may fill in the same one twice, with the same value; an int
     * is never half-written.
     */
    private final int[] characters = new int[Character.MAX_VALUE + 1];

    /**
     * Words that were met. Threads may overwrite each other's; whoever sees one sees it whole, as its fields are final (Java
     * Language Specification, 17.5).
     */
    private final @Nullable Known[] known = new @Nullable Known[PLACES];

    private record Known(long hash, Word word) {}

    public TextWords(SoughtNames names) {
        this.names = names;
        for (int ascii = 0; ascii < 128; ascii++) {
            characters[ascii] = characterOf(ascii);
        }
    }

    /** Takes the words of a text. */
    public interface Reader {
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
    public void read(byte[] bytes, int start, int end, Reader reader) {
        read(bytes, start, end, 0, reader);
    }

    /**
     * The same.
     *
     * @param leastLength shorter words are of no name
     */
    public void read(byte[] bytes, int start, int end, int leastLength, Reader reader) {
        new WordScan(bytes, start, end, leastLength, reader).run();
    }

    /**
     * One pass over some bytes. Every byte that is published goes through this loop, several times where it stands in tags:
     * hence what is at hand is in local variables, and words of ASCII, which most are, have a loop of their own.
     */
    private final class WordScan {
        private final byte[] bytes;
        private final int start;
        private final int end;
        private final int leastLength;
        private final Reader reader;
        private int lastEnd = -1;

        WordScan(byte[] bytes, int start, int end, int leastLength, Reader reader) {
            this.leastLength = leastLength;
            this.bytes = bytes;
            this.start = start;
            this.end = end;
            this.reader = reader;
        }

        void run() {
            int at = start;
            while (at < end) {
                int letter = bytes[at];
                if (letter < 0) {
                    at = beginsLetter(at) ? ofAnyLetters(at) : at + 1;
                } else if ((characters[letter] & KIND) == SEPARATOR) {
                    at++;
                } else {
                    at = word(at);
                }
            }
        }

        /** Whether more than one byte may be a letter, which few are in bytes that are no text. */
        private boolean beginsLetter(int at) {
            return at + 1 < end && (bytes[at] & 0xC0) == 0xC0 && (bytes[at + 1] & 0xC0) == 0x80;
        }

        /** Reads the word that may begin at a place, and gives the place to go on. */
        private int word(int from) {
            int behind = ofAscii(from);
            return behind > from ? behind : ofAnyLetters(from);
        }

        /** Reads a word of ASCII, which has only letters and what parts words; nothing where another letter is in it. */
        private int ofAscii(int from) {
            byte[] text = bytes;
            int[] kinds = characters;
            int last = end;
            long hash = START;
            int later = 0;
            int all = DIGIT;
            int at = from;
            while (at < last) {
                int letter = text[at];
                if (letter < 0) {
                    return from;
                }
                int character = kinds[letter];
                if ((character & KIND) == SEPARATOR) {
                    break;
                }
                hash = (hash ^ (character & 0xFFFF)) * PRIME;
                all &= character;
                later |= at == from ? 0 : character;
                at++;
            }
            tell(hash, true, kinds[text[from]], later, all != 0, from, at);
            return at;
        }

        private int ofAnyLetters(int from) {
            long hash = START;
            int first = 0;
            int later = 0;
            int all = DIGIT;
            boolean onlyAscii = true;
            int wordStart = -1;
            int wordEnd = from;
            int at = from;
            while (at < end) {
                int letter = bytes[at];
                int next = at + 1;
                int character;
                if (letter >= 0) {
                    character = characters[letter];
                } else {
                    int length = Utf8.length(bytes, at);
                    int codePoint = length == 0 ? ' ' : Utf8.codePoint(bytes, at, length);
                    next = at + Math.max(1, length);
                    character = character(codePoint);
                    if ((character & KIND) == SEVERAL) {
                        hash = several(hash, codePoint);
                    }
                }
                int kind = character & KIND;
                if (kind == SEPARATOR) {
                    at = next;
                    break;
                }
                if (kind == INVISIBLE) {
                    onlyAscii = false;
                    at = next;
                    continue;
                }
                boolean alone = (character & ALONE) != 0;
                if (alone && wordStart >= 0) {
                    break;
                }
                if (wordStart < 0) {
                    wordStart = at;
                    first = character;
                } else {
                    later |= character;
                }
                if (kind == LETTER) {
                    hash = (hash ^ (character & 0xFFFF)) * PRIME;
                }
                onlyAscii &= letter >= 0;
                all &= character;
                wordEnd = next;
                at = next;
                if (alone) {
                    break;
                }
            }
            if (wordStart >= 0) {
                tell(hash, onlyAscii, first, later, all != 0, wordStart, wordEnd);
            }
            return at;
        }

        private long several(long hash, int codePoint) {
            String folded = NameFolding.fold(codePoint);
            long more = hash;
            for (int letter = 0; letter < folded.length(); letter++) {
                more = folded.charAt(letter) == ' ' ? more : (more ^ folded.charAt(letter)) * PRIME;
            }
            return more;
        }

        private void tell(
                long hash, boolean onlyAscii, int first, int later, boolean onlyDigits, int wordStart, int wordEnd) {
            boolean point = wordEnd < end && bytes[wordEnd] == '.';
            boolean joined = lastEnd >= start && lastEnd == wordStart - 1 && Letters.joins(bytes[lastEnd]);
            Word word = onlyDigits
                    ? Word.OTHER
                    : word(hash, onlyAscii, (later & CAPITAL) == 0, ((first | later) & DIGIT) != 0, wordStart, wordEnd);
            int marks = NameReader.marks((first & CAPITAL) != 0, point, joined);
            reader.word(hash, word, marks, onlyDigits, wordStart, wordEnd);
            lastEnd = wordEnd;
        }

        private Word word(long hash, boolean onlyAscii, boolean plain, boolean hasDigit, int wordStart, int wordEnd) {
            if (leastLength > 0 && Noise.length(bytes, wordStart, wordEnd) < leastLength) {
                return Word.OTHER;
            }
            if (!onlyAscii) {
                return known(written(wordStart, wordEnd), wordStart, wordEnd);
            }
            int name = hasDigit ? endOfName(wordStart, wordEnd) : wordEnd;
            if (name == wordStart) {
                return Word.OTHER;
            }
            // The hash tells all that an ASCII word is known by, unless it has capitals within.
            long key = !plain ? written(wordStart, name) : name == wordEnd ? hash : folded(wordStart, name);
            return known(key, wordStart, name);
        }

        /**
         * Numbers stand behind the names of cells, cases and people, such as BC1204, and each is another word: where the name
         * in it ends, which is at its start where there is none, as in g4w1 or the digits of a checksum.
         */
        private int endOfName(int wordStart, int wordEnd) {
            int letters = letters(wordStart, wordEnd);
            if (letters < LETTERS_BESIDE_DIGITS) {
                return wordStart;
            }
            int digits = wordStart + letters;
            while (digits < wordEnd && isDigit(digits)) {
                digits++;
            }
            boolean behind = digits == wordEnd && letters > LETTERS_BESIDE_DIGITS && !isDigit(wordStart);
            return behind ? wordStart + letters : isChecksum(wordStart, wordEnd) ? wordStart : wordEnd;
        }

        /** The most letters in a row. */
        private int letters(int wordStart, int wordEnd) {
            int most = 0;
            int row = 0;
            for (int at = wordStart; at < wordEnd; at++) {
                row = isDigit(at) ? 0 : row + 1;
                most = Math.max(most, row);
            }
            return most;
        }

        private boolean isChecksum(int wordStart, int wordEnd) {
            int at = wordStart;
            while (at < wordEnd && Character.digit(bytes[at], 16) >= 0) {
                at++;
            }
            return at == wordEnd && wordEnd - wordStart >= DIGITS_OF_A_CHECKSUM;
        }

        private boolean isDigit(int at) {
            return bytes[at] >= '0' && bytes[at] <= '9';
        }

        private long folded(int wordStart, int wordEnd) {
            long hash = START;
            for (int at = wordStart; at < wordEnd; at++) {
                hash = (hash ^ (characters[bytes[at]] & 0xFFFF)) * PRIME;
            }
            return hash;
        }

        private Word known(long key, int wordStart, int wordEnd) {
            return TextWords.this.known(key, bytes, wordStart, wordEnd);
        }

        private long written(int wordStart, int wordEnd) {
            long hash = ~START;
            for (int at = wordStart; at < wordEnd; at++) {
                hash = (hash ^ bytes[at]) * PRIME;
            }
            return hash;
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

    private Word known(long hash, byte[] bytes, int start, int end) {
        if (names.isEmpty()) {
            return Word.OTHER;
        }
        int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
        Known at = known[place];
        if (at != null && at.hash == hash) {
            return at.word;
        }
        Word word = names.word(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        known[place] = new Known(hash, word);
        return word;
    }

    private static int characterOf(int codePoint) {
        String folded = NameFolding.fold(codePoint);
        if (folded.isEmpty()) {
            return INVISIBLE;
        }
        if (folded.equals(NameFolding.SPACE)) {
            return SEPARATOR;
        }
        int marks = (Letters.isCapital(codePoint) ? CAPITAL : 0)
                | (Character.isDigit(codePoint) ? DIGIT : 0)
                | (Letters.standsAlone(codePoint) ? ALONE : 0);
        return folded.length() > 1 ? SEVERAL | marks : LETTER | marks | folded.charAt(0);
    }

    /** The hashes of the words of a text. */
    public long[] hashes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LongList hashes = new LongList();
        read(bytes, 0, bytes.length, (hash, word, marks, isNumber, start, end) -> hashes.add(hash));
        return hashes.toArray();
    }

    /** The hash of a text that is one word. */
    public long hash(String word) {
        return hashes(word)[0];
    }

    public long hash(byte[] bytes, int start, int end) {
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
