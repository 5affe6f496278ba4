package org.casebook.leaks.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import org.casebook.leaks.text.LineWords;
import org.casebook.leaks.text.Noise;
import org.casebook.leaks.text.WordRuns;
import org.casebook.names.NameReader;
import org.casebook.names.Word;

/** Reads one text line by line, and tells which secrets stand in it. */
public final class LeakReader {
    /** In a number that is written in groups, marks of this length at most stand between them. */
    private static final int LONGEST_GAP = 3;

    /** A power of two, so that a place in the ring costs no division. */
    private static final int RING = WordRuns.LONGEST;

    private static final int MOST_GROUPS = 6;
    private static final int DIGITS_OF_GROUPS = 9;
    private static final int DIGITS_OF_A_GROUP = 3;

    /** Is told of each secret. */
    public interface LeakListener {
        void found(int secret, int line);
    }

    private final Secrets secrets;
    private final boolean noise;
    private final boolean strict;
    private final LeakListener listener;
    private final WordRuns.Reader runs;
    private final WordRuns.RunListener foundRun = this::foundRun;
    private final NameReader names;
    private final LineWords.Collector collector;
    private final Deque<int[]> groups = new ArrayDeque<>();
    private final int reach;
    private final long[] lastHashes = new long[RING];
    private int words;
    private int line;
    private int lettersOfWord;
    private boolean found;
    private boolean quiet;
    private byte[] bytes = new byte[0];

    /**
     * A reader at the beginning of a text.
     *
     * @param noise whether the bytes are no text, so that short words stand in them by chance
     */
    LeakReader(Secrets secrets, boolean noise, LeakListener listener) {
        this(secrets, noise, false, listener);
    }

    /** A reader of a text for which nothing is let stand because it stands elsewhere. */
    public static LeakReader strict(Secrets secrets, LeakListener listener) {
        return new LeakReader(secrets, false, true, listener);
    }

    private LeakReader(Secrets secrets, boolean noise, boolean strict, LeakListener listener) {
        this.secrets = secrets;
        this.noise = noise;
        this.strict = strict;
        this.listener = listener;
        this.runs = secrets.runs().new Reader();
        this.collector = new LineWords.Collector(secrets.runs());
        this.names = new NameReader(secrets.names(), this::foundName);
        this.reach = Math.max(secrets.runs().longest(), secrets.names().longest());
    }

    /** How many words must be the same for two readers to stand at the same place. */
    int reach() {
        return reach;
    }

    /** Reads a line, and says whether a secret ends in it. */
    public boolean read(byte[] text, int start, int end, int number) {
        begin(text, number);
        secrets.words().read(text, start, end, noise ? Noise.LEAST_OF_A_WORD : 0, this::word);
        return found;
    }

    private void begin(byte[] text, int number) {
        line = number;
        found = false;
        bytes = text;
        collector.clear();
        groups.clear();
    }

    /** Reads the words of a line, of which no number is sought, and says whether a secret ends in it. */
    public boolean read(LineWords.Collector known, int number) {
        line = number;
        found = false;
        if (secrets.acceptsNames()) {
            for (int at = 0; at < known.size(); at++) {
                next(known.hash(at), known.word(at), known.marks(at));
            }
        } else {
            known.read(runs, foundRun);
            known.read(names);
        }
        return found;
    }

    /** The words of the line that was read last, as far as they matter to what stands around it. */
    LineWords lastLine() {
        return ends(collector);
    }

    LineWords ends(LineWords.Collector known) {
        return known.ends(reach, secrets.names().longest(), runs);
    }

    /** Reads a line that was read before without finding anything. */
    void again(LineWords known, int number) {
        line = number;
        if (known.endsNoRun()) {
            runs.push(known.firstHashes());
        } else {
            for (long hash : known.firstHashes()) {
                runs.read(hash, foundRun);
            }
        }
        if (known.state().length > 0) {
            runs.standBehind(known.state(), known.firstHashes().length);
        }
        if (secrets.acceptsNames()) {
            // Where a name is let stand in just some words, they must be known when it is read.
            known.readFirst(names, this::remember);
            remember(known.lastHashes());
        } else {
            known.readFirst(names, hash -> {});
        }
        if (known.hasMore()) {
            // What lies within the line was looked at, with more around it.
            quiet = true;
            if (known.size() > 2 * secrets.names().longest()) {
                names.end();
            }
            known.readLast(names);
            quiet = false;
        }
    }

    private void remember(long[] hashes) {
        for (long hash : hashes) {
            remember(hash);
        }
    }

