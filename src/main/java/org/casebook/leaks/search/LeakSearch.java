package org.casebook.leaks.search;

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
import org.casebook.container.Limits;
import org.casebook.container.TextListener;
import org.casebook.container.text.DatabaseCells;
import org.casebook.files.FileTree;
import org.casebook.leaks.text.ByteScan;
import org.casebook.leaks.text.EscapeDecoder;
import org.casebook.leaks.text.LineWords;
import org.casebook.leaks.text.Tags;

/** Seeks secrets in files. Threads may share one. */
public final class LeakSearch {
    /**
     * A secret in a file.
     *
     * @param secret its number
     * @param file the file, as it can be shown
     * @param line its line; 0 where lines mean nothing, {@link #IN_NAME} where it is the file's name
     */
    public record Hit(int secret, String file, int line) {
        /** Whether nobody can be told where in the file to look. */
        public boolean hasNoLine() {
            return line == 0;
        }
    }

    public static final int IN_NAME = -1;

    private static final int CHUNK = 1024 * 1024;

    /** Longer than any secret that is sought in any disguise, so that what one chunk cuts off the next one has whole. */
    private static final int OVERLAP = 16 * 1024;

    private static final int BINARY_PREFIX = 8000;
    private static final int DEPTH_OF_ARCHIVES = 3;
    private static final int DISGUISES = 3;

    private final Secrets secrets;
    private final SeenLines seen = new SeenLines();
    private final Fragments fragments;

    public LeakSearch(Secrets secrets) {
        this.secrets = secrets;
        this.fragments = new Fragments(secrets.words());
    }

