package org.casebook.leaks.text;

import java.util.Arrays;

/** Where tags stand in a line. Made once and filled for each line. */
public final class Tags {
    /** Where each begins, and the place behind its end. */
    private int[] places = new int[32];

    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Finds the tags of a line.
     *
     * @return false where that is not enough to know its words: something may be a reference, a percent sign or a backslash, a
     *     tag goes on in the next line, or one that may stand within a word has letters on both sides
     */
    public boolean read(byte[] bytes, int start, int end) {
        size = 0;
        int at = next(bytes, start, end);
        while (at < end) {
            if (bytes[at] != '<' && bytes[at] != '>') {
                return false;
            }
            if (bytes[at] == '>' || !EscapeDecoder.isTag(bytes, at)) {
                at = next(bytes, at + 1, end);
                continue;
            }
            int close = next(bytes, at + 1, end);
            if (close == end || (bytes[close] == '>' && at > start && EscapeDecoder.joinsWords(bytes, at, end))) {
                return false;
            }
            if (bytes[close] == '>') {
                add(at, close + 1);
                close = next(bytes, close + 1, end);
            }
            at = close;
        }
        return true;
    }

    /** The next byte that matters to tags, or under which something may hide. */
    private static int next(byte[] bytes, int from, int end) {
        int at = ByteScan.nearMarkup(bytes, from, end);
        while (at < end) {
            int letter = bytes[at];
            if (letter <= '\\' && letter >= '%' && (letter == '<' || letter == '>' || EscapeDecoder.isMark(letter))) {
                return at;
            }
            at++;
        }
        return end;
    }

    private void add(int start, int end) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = start;
        places[size++] = end;
    }

    /** Takes the parts of a line. */
    public interface Reader {
        void text(int start, int end);

        /** One tag, or several side by side. */
        void tags(int start, int end);
    }

    /** Goes through the tags of a line, and the texts before, between and behind them. */
    public void each(int start, int end, Reader reader) {
        int at = start;
        int tag = 0;
        while (tag < size) {
            int first = places[tag];
            if (first > at) {
                reader.text(at, first);
            }
            at = places[tag + 1];
            tag += 2;
            while (tag < size && places[tag] == at) {
                at = places[tag + 1];
                tag += 2;
            }
            reader.tags(first, at);
        }
        if (at < end) {
            reader.text(at, end);
        }
    }
}
