package org.casebook.resource.value;

import java.util.regex.Pattern;

/** What hands and programs leave around the text of a cell. */
public final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u200A\\u202F]+");

    private Cells() {}

    /** Without spaces of any kind around it: no-break, thin and zero-width ones too, which {@code strip} leaves. */
    public static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** With one plain space wherever there is white space of any width, and none at the ends. */
    static String singleSpaced(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    /** With a line feed for each line break, however the file has them. */
    public static String withLineFeeds(String cell) {
        return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    static boolean isSpace(char letter) {
        if (letter <= ' ') {
            return true;
        }
        return letter >= '\u00A0'
                && (letter == '\u200B'
                        || letter == '\u2060'
                        || letter == '\uFEFF'
                        || Character.isSpaceChar(letter)
                        || Character.isWhitespace(letter));
    }
}