    /** Goes on from where another reader stands. */
    void standWhere(LeakReader other) {
        runs.standWhere(other.runs);
        names.standWhere(other.names);
        System.arraycopy(other.lastHashes, 0, lastHashes, 0, lastHashes.length);
        words = other.words;
    }

    /** What follows does not stand behind what was read. */
    public void restart() {
        end();
        runs.restart();
    }

    /** The text ends. */
    public void end() {
        names.end();
    }

    private void word(long hash, Word word, int marks, boolean isNumber, int start, int end) {
        lettersOfWord = noise ? Noise.length(bytes, start, end) : end - start;
        if (noise && lettersOfWord >= Noise.LEAST_OF_A_SECRET) {
            within(start, end);
        }
        collector.word(hash, word, marks, isNumber, start, end);
        next(hash, word, marks);
        if (isNumber && secrets.seeksNumbers()) {
            number(start, end);
        }
    }

    private void within(int start, int end) {
        String letters = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        secrets.names().within(letters).forEach(name -> tell(secrets.secretOfName(name)));
    }

    private void next(long hash, Word word, int marks) {
        remember(hash);
        runs.read(hash, foundRun);
        names.read(word, marks);
    }

    private void remember(long hash) {
        lastHashes[words & (RING - 1)] = hash;
        words++;
    }

    private void foundRun(int secret) {
        if (!(noise && secrets.isLikelyInNoise(secret))) {
            tell(secret);
        }
    }

    private void foundName(int name, int back, int length) {
        boolean isShort = length == 1 && lettersOfWord < Noise.LEAST_OF_A_SECRET;
        if (!quiet && !(noise && isShort) && (strict || !isAccepted(name, back, length))) {
            tell(secrets.secretOfName(name));
        }
    }

    private void tell(int secret) {
        found = true;
        listener.found(secret, line);
    }

    /** Whether the publisher lets the name stand in just these words. */
    private boolean isAccepted(int name, int back, int length) {
        Set<Long> accepted = secrets.accepted(secrets.secretOfName(name));
        if (accepted.isEmpty()) {
            return false;
        }
        long hash = 0;
        for (int at = words - back - length; at < words - back; at++) {
            hash = Secrets.followed(hash, lastHashes[at & (RING - 1)]);
        }
        return accepted.contains(hash);
    }

    /** A number, and what numbers before it on the line make with it if marks part them into groups. */
    private void number(int start, int end) {
        if (!groups.isEmpty() && !isGap(groups.getLast()[1], start)) {
            groups.clear();
        }
        groups.addLast(new int[] {start, end});
        if (groups.size() > MOST_GROUPS) {
            groups.removeFirst();
        }
        if (end - start >= Secrets.LEAST_DIGITS_OF_A_NOTE && !isPartOfFraction(start, end)) {
            secrets.numbers(secrets.words().hash(bytes, start, end)).forEach(this::foundRun);
        }
        grouped();
    }

    private void grouped() {
        StringBuilder digits = new StringBuilder();
        boolean thousands = true;
        Iterator<int[]> backwards = groups.descendingIterator();
        while (backwards.hasNext()) {
            int[] group = backwards.next();
            String written = new String(bytes, group[0], group[1] - group[0], StandardCharsets.UTF_8);
            digits.insert(0, written);
            boolean last = !backwards.hasNext();
            boolean whole = digits.length() >= DIGITS_OF_GROUPS
                    || (thousands
                            && digits.length() >= Secrets.LEAST_DIGITS_OF_A_NOTE
                            && written.length() <= DIGITS_OF_A_GROUP);
            if (digits.length() > written.length() && whole) {
                secrets.numbers(secrets.words().hash(digits.toString())).forEach(this::foundRun);
            }
            thousands &= last || written.length() == DIGITS_OF_A_GROUP;
        }
    }

    private boolean isGap(int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        for (int at = from; at < to; at++) {
            int mark = bytes[at];
            boolean parts = mark == ';' || mark == '\t' || mark == '"' || mark == '<' || mark == '>' || mark == ':';
            if (parts || (mark == ',' && to - from > 1)) {
                return false;
            }
        }
        return true;
    }

    /** A drawing has fractions of many digits. */
    private boolean isPartOfFraction(int start, int end) {
        boolean behindPoint = start > 1 && bytes[start - 1] == '.' && isDigit(bytes[start - 2]);
        boolean beforePoint = end + 1 < bytes.length && bytes[end] == '.' && isDigit(bytes[end + 1]);
        return behindPoint || beforePoint;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
