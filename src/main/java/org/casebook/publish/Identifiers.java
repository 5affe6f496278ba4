package org.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A second look at identifiers. The search takes every separator for the same, which finds a name however it is written; but
 * {@code person-3} would also be found in the cells {@code person,3} of every table of figures, and in "one person, 3 May".
 */
final class Identifiers {
    /** What may stand for the hyphen in an address, a page or a file. */
    private static final String HYPHEN = "(?:-|_|%2d|%5f|&#0*45;|&#x0*2d;|\\\\u002d)";

    /** What stands between words and between cells, in which no identifier is written. */
    private static final String BETWEEN_WORDS = "(?:<[^>]*>|[^A-Za-z0-9<_-])+";

    private Identifiers() {}

    /**
     * Whether a text has the parts of an identifier only as neighbouring words or cells, and nowhere the identifier itself.
     *
     * @param text the text, one character for each of its bytes
     */
    static boolean areOnlyNeighbours(String identifier, String text) {
        return !isFound(identifier, HYPHEN, text) && isFound(identifier, BETWEEN_WORDS, text);
    }

    private static boolean isFound(String identifier, String joint, String text) {
        String bytes = new String(identifier.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder form = new StringBuilder("(?<![A-Za-z0-9])");
        boolean first = true;
        for (String part : bytes.split("[-_]", -1)) {
            form.append(first ? "" : joint).append(Pattern.quote(part));
            first = false;
        }
        return Pattern.compile(form.append("(?![A-Za-z0-9])").toString(), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
