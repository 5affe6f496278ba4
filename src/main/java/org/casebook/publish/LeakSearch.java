package org.casebook.publish;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.casebook.container.Container;
import org.casebook.container.DatabaseCells;
import org.casebook.container.Limits;
import org.casebook.container.TextListener;

/** Seeks spellings in files. Threads may share one. */
final class LeakSearch {
    /**
     * A spelling in a file.
     *
     * @param spelling its position in the list
     * @param file the file, as it can be shown
     * @param line its line; 0 where lines mean nothing, {@link #IN_NAME} where it is the file's name
     */
    record Hit(int spelling, String file, int line) {
        /** Whether nobody can be told where in the file to look. */
        boolean hasNoLine() {
            return line == 0;
        }
    }

    static final int IN_NAME = -1;

    private static final int CHUNK = 1024 * 1024;

    /** Longer than any spelling in any disguise, so that what one chunk cuts off the next one has whole. */
    private static final int OVERLAP = 16 * 1024;

    private static final int BINARY_PREFIX = 8000;
    private static final int DEPTH_OF_ARCHIVES = 3;
    private static final int DISGUISES = 3;

    private static final int UNKNOWN = -1;
    private static final int INVISIBLE = -2;
    private static final int SEVERAL = -3;

    private final List<String> spellings;
    private final Automaton automaton;
    private final SeenLines seen = new SeenLines();

    /**
     * The symbol of each character, filled in as they are met. Threads may fill in the same one twice, with the same
     * value; an int is never half-written.
     */
    private final int[] symbols = new int[Character.MAX_VALUE + 1];

    LeakSearch(List<String> spellings) {
        this.spellings = spellings;
        this.automaton = new Automaton(spellings);
        Arrays.fill(symbols, UNKNOWN);
        for (int ascii = 0; ascii < 128; ascii++) {
            symbols[ascii] = symbolOf(ascii);
        }
    }

    /** The first place of each spelling in a file's name, in what is in it, and in what is in an archive. */
    List<Hit> in(FileTree tree, FileTree.Leaf leaf) throws IOException {
        List<Hit> hits = new ArrayList<>();
        String shown = name(leaf.path(), "", hits);
        try (InputStream in = Files.newInputStream(tree.resolve(leaf))) {
            content(in, leaf.size(), shown, DEPTH_OF_ARCHIVES, hits);
        }
        return hits;
    }

    /**
     * The same in a file that Casebook did not make, which may be of any kind: in everything that its readers see. What
     * cannot be looked into was refused, or accepted, before.
     */
    List<Hit> inForeign(FileTree tree, FileTree.Leaf leaf) throws IOException {
        List<Hit> hits = new ArrayList<>(in(tree, leaf));
        if (leaf.size() <= Limits.OF_ASSETS.bytes()) {
            byte[] bytes = Files.readAllBytes(tree.resolve(leaf));
            Container.read(name(leaf.path(), "", new ArrayList<>()), bytes, Limits.OF_ASSETS, new HitListener(hits));
        }
        return hits;
    }

    /** Seeks in all that is read in a file. */
    private final class HitListener implements TextListener {
        private final List<Hit> hits;

        HitListener(List<Hit> hits) {
            this.hits = hits;
        }

        @Override
        public String enter(String place, String name) {
            return name(name, place + ArchiveEntry.IN, hits);
        }

        @Override
        public void lines(String place, byte[] text) {
            seek(text).forEach((spelling, line) -> hits.add(new Hit(spelling, place, line)));
        }

        @Override
        public void passage(String place, byte[] text) {
            seek(text).keySet().forEach(spelling -> hits.add(new Hit(spelling, place, 0)));
        }

        private SortedMap<Integer, Integer> seek(byte[] text) {
            Scan scan = new Scan(false);
            scan.chunk(text, 0, true, true);
            return scan.lines;
        }
    }

    /** Seeks in a file's name, and gives it with a star for every part that would tell what is private. */
    private String name(String path, String archive, List<Hit> hits) {
        SortedMap<Integer, Integer> inName = text(path);
        String shown = path;
        if (!inName.isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (String part : path.split("/", -1)) {
                parts.add(text(part).isEmpty() ? part : "*");
            }
            shown = parts.contains("*") ? String.join("/", parts) : "*";
        }
        String file = archive + shown;
        inName.keySet().forEach(spelling -> hits.add(new Hit(spelling, file, IN_NAME)));
        return file;
    }

    private SortedMap<Integer, Integer> text(String text) {
        Scan scan = new Scan(false);
        scan.chunk(text.getBytes(StandardCharsets.UTF_8), 0, true, true);
        return scan.lines;
    }

