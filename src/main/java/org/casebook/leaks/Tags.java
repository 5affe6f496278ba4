package org.casebook.leaks;

import java.util.Arrays;

/** Where tags stand in a line. Made once and filled for each line. */
final class Tags {
    /** Where each begins, and the place behind its end. */
    private int[] places = new int[32];

    private int size;
    /** Of those that words are asked for, in their order. */
    private int next;

    boolean isEmpty() {
        return size == 0;
    }

    /**
     * Finds the tags of a line.
     *
     * @return false where that is not enough to know its words: a tag goes on in the next line, or one that may stand within a
     *     word has letters on both sides
     */
    boolean read(byte[] bytes, int start, int end) {
        size = 0;
        next = 0;
        int at = start;
        while (at < end) {
            if (bytes[at] != '<' || !Disguise.isTag(bytes, at)) {
                at++;
                continue;
            }
            int close = close(bytes, at + 1, end);
            if (close == end) {
                return false;
            }
            if (bytes[close] == '<') {
                at = close;
            } else {
                add(at, close + 1);
                at = close + 1;
            }
        }
        return !joinsWords(bytes, start, end);
    }

    /** Where a tag ends, or where another one begins within it. */
    private static int close(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '>' && bytes[at] != '<') {
            at++;
        }
        return at;
    }

    private void add(int start, int end) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = start;
        places[size++] = end;
    }

    /** Whether tags stand between two letters, with nothing else there, and may all stand within a word. */
    private boolean joinsWords(byte[] bytes, int start, int end) {
        int first = 0;
        while (first < size) {
            int last = lastBeside(first);
            if (isInWord(bytes, start, end, places[first], places[last + 1]) && areInline(bytes, first, last)) {
                return true;
            }
            first = last + 2;
        }
        return false;
    }

    /** The last of the tags that stand side by side. */
    private int lastBeside(int first) {
        int last = first;
        while (last + 2 < size && places[last + 1] == places[last + 2]) {
            last += 2;
        }
        return last;
    }

    private static boolean isInWord(byte[] bytes, int start, int end, int from, int to) {
        return from > start && Disguise.isOfWord(bytes[from - 1]) && to < end && Disguise.isOfWord(bytes[to]);
    }

    private boolean areInline(byte[] bytes, int first, int last) {
        for (int tag = first; tag <= last; tag += 2) {
            if (!Disguise.isInline(bytes, places[tag])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a place is in a tag. Places are asked for in their order. */
    boolean hold(int place) {
        while (next < size && places[next + 1] <= place) {
            next += 2;
        }
        return next < size && places[next] <= place;
    }
}
