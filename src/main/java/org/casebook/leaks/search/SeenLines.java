package org.casebook.leaks.search;

import java.util.Arrays;
import java.util.Optional;
import org.casebook.leaks.text.ByteScan;
import org.casebook.leaks.text.LineWords;
import org.jspecify.annotations.Nullable;

/**
 * Lines in which nothing was found. A line that stands on thousands of pages, as the row of a list or the foot of a page
 * does, is read twice (most lines stand on one page only, so that the first time nothing is kept): afterwards only its first and last words are needed, which may be part of something with the lines around.
 * Lines are compared whole, so that the worst that one with another's place can do is to be read again. Threads may share it.
 */
final class SeenLines {
    /**
     * What is known of a line.
     *
     * @param covered its words with those in tags
     * @param bare its words without tags; the same object where it has none
     */
    record KnownLine(LineWords covered, LineWords bare) {}

    /** Shorter ones are as soon read as looked up; the length of the others bounds the memory, to some 60 MB. */
    private static final int SHORTEST = 16;

    private static final int LONGEST = 512;
    private static final int PLACES = 1 << 16;

    private static final int PLACES_OF_MET = 1 << 18;

    /** Hashes of lines that were met once; another one with its place only costs a look more, or one less. */
    private final int[] met = new int[PLACES_OF_MET];

    /** The hash of each line, so that one with another's place is not looked at. */
    private final int[] hashes = new int[PLACES];

    /** Threads may overwrite each other's; whoever sees one sees it whole, as its fields are final. */
    private final @Nullable Line[] lines = new @Nullable Line[PLACES];

    private static final class Line {
        private final byte[] bytes;
        private final Optional<KnownLine> known;

        Line(byte[] bytes, KnownLine known) {
            this.bytes = bytes;
            this.known = Optional.of(known);
        }
    }

    /** What is known of a line; nothing if nobody has read it. */
    Optional<KnownLine> known(byte[] bytes, int start, int end) {
        if (!isKept(end - start)) {
            return Optional.empty();
        }
        int hash = ByteScan.hash(bytes, start, end);
        int place = hash & (PLACES - 1);
        Line line = hashes[place] == hash ? lines[place] : null;
        return line != null && Arrays.equals(line.bytes, 0, line.bytes.length, bytes, start, end)
                ? line.known
                : Optional.empty();
    }

    /** Whether it is worth to keep what is known of a line: it is neither short nor long, and was met before. */
    boolean isWorthKeeping(byte[] bytes, int start, int end) {
        if (!isKept(end - start)) {
            return false;
        }
        int hash = ByteScan.hash(bytes, start, end);
        int place = hash & (PLACES_OF_MET - 1);
        boolean again = met[place] == hash;
        met[place] = hash;
        return again;
    }

    private static boolean isKept(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    void keep(byte[] line, KnownLine known) {
        int hash = ByteScan.hash(line, 0, line.length);
        lines[hash & (PLACES - 1)] = new Line(line, known);
        hashes[hash & (PLACES - 1)] = hash;
    }
}
