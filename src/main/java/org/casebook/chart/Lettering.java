package org.casebook.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Roboto in its regular and bold faces: how much room texts take, and where lines break. */
final class Lettering {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    /** No-break spaces are none of them. */
    private static final Pattern SPACES = Pattern.compile("[ \\n]+");

    private final Typeface regular;
    private final Typeface bold;

    private Lettering(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Lettering bundled() {
        return new Lettering(face("Roboto-Regular.ttf"), face("Roboto-Bold.ttf"));
    }

    private static Typeface face(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The chart font " + FOLDER + file + " is not on the class path.");
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Typeface face(boolean isBold) {
        return isBold ? bold : regular;
    }

    double width(String text, TextStyle style) {
        return face(style.bold()).width(text) * style.size();
    }

    double widest(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
    }

    private static List<String> words(String text) {
        return SPACES.splitAsStream(text.strip()).toList();
    }

    /** The least room in which no word of a text is broken. */
    double longestWord(String text, TextStyle style) {
        return widest(words(text), style);
    }

    /** Breaks at spaces, and inside a word that is wider than a whole line. Never cuts. */
    List<String> wrap(String text, TextStyle style, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= room) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int c : word.codePoints().toArray()) {
                if (!line.isEmpty() && width(line.toString() + Character.toString(c), style) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The characters of a text that the font doesn't have, each once. */
    String lacking(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && regular.glyph(c) == 0)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
