package org.casebook.chart.lettering;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.TextDirection;

/**
 * The fonts of charts, in regular and bold: how much room texts take, and where lines break. Roboto has Latin, Cyrillic and
 * Greek letters. What it lacks comes from a font of the publication, if it has one, and else from DejaVu Sans, which is
 * read only then.
 */
public final class Lettering {
    /** No-break spaces are none of them. */
    private static final Pattern SPACES = Pattern.compile("[ \\n]+");

    private final Typeface regular = Bundled.ROBOTO;
    private final Typeface bold = Bundled.ROBOTO_BOLD;
    private final Optional<Typeface> own;
    private final TextDirection direction;

    private Lettering(Optional<Typeface> own, TextDirection direction) {
        this.own = own;
        this.direction = direction;
    }

    /** The faces on the class path, each read when a letter first needs it. */
    private static final class Bundled {
        static final Typeface ROBOTO = face("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf");
        static final Typeface ROBOTO_BOLD = face("/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");
    }

    private static final class Spare {
        static final Typeface DEJAVU = face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
        static final Typeface DEJAVU_BOLD = face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    }

    /** A letter of a face, with a name that no other letter has. */
    public record Letter(Typeface face, int glyph, String name) {
        public double advance() {
            return face.advance(glyph);
        }

        public Path2D outline() {
            return face.outline(glyph);
        }
    }

    public static Lettering bundled() {
        return with(Optional.empty());
    }

    /** With the font of a publication, as far as it has one. */
    public static Lettering with(Optional<Typeface> own) {
        return new Lettering(own, TextDirection.LEFT_TO_RIGHT);
    }

    /** The same fonts for texts in a language. */
    public Lettering in(String language) {
        return new Lettering(own, TextDirection.of(language));
    }

    /** Whether lines begin at the right. */
    public boolean isFromTheRight() {
        return direction == TextDirection.RIGHT_TO_LEFT;
    }

    /** The letters of a text as they stand side by side. */
    public String visual(String text) {
        return VisualText.of(text, direction);
    }

    private static Typeface face(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The chart font " + file + " is not on the class path.");
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Typeface face(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** What draws a character; Roboto's hollow box where no font has it. */
    public Letter letter(int codePoint, boolean isBold) {
        String name = isBold ? "b" : "r";
        int glyph = face(isBold).glyph(codePoint);
        if (glyph != 0 || Character.isWhitespace(codePoint)) {
            return new Letter(face(isBold), glyph, name + Integer.toString(glyph, 36));
        }
        Optional<Typeface> has = own.filter(font -> font.draws(codePoint));
        if (has.isPresent()) {
            return letter(has.get(), codePoint, "o");
        }
        if (!isOfSpareScript(codePoint)) {
            return new Letter(face(isBold), 0, name + "0");
        }
        Typeface spare = isBold ? Spare.DEJAVU_BOLD : Spare.DEJAVU;
        return spare.glyph(codePoint) == 0
                ? new Letter(face(isBold), 0, name + "0")
                : letter(spare, codePoint, name + "s");
    }

    /** Armenian, Hebrew and Arabic, Georgian, and the forms of their letters: not the many signs that DejaVu has. */
    private static boolean isOfSpareScript(int codePoint) {
        return (codePoint >= 0x530 && codePoint < 0x700)
                || (codePoint >= 0x10a0 && codePoint < 0x1100)
                || (codePoint >= 0xfb13 && codePoint < 0xfe00)
                || (codePoint >= 0xfe70 && codePoint < 0xff00);
    }

    private static Letter letter(Typeface face, int codePoint, String name) {
        int glyph = face.glyph(codePoint);
        return new Letter(face, glyph, name + Integer.toString(glyph, 36));
    }

    public double width(String text, TextStyle style) {
        return advance(visual(text), style.bold()) * style.size();
    }

    /** The width of letters as they stand, in ems. */
    public double advance(String visual, boolean isBold) {
        return visual.codePoints()
                .mapToDouble(letter -> letter(letter, isBold).advance())
                .sum();
    }

    public double widest(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
    }

    private static List<String> words(String text) {
        return SPACES.splitAsStream(text.strip()).toList();
    }

    /** The least room in which no word of a text is broken. */
    public double longestWord(String text, TextStyle style) {
        return widest(words(text), style);
    }

    /** Breaks at spaces, and inside a word that is wider than a whole line. Never cuts. */
    public List<String> wrap(String text, TextStyle style, double room) {
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

    /** The characters of a text that no font has, each once. */
    public String lacking(String text) {
        return visual(text)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && letter(c, false).glyph() == 0)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