    /** The first place of each secret in a file's name, in what is in it, and in what is in an archive. */
    public List<Hit> in(FileTree tree, FileTree.Leaf leaf) throws IOException {
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
    public List<Hit> inForeign(FileTree tree, FileTree.Leaf leaf) throws IOException {
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
            seek(text).forEach((secret, line) -> hits.add(new Hit(secret, place, line)));
        }

        @Override
        public void passage(String place, byte[] text) {
            seek(text).keySet().forEach(secret -> hits.add(new Hit(secret, place, 0)));
        }

        private SortedMap<Integer, Integer> seek(byte[] text) {
            Scan scan = new Scan(false);
            scan.chunk(text, 0);
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
        inName.keySet().forEach(secret -> hits.add(new Hit(secret, file, IN_NAME)));
        return file;
    }

    private SortedMap<Integer, Integer> text(String text) {
        Scan scan = new Scan(false);
        scan.chunk(text.getBytes(StandardCharsets.UTF_8), 0);
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
        while (true) {
            byte[] more = rest.readNBytes(CHUNK);
            boolean last = more.length == 0;
            int end = last ? chunk.length : endOfLines(chunk);
            scan.chunk(end == chunk.length ? chunk : Arrays.copyOf(chunk, end), line);
            if (last) {
                break;
            }
            int from = beginOfWord(chunk, end - Math.min(OVERLAP, end));
            line += lines(chunk, 0, from);
            int kept = chunk.length - from;
            byte[] next = new byte[kept + more.length];
            System.arraycopy(chunk, from, next, 0, kept);
            System.arraycopy(more, 0, next, kept, more.length);
            chunk = next;
        }
        scan.lines.forEach((secret, at) -> hits.add(new Hit(secret, file, binary ? 0 : at)));
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
        int end = Math.min(start.length, BINARY_PREFIX);
        return ByteScan.next(start, 0, end, '\0') < end;
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
        return Math.max(end, beginOfWord(chunk, chunk.length));
    }

    /** Where a word begins at a position or before, so that nothing is taken for a word that is the end of one. */
    private static int beginOfWord(byte[] chunk, int position) {
        int from = position;
        while (from > Math.max(0, position - OVERLAP / 2) && !isSpace(chunk[from - 1])) {
            from--;
        }
        return from == 0 || isSpace(chunk[from - 1]) ? from : position;
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\n' || letter == ',';
    }

    private static int lines(byte[] bytes, int start, int end) {
        int lines = 0;
        for (int at = ByteScan.next(bytes, start, end, '\n'); at < end; at = ByteScan.next(bytes, at + 1, end, '\n')) {
            lines++;
        }
        return lines;
    }

    private static int endOfLine(byte[] bytes, int start) {
        return Math.min(ByteScan.next(bytes, start, bytes.length, '\n') + 1, bytes.length);
    }

    /** One file, chunk by chunk. */
    private final class Scan implements Tags.Reader {
        private final boolean noise;
        /** The line on which each secret found ends first. */
        private final SortedMap<Integer, Integer> lines = new TreeMap<>();

        private final LeakReader covered;
        private final LeakReader bare;
        private final Tags tags = new Tags();
        private final LineWords.Collector coveredWords = new LineWords.Collector(secrets.runs());
        private final LineWords.Collector bareWords = new LineWords.Collector(secrets.runs());
        private byte[] bytesOfLine = new byte[0];
        /** Whether both stand at the same place, as they do where there are no tags. */
        private boolean together = true;
        /** How many bytes of a chunk were read in every disguise. */
        private int disguised;

        Scan(boolean noise) {
            this.noise = noise;
            this.covered = new LeakReader(secrets, noise, this::found);
            this.bare = new LeakReader(secrets, noise, this::found);
        }

        private void found(int secret, int line) {
            lines.merge(secret, line, Math::min);
        }

        void chunk(byte[] bytes, int linesBefore) {
            covered.restart();
            bare.restart();
            together = true;
            disguised = 0;
            if (noise || !lineByLine(bytes, linesBefore)) {
                inEveryDisguise(bytes, linesBefore);
            }
            covered.end();
            bare.end();
        }

        /**
         * Seeks in every disguise in a line and in the words around it, as far as one of its own may be of a secret with them.
         * Gives up where so many lines need it that all may as well be read so.
         */
        private boolean inEveryDisguiseAround(byte[] bytes, int start, int end, int line) {
            int from = beginOfReach(bytes, start);
            int to = endOfReach(bytes, end);
            disguised += to - from;
            if (disguised > bytes.length / 2) {
                return false;
            }
            inEveryDisguise(Arrays.copyOfRange(bytes, from, to), line - 1 - lines(bytes, from, start));
            return true;
        }

        /** Where the first line begins of which a word may be of a secret with words behind a place. */
        private int beginOfReach(byte[] bytes, int place) {
            int from = place;
            for (int words = 0; from > 0 && words < covered.reach(); ) {
                int lineEnd = from;
                from--;
                while (from > 0 && bytes[from - 1] != '\n') {
                    from--;
                }
                words += words(bytes, from, lineEnd);
            }
            return from;
        }

        /** Where the last line ends of which a word may be of a secret with words before a place. */
        private int endOfReach(byte[] bytes, int place) {
            int to = place;
            for (int words = 0; to < bytes.length && words < covered.reach(); ) {
                int lineStart = to;
                to = endOfLine(bytes, to);
                words += words(bytes, lineStart, to);
            }
            return to;
        }

        /** At most as many words as there are. */
        private int words(byte[] bytes, int start, int end) {
            int words = 0;
            for (int at = start + 1; at < end; at++) {
                words += EscapeDecoder.isOfWord(bytes[at - 1]) && !EscapeDecoder.isOfWord(bytes[at]) ? 1 : 0;
            }
            return words;
        }

        /** Seeks in the bytes as they are (but for references, which hide no word), and without their disguises. */
        private void inEveryDisguise(byte[] bytes, int linesBefore) {
            byte[] dereferenced = EscapeDecoder.dereference(bytes);
            read(dereferenced, linesBefore);
            if (noise) {
                readChanged(dereferenced, EscapeDecoder.decode(dereferenced), linesBefore);
                return;
            }
            for (int i = 0; i < DISGUISES; i++) {
                byte[] decoded = EscapeDecoder.decode(dereferenced);
                if (decoded == dereferenced) {
                    break;
                }
                read(decoded, linesBefore);
                dereferenced = decoded;
            }
            byte[] untagged = EscapeDecoder.untag(bytes);
            if (untagged != bytes) {
                read(EscapeDecoder.decode(untagged), linesBefore);
                readJoined(bytes, linesBefore);
            }
        }

        /**
         * Seeks where a disguise was taken off, which in bytes that are no text happens by chance all over, and in the words
         * around. Where in such bytes something stands is not told.
         */
        private void readChanged(byte[] before, byte[] after, int linesBefore) {
            LeakReader reader = new LeakReader(secrets, noise, this::found);
            int startBefore = 0;
            int start = 0;
            int read = 0;
            while (start < after.length) {
                int endBefore = endOfLine(before, startBefore);
                int end = endOfLine(after, start);
                if (!Arrays.equals(before, startBefore, endBefore, after, start, end)) {
                    int from = beginOfReach(after, start);
                    if (from > read) {
                        reader.restart();
                    }
                    int to = endOfReach(after, end);
                    readLines(reader, after, Math.max(from, read), to, linesBefore);
                    read = to;
                }
                startBefore = endBefore;
                start = end;
            }
            reader.end();
        }

        /** Tags within a word hide it, and tags between words part them: whoever reads the page can tell, and we need not. */
        private boolean readJoined(byte[] bytes, int linesBefore) {
            byte[] joined = EscapeDecoder.joined(bytes);
            return joined != bytes && read(EscapeDecoder.decode(joined), linesBefore);
        }

        private boolean read(byte[] bytes, int linesBefore) {
            LeakReader reader = new LeakReader(secrets, noise, this::found);
            boolean found = readLines(reader, bytes, 0, bytes.length, linesBefore);
            reader.end();
            return found;
        }

        private boolean readLines(LeakReader reader, byte[] bytes, int from, int to, int linesBefore) {
            boolean found = false;
            int line = linesBefore;
            int start = from;
            while (start < to) {
                int end = endOfLine(bytes, start);
                found |= reader.read(bytes, start, end, ++line);
                start = end;
            }
            return found;
        }

        /**
         * Seeks the same where no line has another disguise than references and tags, as in nearly every page: line by
         * line, so that one that stands on many pages is read once. Gives up at the first line that has.
         */
        private boolean lineByLine(byte[] bytes, int linesBefore) {
            int line = linesBefore;
            int start = 0;
            while (start < bytes.length) {
                int end = endOfLine(bytes, start);
                line++;
                Optional<SeenLines.KnownLine> known = seen.known(bytes, start, end);
                if (known.isPresent()) {
                    again(known.get(), line);
                } else if (!plain(bytes, start, end, line) && !line(bytes, start, end, line)) {
                    return false;
                }
                start = end;
            }
            return true;
        }

        private void again(SeenLines.KnownLine known, int line) {
            boolean hasTags = known.covered() != known.bare();
            if (hasTags && together) {
                bare.standWhere(covered);
            }
            covered.again(known.covered(), line);
            if (hasTags) {
                bare.again(known.bare(), line);
                together = false;
            } else if (!together) {
                catchUp(known.covered(), line);
            }
        }

        /**
         * Seeks in a line without disguises but tags: its words are told apart once, for the text with tags and for the one
         * without. Gives up where a tag stands within a word, or goes on in the next line.
         */
        private boolean plain(byte[] bytes, int start, int end, int line) {
            if (secrets.seeksNumbers() || !tags.read(bytes, start, end)) {
                return false;
            }
            coveredWords.clear();
            bareWords.clear();
            bytesOfLine = bytes;
            tags.each(start, end, this);
            boolean hasTags = !tags.isEmpty();
            if (hasTags && together) {
                bare.standWhere(covered);
            }
            boolean found = covered.read(coveredWords, line);
            if (hasTags) {
                found |= bare.read(bareWords, line);
                together = false;
            } else if (!together) {
                catchUp(covered.ends(coveredWords), line);
            }
            if (!found && seen.isWorthKeeping(bytes, start, end)) {
                LineWords ofCovered = covered.ends(coveredWords);
                LineWords ofBare = hasTags ? bare.ends(bareWords) : ofCovered;
                seen.keep(Arrays.copyOfRange(bytes, start, end), new SeenLines.KnownLine(ofCovered, ofBare));
            }
            return true;
        }

        /** A line without tags, read by the one reader, is for the other one the same. */
        private void catchUp(LineWords words, int line) {
            bare.again(words, line);
            together = words.size() >= covered.reach();
        }

        @Override
        public void text(int start, int end) {
            if (tags.isEmpty()) {
                fragments.read(bytesOfLine, start, end, coveredWords);
            } else {
                int from = bareWords.size();
                fragments.read(bytesOfLine, start, end, bareWords);
                coveredWords.addBehind(from, bareWords);
            }
        }

        @Override
        public void tags(int start, int end) {
            fragments.read(bytesOfLine, start, end, coveredWords);
        }

        private boolean line(byte[] bytes, int start, int end, int line) {
            byte[] alone = Arrays.copyOfRange(bytes, start, end);
            if (EscapeDecoder.endsInTag(alone)) {
                return false;
            }
            byte[] dereferenced = EscapeDecoder.dereference(alone);
            boolean plain = EscapeDecoder.decode(dereferenced) == dereferenced;
            if (!plain && !inEveryDisguiseAround(bytes, start, end, line)) {
                return false;
            }
            byte[] untagged = EscapeDecoder.untag(alone);
            if (together && untagged != alone) {
                bare.standWhere(covered);
            }
            boolean found = covered.read(dereferenced, 0, dereferenced.length, line);
            LineWords ofCovered = covered.lastLine();
            LineWords ofBare = ofCovered;
            if (untagged != alone) {
                byte[] text = EscapeDecoder.decode(untagged);
                found |= bare.read(text, 0, text.length, line);
                ofBare = bare.lastLine();
                found |= readJoined(alone, line - 1);
                together = false;
            } else if (!together) {
                catchUp(ofCovered, line);
            }
            if (plain && !found && seen.isWorthKeeping(bytes, start, end)) {
                seen.keep(alone, new SeenLines.KnownLine(ofCovered, ofBare));
            }
            return true;
        }
    }
}