    private void content(InputStream in, long size, String file, int depth, List<Hit> hits) throws IOException {
        byte[] start = in.readNBytes((int) Math.min(size, CHUNK));
        Charset wide = wide(start);
        if (!wide.equals(StandardCharsets.UTF_8)) {
            byte[] text = new String(all(start, in), wide).getBytes(StandardCharsets.UTF_8);
            content(new ByteArrayInputStream(text), text.length, file, depth, hits);
            return;
        }
        if (DatabaseCells.isDatabase(start)) {
            byte[] database = all(start, in);
            Optional<Map<String, byte[]>> tables = DatabaseCells.of(database);
            if (tables.isPresent()) {
                for (Map.Entry<String, byte[]> table : tables.get().entrySet()) {
                    String shown = name(table.getKey(), file + ArchiveEntry.IN, hits);
                    text(table.getValue(), shown, hits);
                }
            } else {
                raw(database, InputStream.nullInputStream(), file, hits);
            }
            return;
        }
        boolean zip = depth > 0 && startsWith(start, 'P', 'K', 3, 4);
        boolean gzip = depth > 0 && startsWith(start, 0x1f, 0x8b);
        if (zip || gzip) {
            byte[] archive = all(start, in);
            raw(archive, InputStream.nullInputStream(), file, hits);
            try {
                if (zip) {
                    entries(archive, file, depth, hits);
                } else {
                    InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(archive));
                    content(inflated, Long.MAX_VALUE, file, depth - 1, hits);
                }
            } catch (ZipException | EOFException broken) {
                // It is no archive, then, but bytes, which were searched.
            }
            return;
        }
        raw(start, in, file, hits);
    }

    private void entries(byte[] archive, String file, int depth, List<Hit> hits) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String shown = name(entry.getName(), file + ArchiveEntry.IN, hits);
                if (!entry.isDirectory()) {
                    content(zip, Long.MAX_VALUE, shown, depth - 1, hits);
                }
            }
        }
    }

    private void raw(byte[] start, InputStream rest, String file, List<Hit> hits) throws IOException {
        raw(start, rest, isBinary(start), file, hits);
    }

    /** Text whatever bytes are in it. */
    private void text(byte[] text, String file, List<Hit> hits) throws IOException {
        raw(text, InputStream.nullInputStream(), false, file, hits);
    }

    private void raw(byte[] start, InputStream rest, boolean binary, String file, List<Hit> hits) throws IOException {
        Scan scan = new Scan(binary);
        byte[] chunk = start;
        int line = 0;
        boolean first = true;
        while (true) {
            byte[] more = rest.readNBytes(CHUNK);
            boolean last = more.length == 0;
            int end = last ? chunk.length : endOfLines(chunk);
            scan.chunk(end == chunk.length ? chunk : Arrays.copyOf(chunk, end), line, first, last);
            if (last) {
                break;
            }
            int overlap = Math.min(OVERLAP, end);
            line += lines(chunk, end - overlap);
            int kept = chunk.length - (end - overlap);
            byte[] next = new byte[kept + more.length];
            System.arraycopy(chunk, end - overlap, next, 0, kept);
            System.arraycopy(more, 0, next, kept, more.length);
            chunk = next;
            first = false;
        }
        scan.lines.forEach((spelling, at) -> hits.add(new Hit(spelling, file, binary ? 0 : at)));
    }

    private static byte[] all(byte[] start, InputStream rest) throws IOException {
        byte[] more = rest.readAllBytes();
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    /** UTF-16 where a byte order mark says so; a spreadsheet's "Unicode text" is. */
    private static Charset wide(byte[] start) {
        return startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] start) {
        for (int i = 0; i < Math.min(start.length, BINARY_PREFIX); i++) {
            if (start[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the last whole line of a chunk ends: what is cut in the middle of a tag can't be read line by line. */
    private static int endOfLines(byte[] chunk) {
        int end = chunk.length;
        while (end > chunk.length / 2) {
            if (chunk[end - 1] == '\n') {
                return end;
            }
            end--;
        }
        return chunk.length;
    }

    private static int lines(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private int symbolOf(int codePoint) {
        String folded = Folding.fold(codePoint);
        return folded.isEmpty() ? INVISIBLE : folded.length() > 1 ? SEVERAL : automaton.symbol(folded.charAt(0));
    }

    private int symbol(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return symbolOf(codePoint);
        }
        int known = symbols[codePoint];
        if (known == UNKNOWN) {
            known = symbolOf(codePoint);
            symbols[codePoint] = known;
        }
        return known;
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    /** One file, chunk by chunk. */
    private final class Scan {
        private final boolean noise;
        /** The line on which each spelling found ends first. */
        private final SortedMap<Integer, Integer> lines = new TreeMap<>();

        Scan(boolean noise) {
            this.noise = noise;
        }

        void chunk(byte[] bytes, int linesBefore, boolean first, boolean last) {
            if (noise || !lineByLine(bytes, linesBefore, first, last)) {
                inEveryDisguise(bytes, linesBefore, first, last);
            }
        }

        /** Seeks in the bytes as they are (but for references, which hide no word), and without their disguises. */
        private void inEveryDisguise(byte[] bytes, int linesBefore, boolean first, boolean last) {
            byte[] covered = Disguise.dereference(bytes);
            read(covered, linesBefore, first, last);
            for (int i = 0; i < DISGUISES; i++) {
                byte[] bare = Disguise.decode(covered);
                if (bare == covered) {
                    break;
                }
                read(bare, linesBefore, first, last);
                covered = bare;
            }
            byte[] untagged = noise ? bytes : Disguise.untag(bytes);
            if (untagged != bytes) {
                read(Disguise.decode(untagged), linesBefore, first, last);
            }
        }

        private void read(byte[] bytes, int linesBefore, boolean first, boolean last) {
            Reader reader = new Reader(first);
            int line = linesBefore;
            int start = 0;
            while (start < bytes.length) {
                int end = endOfLine(bytes, start);
                reader.read(bytes, start, end, ++line);
                start = end;
            }
            if (last) {
                reader.end(line);
            }
        }

        /**
         * Seeks the same where no line has another disguise than references and tags, as in nearly every page: line by
         * line, so that one that stands on many pages is read once. Gives up at the first line that has.
         */
        private boolean lineByLine(byte[] bytes, int linesBefore, boolean first, boolean last) {
            Reader covered = new Reader(first);
            Reader untagged = new Reader(first);
            int line = linesBefore;
            int start = 0;
            while (start < bytes.length) {
                int end = endOfLine(bytes, start);
                line++;
                SeenLines.Passage before =
                        new SeenLines.Passage(covered.state, covered.before, untagged.state, untagged.before);
                SeenLines.Passage after = seen.after(bytes, start, end, before);
                if (after.equals(SeenLines.UNKNOWN)) {
                    byte[] alone = Arrays.copyOfRange(bytes, start, end);
                    byte[] dereferenced = Disguise.dereference(alone);
                    if (Disguise.decode(dereferenced) != dereferenced || Disguise.endsInTag(alone)) {
                        return false;
                    }
                    byte[] text = Disguise.untag(alone);
                    boolean found = covered.read(dereferenced, 0, dereferenced.length, line);
                    if (text == alone && untagged.isAt(before.covered(), before.coveredSymbol())) {
                        untagged.moveTo(covered.state, covered.before);
                    } else {
                        byte[] bare = Disguise.decode(text);
                        found |= untagged.read(bare, 0, bare.length, line);
                    }
                    if (!found) {
                        seen.keep(
                                alone,
                                before,
                                new SeenLines.Passage(covered.state, covered.before, untagged.state, untagged.before));
                    }
                } else {
                    covered.moveTo(after.covered(), after.coveredSymbol());
                    untagged.moveTo(after.untagged(), after.untaggedSymbol());
                }
                start = end;
            }
            if (last) {
                covered.end(line);
                untagged.end(line);
            }
            return true;
        }

        private void found(int state, int line) {
            for (int spelling : automaton.ending(state)) {
                if (!(noise && Spellings.isLikelyInNoise(spellings.get(spelling)))) {
                    lines.merge(spelling, line, Math::min);
                }
            }
        }

        /** Takes the letters of one reading of the bytes. */
        private final class Reader {
            private int state = Automaton.ROOT;

            /** The symbol before: spaces count once. */
            private int before = Automaton.OTHER;

            /** @param first whether a word may begin with the first letter */
            Reader(boolean first) {
                if (first) {
                    advance(Automaton.SPACE, 1);
                }
            }

            boolean isAt(int otherState, int otherBefore) {
                return state == otherState && before == otherBefore;
            }

            void moveTo(int otherState, int otherBefore) {
                state = otherState;
                before = otherBefore;
            }

            /** Reads a line, and says whether a spelling ends in it, told before or not. */
            boolean read(byte[] bytes, int start, int end, int line) {
                boolean found = false;
                int i = start;
                while (i < end) {
                    int codePoint = bytes[i];
                    if (codePoint >= 0) {
                        i++;
                    } else {
                        int length = Utf8.length(bytes, i);
                        codePoint = length == 0 ? ' ' : Utf8.codePoint(bytes, i, length);
                        i += Math.max(1, length);
                    }
                    int symbol = symbol(codePoint);
                    if (symbol == Automaton.SPACE && before == Automaton.SPACE) {
                        continue;
                    }
                    if (symbol >= 0) {
                        found |= advance(symbol, line);
                    } else if (symbol == SEVERAL) {
                        String folded = Folding.fold(codePoint);
                        for (int letter = 0; letter < folded.length(); letter++) {
                            symbol = automaton.symbol(folded.charAt(letter));
                            if (symbol != Automaton.SPACE || before != Automaton.SPACE) {
                                found |= advance(symbol, line);
                            }
                        }
                    }
                }
                return found;
            }

            /** A word may end with the last letter. */
            void end(int line) {
                if (before != Automaton.SPACE) {
                    advance(Automaton.SPACE, line);
                }
            }

            private boolean advance(int symbol, int line) {
                state = automaton.next(state, symbol);
                before = symbol;
                if (state >= 0) {
                    return false;
                }
                state &= ~Automaton.ENDS;
                found(state, line);
                return true;
            }
        }
    }
}
