package org.casebook.chart.image;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.TreeMap;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.model.ChartModel;

/**
 * A drawing as SVG. Letters are outlines, each defined once and used wherever it stands, so the file looks the same
 * everywhere and stays small. {@code xlink:href} is deprecated, and read by more viewers than {@code href}.
 */
final class SvgImage {
    /** Letters are drawn in thousandths of an em, which whole numbers tell well enough. */
    private static final int EM = 1000;

    private final ChartModel model;
    private final Drawing drawing;
    private final Lettering lettering;
    private final String prefix;
    private final Map<String, String> glyphs = new TreeMap<>();

    private SvgImage(ChartModel model, Drawing drawing, Lettering lettering) {
        this.model = model;
        this.drawing = drawing;
        this.lettering = lettering;
        // Several charts may stand in one page, where their ids must differ. String.hashCode is the same in every JVM.
        this.prefix = "g" + Integer.toString((model.slug() + "." + model.language()).hashCode() & 0xfffff, 36);
    }

    static String write(ChartModel model, Drawing drawing, Lettering lettering) {
        return new SvgImage(model, drawing, lettering).write();
    }

    private String write() {
        StringBuilder body = new StringBuilder();
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Filled filled) {
                body.append("<path fill=\"").append(hex(filled.color())).append("\" d=\"");
                appendPath(filled.shape(), 10, body);
                body.append("\"/>\n");
            } else if (mark instanceof Drawing.Written written) {
                appendText(written, body);
            }
        }
        String id = model.slug() + "." + model.language();
        String language = escape(model.language());
        StringBuilder svg = new StringBuilder(body.length() + 20_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" width=\"" + drawing.width() + "\" height=\"" + drawing.height() + "\"")
                .append(" viewBox=\"0 0 " + drawing.width() + " " + drawing.height() + "\"")
                .append(" role=\"img\" aria-labelledby=\"" + id + ".title " + id + ".desc\"")
                .append(" xml:lang=\"" + language + "\">\n")
                .append("<title id=\"" + id + ".title\">" + escape(model.title()) + "</title>\n")
                .append("<desc id=\"" + id + ".desc\">" + escape(model.description()) + "</desc>\n")
                .append(dark(body))
                .append("<defs>\n");
        glyphs.forEach((glyph, path) -> {
            if (!path.isEmpty()) {
                svg.append("<path id=\"" + glyph + "\" d=\"").append(path).append("\"/>\n");
            }
        });
        return svg.append("</defs>\n").append(body).append("</svg>\n").toString();
    }

    /** Other colours for screens that show dark pages; only those that occur. */
    private static String dark(StringBuilder body) {
        StringBuilder style = new StringBuilder("<style>@media screen and (prefers-color-scheme:dark){");
        Palette.dark().forEach((light, dark) -> {
            String fill = "[fill=\"" + hex(light) + "\"]";
            if (body.indexOf(fill.substring(1, fill.length() - 1)) >= 0) {
                style.append(fill).append("{fill:").append(hex(dark)).append('}');
            }
        });
        return style.append("}</style>\n").toString();
    }

    private void appendText(Drawing.Written text, StringBuilder out) {
        out.append("<g fill=\"").append(hex(text.color())).append("\" transform=\"translate(");
        appendNumber(Math.round(text.x() * 10), 10, out);
        out.append(' ');
        appendNumber(Math.round(text.baseline() * 10), 10, out);
        out.append(")scale(");
        appendNumber(text.size(), EM, out);
        out.append(")\">");
        double x = 0;
        for (int c : text.text().codePoints().toArray()) {
            Lettering.Letter letter = lettering.letter(c, text.bold());
            String id = prefix + letter.name();
            String path = glyphs.computeIfAbsent(id, absent -> {
                StringBuilder outline = new StringBuilder();
                appendPath(letter.outline(), EM, outline);
                return outline.toString();
            });
            if (!path.isEmpty()) { // unlike a space
                out.append("<use xlink:href=\"#").append(id);
                out.append(x == 0 ? "\"" : "\" x=\"" + Math.round(x * EM) + "\"")
                        .append("/>");
            }
            x += letter.advance();
        }
        out.append("</g>\n");
    }

    /** Steps relative to the point before, each rounded so that errors don't add up. */
    private static void appendPath(Shape shape, int precision, StringBuilder out) {
        int scale = precision == EM ? 1 : precision;
        double[] at = new double[6];
        long x = 0;
        long y = 0;
        long startX = 0;
        long startY = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                out.append('z');
                x = startX;
                y = startY;
                continue;
            }
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            long endX = Math.round(at[2 * points - 2] * precision);
            long endY = Math.round(at[2 * points - 1] * precision);
            if (kind == PathIterator.SEG_LINETO && (endX == x || endY == y)) {
                if (endX != x) {
                    out.append('h');
                    appendNumber(endX - x, scale, out);
                } else if (endY != y) {
                    out.append('v');
                    appendNumber(endY - y, scale, out);
                }
            } else {
                out.append("mlqc".charAt(kind));
                for (int p = 0; p < points; p++) {
                    long stepX = Math.round(at[2 * p] * precision) - x;
                    long stepY = Math.round(at[2 * p + 1] * precision) - y;
                    if (p > 0 && stepX >= 0) {
                        out.append(' ');
                    }
                    appendNumber(stepX, scale, out);
                    if (stepY >= 0) {
                        out.append(' ');
                    }
                    appendNumber(stepY, scale, out);
                }
            }
            x = endX;
            y = endY;
            if (kind == PathIterator.SEG_MOVETO) {
                startX = x;
                startY = y;
            }
        }
    }

    /** A count of the given fractions as a decimal without needless zeros. */
    private static void appendNumber(long count, int fractions, StringBuilder out) {
        if (count < 0) {
            out.append('-');
        }
        long whole = Math.abs(count) / fractions;
        long rest = Math.abs(count) % fractions;
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.');
            for (long place = fractions / 10; rest > 0; place /= 10) {
                out.append(rest / place);
                rest %= place;
            }
        }
    }

    private static String hex(Color color) {
        return "#"
                + Integer.toHexString(0x1000000 | (color.getRGB() & 0xffffff)).substring(1);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    /** What XML 1.0 calls a Char. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
