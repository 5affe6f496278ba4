package org.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A second look at identifiers. The search takes every separator for the same, which finds a name however it is written; but
 * {@code person-3} would also be found in the cells {@code person,3} of every table of figures.
 */
final class Identifiers {
    /** What may stand for the hyphen in an address, a page or a file. */
    private static final String JOINTS = "(?:-|_|%2d|%5f|&#0*45;|&#x0*2d;|\\\\u002d)";

    private Identifiers() {}

    /**
     * Whether an identifier stands in a text as such.
     *
     * @param text the text, one character for each of its bytes
     */
    static boolean stands(String identifier, String text) {
        String bytes = new String(identifier.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder form = new StringBuilder("(?<![A-Za-z0-9])");
        boolean first = true;
        for (String part : bytes.split("[-_]", -1)) {
            form.append(first ? "" : JOINTS).append(Pattern.quote(part));
            first = false;
        }
        return Pattern.compile(form.append("(?![A-Za-z0-9])").toString(), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
