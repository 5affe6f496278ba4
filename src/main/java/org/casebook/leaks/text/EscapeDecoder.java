package org.casebook.leaks.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what formats put over text: numbered and named references of HTML, percent signs of URLs ({@code %D0%9D}),
 * backslashes of JSON and scripts ({@code \\u041d}), tags. All, whatever the file is, since one format stands in another.
 * What is left is never longer, and line breaks neither come nor go, so that a line keeps its number.
 */
public final class EscapeDecoder {
    private static final Map<String, String> REFERENCES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private static final Set<String> INVISIBLE = Set.of(
            "shy",
            "zwj",
            "zwnj",
            "wj",
            "lrm",
            "rlm",
            "NoBreak",
            "ZeroWidthSpace",
            "NegativeThinSpace",
            "InvisibleComma",
            "InvisibleTimes",
            "ApplyFunction");

    private static final Set<String> PUNCTUATION = Set.of(
            "nbsp", "ensp", "emsp", "thinsp", "numsp", "hairsp", "ndash", "mdash", "hyphen", "lsquo", "rsquo", "sbquo",
            "ldquo", "rdquo", "bdquo", "laquo", "raquo", "lsaquo", "rsaquo", "hellip", "middot", "bull", "sect", "para",
            "num", "comma", "period", "colon", "semi", "lowbar", "sol", "bsol", "lpar", "rpar", "Tab", "NewLine");

    /** A letter with an accent, of which the letter is enough. */
    private static final Pattern ACCENTED =
            Pattern.compile("([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|macr|dot|ogon)");

    private static final int LONGEST_REFERENCE = 20;

    /** Tags of HTML, SVG and office formats that may stand within a word. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rb",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tspan",
            "tt",
            "u",
            "var",
            "wbr",
            "!--",
            "text:span");

    private static final int DIGITS_IN_STYLE_SHEETS = 6;

    private static final int LEAST_DIGITS_IN_STYLE_SHEETS = 3;

    private final byte[] in;
    private final byte[] out;
    private int size;

    private EscapeDecoder(byte[] in) {
        this.in = in;
        this.out = new byte[in.length];
    }

    /** The bytes without references; the same array where there are none. No word that is not a reference gets lost. */
    public static byte[] dereference(byte[] in) {
        return decode(in, false);
    }

    /**
     * The bytes without references, percent signs and backslashes; the same array where there are none. It may take a
     * word for a disguise: of "100%Adam" no Adam is left.
     */
    public static byte[] decode(byte[] in) {
        return decode(in, true);
    }

    private static byte[] decode(byte[] in, boolean all) {
        int first = 0;
        while (first < in.length && !isMark(in[first], all)) {
            first++;
        }
        return first == in.length ? in : new EscapeDecoder(in).decodeFrom(first, all);
    }

    private static boolean isMark(byte b, boolean all) {
        return all ? isMark(b) : b == '&';
    }

    /** Whether it may begin a reference, a percent sign or a backslash. */
    static boolean isMark(int letter) {
        return letter == '&' || letter == '%' || letter == '\\';
    }

    /** The bytes with a space for every tag; the same array where there are none. */
    public static byte[] untag(byte[] in) {
        for (int i = 0; i + 1 < in.length; i++) {
            if (isTag(in, i)) {
                return new EscapeDecoder(in).untagFrom(i);
            }
        }
        return in;
    }

    /** Whether a tag begins in a line and goes on in the next one. */
    public static boolean endsInTag(byte[] line) {
        for (int i = line.length - 1; i >= 0 && line[i] != '>'; i--) {
            if (line[i] == '<') {
                return isTag(line, i);
            }
        }
        return false;
    }

    /**
     * The bytes without tags that may stand within a word, and a space for every other; the same array where no such tag has
     * letters on both sides.
     */
    public static byte[] joined(byte[] in) {
        for (int i = 1; i + 1 < in.length; i++) {
            if (in[i] == '<' && joinsWords(in, i, in.length)) {
                return new EscapeDecoder(in).joinedFrom();
            }
        }
        return in;
    }

