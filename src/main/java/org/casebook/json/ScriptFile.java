package org.casebook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of data that a page loads as a script: one call that hands over one value of JSON. */
final class Script {
    private final StringBuilder text = new StringBuilder();

    /** @param name what the scripts of the site ask for */
    Script(String name) {
        text.append("casebook.put(");
        string(name).append(",");
    }

    /** Something of JSON as it stands: brackets, commas, numbers. */
    Script append(String json) {
        text.append(json);
        return this;
    }

    Script append(int number) {
        text.append(number);
        return this;
    }

    /** A comma, but after an opening bracket. */
    Script next() {
        char before = text.charAt(text.length() - 1);
        if (before != '[' && before != '{') {
            text.append(',');
        }
        return this;
    }

    /** A string from which nothing breaks out: not of the script, nor of a page that might hold it. */
    Script string(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' '
                    || letter == '<'
                    || letter == '\u2028'
                    || letter == '\u2029'
                    || letter == '\u007f') {
                text.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
        return this;
    }

    /** A line's end, where a file would otherwise be one long line. */
    Script line() {
        text.append('\n');
        return this;
    }

    int length() {
        return text.length();
    }

    void into(Path file) throws IOException {
        text.append(");\n");
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
