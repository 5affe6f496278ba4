package org.casebook.resource;

/** Finds the quotation mark that stopped the parser: the first that opens a cell and does not close it. */
final class OpenQuote {
    private OpenQuote() {}

    /** The physical line on which it opened, looking from a line on that begins a row; that line if there is none. */
    static int line(String text, char delimiter, int from) {
        int line = 1;
        int opened = 0;
        boolean beginning = true;
        for (int position = 0; position < text.length(); position++) {
            char letter = text.charAt(position);
            boolean ends = isLineEnd(text, position);
            if (line < from) {
                line += ends ? 1 : 0;
                continue;
            }
            if (opened > 0) {
                if (letter == '"') {
                    int next = position + 1;
                    if (next < text.length() && text.charAt(next) == '"') {
                        position = next;
                    } else if (closes(text, next, delimiter)) {
                        opened = 0;
                    } else {
                        return opened;
                    }
                }
            } else if (letter == '"' && beginning) {
                opened = line;
            }
            line += ends ? 1 : 0;
            beginning = opened == 0 && (letter == delimiter || letter == '\n' || letter == '\r');
        }
        return opened > 0 ? opened : from;
    }

    private static boolean closes(String text, int after, char delimiter) {
        int position = after;
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        if (position == text.length()) {
            return true;
        }
        char letter = text.charAt(position);
        return letter == delimiter || letter == '\n' || letter == '\r';
    }

    private static boolean isLineEnd(String text, int position) {
        char letter = text.charAt(position);
        boolean beforeLineFeed = position + 1 < text.length() && text.charAt(position + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !beforeLineFeed);
    }
}