    /**
     * Whether a tag that begins at a place stands within a word: a letter stands before it, and behind it, or behind others
     * beside it, and all are of those that may stand there.
     */
    static boolean joinsWords(byte[] in, int tag, int end) {
        if (tag == 0 || !isOfWord(in[tag - 1])) {
            return false;
        }
        int at = tag;
        while (at + 1 < end && isTag(in, at) && isInline(in, at)) {
            int close = endOfTag(in, at, end);
            if (close < 0) {
                return false;
            }
            at = close + 1;
        }
        return at > tag && at < end && isOfWord(in[at]);
    }

    public static boolean isOfWord(byte letter) {
        return letter < 0 || Character.isLetterOrDigit(letter);
    }

    private static boolean isInline(byte[] in, int tag) {
        int start = tag + (in[tag + 1] == '/' ? 2 : 1);
        int end = start;
        while (end < in.length && end - start < LONGEST_REFERENCE && isNameOfTag(in[end])) {
            end++;
        }
        return INLINE.contains(new String(in, start, end - start, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
    }

    private static boolean isNameOfTag(byte letter) {
        return letter > 0 && (Character.isLetterOrDigit(letter) || letter == '!' || letter == '-' || letter == ':');
    }

    private byte[] joinedFrom() {
        int i = 0;
        while (i < in.length) {
            int end = isTag(in, i) ? endOfTag(i) : -1;
            if (end < 0) {
                out[size++] = in[i++];
                continue;
            }
            if (!isInline(in, i)) {
                out[size++] = ' ';
            }
            for (int inside = i + 1; inside < end; inside++) {
                if (in[inside] == '\n') {
                    out[size++] = '\n';
                }
            }
            i = end + 1;
        }
        return Arrays.copyOf(out, size);
    }

    private byte[] untagFrom(int first) {
        int i = first;
        int copied = 0;
        while (i < in.length) {
            int end = isTag(in, i) ? endOfTag(i) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            System.arraycopy(in, copied, out, size, i - copied);
            size += i - copied;
            out[size++] = ' ';
            for (int inside = i + 1; inside < end; inside++) {
                if (in[inside] == '\n') {
                    out[size++] = '\n';
                }
            }
            i = end + 1;
            copied = i;
        }
        System.arraycopy(in, copied, out, size, i - copied);
        size += i - copied;
        return Arrays.copyOf(out, size);
    }

    static boolean isTag(byte[] in, int i) {
        return in[i] == '<'
                && i + 1 < in.length
                && (in[i + 1] == '/' || in[i + 1] == '!' || in[i + 1] == '?' || Character.isLetter(in[i + 1]));
    }

    private int endOfTag(int start) {
        return endOfTag(in, start, in.length);
    }

    /** Where a tag ends; negative where it does not, or another one begins within it. */
    private static int endOfTag(byte[] in, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (in[i] == '>') {
                return i;
            }
            if (in[i] == '<') {
                return -1;
            }
        }
        return -1;
    }

    private byte[] decodeFrom(int first, boolean all) {
        int i = first;
        int copied = 0;
        while (i < in.length) {
            if (!isMark(in[i], all)) {
                i++;
                continue;
            }
            System.arraycopy(in, copied, out, size, i - copied);
            size += i - copied;
            int next = in[i] == '&' ? reference(i) : in[i] == '%' ? percent(i) : backslash(i);
            if (next == i) {
                out[size++] = in[i];
                next = i + 1;
            }
            i = next;
            copied = i;
        }
        System.arraycopy(in, copied, out, size, i - copied);
        size += i - copied;
        return size == in.length ? in : Arrays.copyOf(out, size);
    }

    /** Each of these gives the position after what it decoded, or the same where there is nothing to decode. */
    private int reference(int start) {
        int i = start + 1;
        if (i < in.length && in[i] == '#') {
            return numericReference(start, i + 1);
        }
        int limit = Math.min(in.length, start + LONGEST_REFERENCE);
        while (i < limit && Character.isLetterOrDigit(in[i])) {
            i++;
        }
        if (i == start + 1 || i >= limit || in[i] != ';') {
            return start;
        }
        String name = new String(in, start + 1, i - start - 1, StandardCharsets.US_ASCII);
        String known = REFERENCES.get(name);
        if (known != null) {
            write(known);
            return i + 1;
        }
        if (PUNCTUATION.contains(name)) {
            write(" ");
            return i + 1;
        }
        String letter = CyrillicReferences.letter(name);
        if (!letter.isEmpty() || INVISIBLE.contains(name)) {
            write(letter);
            return i + 1;
        }
        Matcher accented = ACCENTED.matcher(name);
        if (accented.matches()) {
            write(accented.group(1));
            return i + 1;
        }
        return start;
    }

    private int numericReference(int start, int afterHash) {
        boolean hexadecimal = afterHash < in.length && (in[afterHash] | 0x20) == 'x';
        int radix = hexadecimal ? 16 : 10;
        int first = hexadecimal ? afterHash + 1 : afterHash;
        int i = first;
        int value = 0;
        while (i < in.length && Character.digit(in[i], radix) >= 0 && value <= Character.MAX_CODE_POINT) {
            value = value * radix + Character.digit(in[i++], radix);
        }
        if (i == first) {
            return start;
        }
        write(value);
        return i < in.length && in[i] == ';' ? i + 1 : i;
    }

    private int percent(int start) {
        int value = hexadecimal(start + 1, 2);
        if (value < 0) {
            return start;
        }
        out[size++] = (byte) (value == '\n' ? ' ' : value);
        return start + 3;
    }

    private int backslash(int start) {
        if (start + 1 >= in.length) {
            return start;
        }
        switch (in[start + 1]) {
            case 'n', 'r', 't', 'b', 'f' -> write(' ');
            case '"', '/', '\\', '\'' -> write(in[start + 1]);
            case 'x' -> {
                int value = hexadecimal(start + 2, 2);
                if (value < 0) {
                    return start;
                }
                write(value);
                return start + 4;
            }
            case 'u' -> {
                return unicode(start);
            }
            default -> {
                return ofStyleSheet(start);
            }
        }
        return start + 2;
    }

    /** In CSS, the number of a letter in up to six digits and, where another digit may follow, a space. */
    private int ofStyleSheet(int start) {
        int end = start + 1;
        while (end < in.length && end <= start + DIGITS_IN_STYLE_SHEETS && Character.digit(in[end], 16) >= 0) {
            end++;
        }
        boolean number = in[start + 1] >= '0' && in[start + 1] <= '9' && end >= start + LEAST_DIGITS_IN_STYLE_SHEETS;
        if (!number) {
            return start;
        }
        write(hexadecimal(start + 1, end - start - 1));
        return end < in.length && in[end] == ' ' ? end + 1 : end;
    }

    private int unicode(int start) {
        if (start + 2 < in.length && in[start + 2] == '{') {
            return unicodeInBraces(start);
        }
        int high = hexadecimal(start + 2, 4);
        if (high < 0) {
            return start;
        }
        int end = start + 6;
        if (Character.isHighSurrogate((char) high) && end + 1 < in.length && in[end] == '\\' && in[end + 1] == 'u') {
            int low = hexadecimal(end + 2, 4);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                write(Character.toCodePoint((char) high, (char) low));
                return end + 6;
            }
        }
        write(high);
        return end;
    }

    private int unicodeInBraces(int start) {
        int first = start + 3;
        int end = first;
        while (end < in.length && end < first + DIGITS_IN_STYLE_SHEETS && in[end] != '}') {
            end++;
        }
        int value = end < in.length && in[end] == '}' && end > first ? hexadecimal(first, end - first) : -1;
        if (value < 0) {
            return start;
        }
        write(value);
        return end + 1;
    }

    /** The number that so many hexadecimal digits make; negative where there are other characters. */
    private int hexadecimal(int start, int digits) {
        if (start + digits > in.length) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = Character.digit(in[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private void write(int codePoint) {
        boolean writable = Character.isValidCodePoint(codePoint)
                && codePoint != '\n'
                && (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint));
        write(writable ? Character.toString(codePoint) : " ");
    }

    private void write(String text) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        int length = bytes.remaining();
        bytes.get(out, size, length);
        size += length;
    }
}
