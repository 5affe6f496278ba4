package org.casebook.chart.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.casebook.chart.lettering.Lettering;

/**
 * A drawing as PNG of twice its size. Written by hand (ISO/IEC 15948): ImageIO first searches the machine for plug-ins,
 * which takes longer than a chart. No chunk tells a time or a program.
 */
public final class PngImage {
    public static final int SCALE = 2;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte INDEXED_COLOUR = 3;
    private static final byte FILTER_NONE = 0;

    private PngImage() {}

    /**
     * The bytes of a drawing.
     *
     * @param words what it says, to stand in the file as text too
     */
    public static byte[] write(Drawing drawing, Lettering lettering, Optional<String> words) {
        int[] drawn = drawing.marks().stream()
                .mapToInt(mark -> mark.color().getRGB())
                .distinct()
                .toArray();
        return encode(paint(drawing, lettering), drawn, words);
    }

    private static BufferedImage paint(Drawing drawing, Lettering lettering) {
        BufferedImage image =
                new BufferedImage(SCALE * drawing.width(), SCALE * drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Filled filled) {
                graphics.setColor(filled.color());
                graphics.fill(filled.shape());
            } else if (mark instanceof Drawing.Written written) {
                graphics.setColor(written.color());
                graphics.fill(outline(written, lettering));
            }
        }
        graphics.dispose();
        return image;
    }

    private static Path2D outline(Drawing.Written written, Lettering lettering) {
        Path2D path = new Path2D.Double();
        AffineTransform place = AffineTransform.getTranslateInstance(written.x(), written.baseline());
        place.scale(written.size(), written.size());
        for (int c : written.text().codePoints().toArray()) {
            Lettering.Letter letter = lettering.letter(c, written.bold());
            path.append(letter.outline().getPathIterator(place), false);
            place.translate(letter.advance(), 0);
        }
        return path;
    }

    private static byte[] encode(BufferedImage image, int[] drawn, Optional<String> words) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Optional<Indexed> indexed = Indexed.of(pixels, width, drawn);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(image.getHeight());
            fields.write(new byte[] {8, indexed.isPresent() ? INDEXED_COLOUR : TRUE_COLOUR, 0, 0, 0});
            writeChunk("IHDR", header.toByteArray(), out);
            if (words.isPresent()) {
                writeChunk("iTXt", text(words.get()), out);
            }
            if (indexed.isPresent()) {
                writeChunk("PLTE", indexed.get().palette(), out);
                writeChunk("IDAT", deflate(indexed.get().rows()), out);
            } else {
                writeChunk("IDAT", deflate(colours(pixels, width)), out);
            }
            writeChunk("IEND", new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
        return bytes.toByteArray();
    }

    /**
     * Pixels as indices into a palette, half the size of colours. The colours drawn stay exact; where they blend, at the
     * edges of shapes, 32 shades of each primary are as good as 256.
     */
    private static final class Indexed {
        private static final int MOST = 256;

        private final byte[] rows;
        private final byte[] palette = new byte[3 * MOST];
        /** By the five leading bits of red, green and blue: one more than the index, or 0. */
        private final short[] indices = new short[1 << 15];

        private int size;

        private Indexed(byte[] rows) {
            this.rows = rows;
        }

        /** Empty where a palette would be too long. */
        static Optional<Indexed> of(int[] pixels, int width, int[] drawn) {
            Indexed indexed = new Indexed(new byte[pixels.length / width * (width + 1)]);
            for (int colour : drawn) {
                indexed.index(colour);
            }
            for (int row = 0, at = 0; row < pixels.length; row += width) {
                indexed.rows[at++] = FILTER_NONE;
                for (int i = row; i < row + width; i++, at++) {
                    // Most of a chart is even surface.
                    if (i > row && pixels[i] == pixels[i - 1]) {
                        indexed.rows[at] = indexed.rows[at - 1];
                        continue;
                    }
                    int index = indexed.index(pixels[i]);
                    if (index >= MOST) {
                        return Optional.empty();
                    }
                    indexed.rows[at] = (byte) index;
                }
            }
            return Optional.of(indexed);
        }

        private int index(int colour) {
            int shade = ((colour >> 9) & 0x7c00) | ((colour >> 6) & 0x3e0) | ((colour >> 3) & 0x1f);
            if (indices[shade] == 0 && size < MOST) {
                putColour(colour, palette, 3 * size);
                indices[shade] = (short) ++size;
            }
            return indices[shade] == 0 ? MOST : indices[shade] - 1;
        }

        byte[] rows() {
            return rows;
        }

        byte[] palette() {
            return Arrays.copyOf(palette, 3 * size);
        }
    }

    private static byte[] colours(int[] pixels, int width) {
        byte[] rows = new byte[pixels.length / width * (3 * width + 1)];
        for (int i = 0, at = 0; i < pixels.length; i++, at += 3) {
            if (i % width == 0) {
                rows[at++] = FILTER_NONE;
            }
            putColour(pixels[i], rows, at);
        }
        return rows;
    }

    private static void putColour(int colour, byte[] bytes, int at) {
        bytes[at] = (byte) (colour >> 16);
        bytes[at + 1] = (byte) (colour >> 8);
        bytes[at + 2] = (byte) colour;
    }

    private static byte[] deflate(byte[] rows) {
        Deflater deflater = new Deflater(4);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
            byte[] part = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Keyword, not compressed, no language, no keyword in another language, the text. */
    private static byte[] text(String words) {
        return ("Description\0\0\0\0\0" + words).getBytes(StandardCharsets.UTF_8);
    }

    private static void writeChunk(String type, byte[] data, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
