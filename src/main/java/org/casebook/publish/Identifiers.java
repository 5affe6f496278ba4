package org.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second look at identifiers in one text. The search takes every separator for the same, which finds a name however it
 * is written; but {@code person-3} would also be found in the cells {@code person,3} of every table of figures, and in
 * "one person, 3 May".
 */
final class Identifiers {
    /** What may stand for the hyphen in an address, a page or a file. */
    private static final Pattern HYPHEN = Pattern.compile("_|%2d|%5f|&#0*45;|&#x0*2d;|\\\\u002d");

    /**
     * What stands between words and between cells, in which no identifier is written. Possessive, since a page in another
     * script is all of it from one end to the other, and Java would keep every step of that on its stack.
     */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:<[^>]*>|[^a-z0-9<_-])++");

    private final String text;
    private final String hyphened;

    /** @param text the text, one character for each of its bytes */
    Identifiers(String text) {
        this.text = lower(text);
        this.hyphened = HYPHEN.matcher(this.text).replaceAll("-");
    }

    /**
     * Whether the text has the parts of an identifier only as neighbouring words or cells, and nowhere the identifier itself.
     */
    boolean areOnlyNeighbours(String identifier) {
        String bytes = lower(new String(identifier.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        return !isWritten(HYPHEN.matcher(bytes).replaceAll("-")) && isSpread(bytes.split("[-_]", -1));
    }

    private boolean isWritten(String identifier) {
        for (int at = hyphened.indexOf(identifier); at >= 0; at = hyphened.indexOf(identifier, at + 1)) {
            if (isBoundary(hyphened, at - 1) && isBoundary(hyphened, at + identifier.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpread(String[] parts) {
        for (int at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
            if (isBoundary(text, at - 1)) {
                int end = at + parts[0].length();
                for (int part = 1; part < parts.length && end >= 0; part++) {
                    end = next(end, parts[part]);
                }
                if (end >= 0 && isBoundary(text, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the next part ends that follows what stands between words; -1 if it does not follow. */
    private int next(int from, String part) {
        Matcher between = BETWEEN_WORDS.matcher(text).region(from, text.length());
        int furthest = between.lookingAt() ? between.end() : -1;
        // Bytes of letters beyond ASCII stand between words too, so the part may begin before the furthest place.
        for (int at = text.indexOf(part, from + 1); at >= 0 && at <= furthest; at = text.indexOf(part, at + 1)) {
            if (between.region(from, at).matches()) {
                return at + part.length();
            }
        }
        return -1;
    }

    private static boolean isBoundary(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    /** Only of ASCII letters: the others are bytes, not characters. */
    private static String lower(String bytes) {
        byte[] lower = bytes.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (byte) (lower[i] + ('a' - 'A'));
            }
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }
}
