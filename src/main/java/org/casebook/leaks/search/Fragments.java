package org.casebook.leaks.search;

import java.util.Arrays;
import org.casebook.leaks.text.ByteScan;
import org.casebook.leaks.text.LineWords;
import org.casebook.leaks.text.TextWords;
import org.jspecify.annotations.Nullable;

/**
 * The words of tags, one or several side by side, and of the texts between them. Lines differ, but nearly all of what they are made of stands on every page
 * and in every row of a workbook, and no word goes on from one into the next. So the words of a fragment that was met before
 * are not told apart again. Fragments are compared whole. Threads may share it.
 */
final class Fragments {
    /** Shorter ones are as soon read as looked up. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 160;
    private static final int PLACES = 1 << 12;
    private static final int SHIFT_OF_MET = 16;

    private final TextWords words;

    /** Threads may overwrite each other's; whoever sees one sees it whole, as its fields are final. */
    private final @Nullable Fragment[] fragments = new @Nullable Fragment[PLACES];

    /** The hash of each, so that one with another's place is not looked at. */
    private final int[] hashes = new int[PLACES];

    /** Hashes of those that were met once, of which nothing is kept: most are met no more. */
    private final int[] met = new int[1 << (Integer.SIZE - SHIFT_OF_MET)];

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Fragment(byte[] bytes, LineWords.Collector words) {
        boolean is(byte[] text, int start, int end) {
            return Arrays.equals(bytes, 0, bytes.length, text, start, end);
        }
    }

    Fragments(TextWords words) {
        this.words = words;
    }

    /** Adds the words of a fragment to those of a line. */
    void read(byte[] text, int start, int end, LineWords.Collector line) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            words.read(text, start, end, line);
            return;
        }
        int hash = ByteScan.hash(text, start, end);
        int place = hash & (PLACES - 1);
        Fragment known = hashes[place] == hash ? fragments[place] : null;
        if (known != null && known.is(text, start, end)) {
            line.addAll(known.words());
            return;
        }
        int from = line.size();
        words.read(text, start, end, line);
        if (met[hash >>> SHIFT_OF_MET] == hash) {
            fragments[place] = new Fragment(Arrays.copyOfRange(text, start, end), line.from(from));
            hashes[place] = hash;
        }
        met[hash >>> SHIFT_OF_MET] = hash;
    }
}
