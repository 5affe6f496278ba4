package org.casebook.chart.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One face of a TrueType font: which glyph draws a character, how wide it is, and its outline. Lengths are in ems, y
 * grows downward from the baseline.
 *
 * <p>Reads the tables named in the OpenType specification (head, maxp, hhea, hmtx, cmap format 4, loca, glyf). Hints and
 * kerning are left alone: outlines are drawn at any size.
 */
public final class Typeface {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int ARGUMENTS_ARE_OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE_COMPONENTS = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /** The parts of parts that fonts have. */
    private static final int DEEPEST = 8;

    private final ByteBuffer font;
    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int widths;
    private final int hmtx;
    private final int loca;
    private final int glyf;
    private final int cmap;

    public Typeface(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        int head = table("head");
        unitsPerEm = unsigned(head + 18);
        longOffsets = unsigned(head + 50) == 1;
        widths = unsigned(table("hhea") + 34);
        hmtx = table("hmtx");
        loca = table("loca");
        glyf = table("glyf");
        cmap = unicodeMap(table("cmap"));
    }

    private int table(String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0, at = 12; i < unsigned(4); i++, at += 16) {
            if (font.getInt(at) == ByteBuffer.wrap(wanted).getInt()) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table " + tag);
    }

    private int unicodeMap(int table) {
        for (int i = 0, at = table + 4; i < unsigned(table + 2); i++, at += 8) {
            int map = table + font.getInt(at + 4);
            if (unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 4");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    /** The glyph of a character; 0, the hollow box, where the font has none. */
    int glyph(int codePoint) {
        int segments = unsigned(cmap + 6);
        int ends = cmap + 14;
        int starts = ends + segments + 2;
        for (int i = 0; i < segments; i += 2) {
            if (codePoint <= unsigned(ends + i)) {
                int start = unsigned(starts + i);
                if (codePoint < start) {
                    return 0;
                }
                int delta = unsigned(starts + segments + i);
                int rangeAt = starts + 2 * segments + i;
                int range = unsigned(rangeAt);
                if (range == 0) {
                    return (codePoint + delta) & 0xffff;
                }
                int glyph = unsigned(rangeAt + range + 2 * (codePoint - start));
                return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
            }
        }
        return 0;
    }

    /** Whether it has a character, and in a form that can be read. */
    boolean draws(int codePoint) {
        try {
            int glyph = glyph(codePoint);
            return glyph != 0 && advance(glyph) >= 0 && outline(glyph) != null;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            return false;
        }
    }

    double advance(int glyph) {
        return unsigned(hmtx + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
    }

    public double width(String text) {
        return text.codePoints().mapToDouble(c -> advance(glyph(c))).sum();
    }

    Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(glyph, AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm), path, 0);
        return path;
    }

    private void append(int glyph, AffineTransform transform, Path2D path, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("glyph " + glyph + " is a part of itself");
        }
        int at = glyf + offset(glyph);
        if (offset(glyph) == offset(glyph + 1)) {
            return; // a space
        }
        int contours = font.getShort(at);
        if (contours < 0) {
            appendComponents(at + 10, transform, path, depth + 1);
        } else {
            appendContours(at + 10, contours, transform, path);
        }
    }

    private int offset(int glyph) {
        return longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private void appendComponents(int start, AffineTransform transform, Path2D path, int depth) {
        int at = start;
        int flags;
        do {
            flags = unsigned(at);
            int glyph = unsigned(at + 2);
            at += 4;
            if ((flags & ARGUMENTS_ARE_OFFSETS) == 0) {
                throw new IllegalArgumentException("glyph " + glyph + " is placed by points, which isn't read here");
            }
            double dx;
            double dy;
            if ((flags & ARGUMENTS_ARE_WORDS) != 0) {
                dx = font.getShort(at);
                dy = font.getShort(at + 2);
                at += 4;
            } else {
                dx = font.get(at);
                dy = font.get(at + 1);
                at += 2;
            }
            double[] m = {1, 0, 0, 1};
            if ((flags & ONE_SCALE) != 0) {
                m[0] = m[3] = fraction(at);
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                m[0] = fraction(at);
                m[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++, at += 2) {
                    m[i] = fraction(at);
                }
            }
            AffineTransform placed = new AffineTransform(transform);
            placed.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
            append(glyph, placed, path, depth);
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    /** A number of the format F2DOT14. */
    private double fraction(int at) {
        return font.getShort(at) / 16384.0;
    }

    private void appendContours(int start, int contours, AffineTransform transform, Path2D path) {
        int points = unsigned(start + 2 * contours - 2) + 1;
        int at = start + 2 * contours;
        at += 2 + unsigned(at); // the hints

        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            int flag = font.get(at++);
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int times = Byte.toUnsignedInt(font.get(at++)); times > 0; times--) {
                    flags[++i] = flag;
                }
            }
        }
        double[] xy = new double[2 * points];
        at = readCoordinates(at, flags, X_SHORT, X_SAME_OR_POSITIVE, xy, 0);
        readCoordinates(at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, xy, 1);
        transform.transform(xy, 0, xy, 0, points);

        for (int contour = 0, first = 0; contour < contours; contour++) {
            int last = unsigned(start + 2 * contour);
            appendContour(flags, xy, first, last, path);
            first = last + 1;
        }
    }

    private int readCoordinates(int start, int[] flags, int isShort, int sameOrPositive, double[] xy, int axis) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(font.get(at++));
                value += same ? step : -step;
            } else if (!same) {
                value += font.getShort(at);
                at += 2;
            }
            xy[2 * i + axis] = value;
        }
        return at;
    }

    /** Quadratic curves; between two control points that follow each other lies an unwritten point of the curve. */
    private static void appendContour(int[] flags, double[] xy, int first, int last, Path2D path) {
        int count = last - first + 1;
        int begin = first;
        while (begin <= last && (flags[begin] & ON_CURVE) == 0) {
            begin++;
        }
        if (begin > last) {
            throw new IllegalArgumentException("a contour has no point on its curve");
        }
        path.moveTo(xy[2 * begin], xy[2 * begin + 1]);
        for (int i = 1; i <= count; i++) {
            int point = first + (begin - first + i) % count;
            double x = xy[2 * point];
            double y = xy[2 * point + 1];
            if ((flags[point] & ON_CURVE) != 0) {
                path.lineTo(x, y);
                continue;
            }
            int next = first + (begin - first + i + 1) % count;
            double nextX = xy[2 * next];
            double nextY = xy[2 * next + 1];
            if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(x, y, nextX, nextY);
                i++;
            } else {
                path.quadTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
            }
        }
        path.closePath();
    }
}
