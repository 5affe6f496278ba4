package org.casebook.publish;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.CRC32;

/**
 * Lines in which nothing was found. A line that stands on thousands of pages, as the row of a list or the foot of a page
 * does, is read once: begun at the same position of a search, it ends at the same. Lines are compared whole, so that the
 * worst that one with another's place can do is to be read again. Threads may share it.
 */
final class SeenLines {
    /**
     * Where a search stands, in the text with its tags and in that without.
     *
     * @param covered the state of the automaton
     * @param coveredSymbol the last symbol
     * @param untagged the state without tags
     * @param untaggedSymbol the last symbol without tags
     */
    record Passage(int covered, int coveredSymbol, int untagged, int untaggedSymbol) {}

    /** After a line that is not known. */
    static final Passage UNKNOWN = new Passage(-1, -1, -1, -1);

    /** Shorter ones are as soon read as looked up; the length of the others bounds the memory, to some 40 MB. */
    private static final int SHORTEST = 16;

    private static final int LONGEST = 512;
    private static final int PLACES = 1 << 16;

    private final AtomicReferenceArray<Line> lines = new AtomicReferenceArray<>(PLACES);

    private static final class Line {
        private final byte[] bytes;
        private final Passage before;
        private final Passage after;

        Line(byte[] bytes, Passage before, Passage after) {
            this.bytes = bytes;
            this.before = before;
            this.after = after;
        }

        boolean is(byte[] others, int start, int end, Passage position) {
            return before.equals(position) && Arrays.equals(bytes, 0, bytes.length, others, start, end);
        }
    }

    /** Where a search stands after a line that it begins at a position; {@link #UNKNOWN} if nobody has read it so. */
    Passage after(byte[] bytes, int start, int end, Passage before) {
        if (!isKept(end - start)) {
            return UNKNOWN;
        }
        Line line = lines.getAcquire(place(bytes, start, end));
        return line != null && line.is(bytes, start, end, before) ? line.after : UNKNOWN;
    }

    void keep(byte[] line, Passage before, Passage after) {
        if (isKept(line.length)) {
            lines.setRelease(place(line, 0, line.length), new Line(line, before, after));
        }
    }

    private static boolean isKept(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    private static int place(byte[] bytes, int start, int end) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, start, end - start);
        return (int) checksum.getValue() & (PLACES - 1);
    }
}
