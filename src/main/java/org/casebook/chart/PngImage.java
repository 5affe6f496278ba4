package org.casebook.chart;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A drawing as PNG of twice its size. Written by hand (ISO/IEC 15948): ImageIO first searches the machine for plug-ins,
 * which takes longer than a chart. No chunk tells a time or a program.
 */
final class PngImage {
    private static final int SCALE = 2;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte INDEXED_COLOUR = 3;
    private static final byte FILTER_NONE = 0;
    private static final int MOST_INDEXED = 256;

    private PngImage() {}

    static byte[] write(Drawing drawing, Lettering lettering) {
        Set<Integer> drawn = drawing.marks().stream()
                .map(mark -> mark.color().getRGB() & 0xffffff)
                .collect(Collectors.toUnmodifiableSet());
        return encode(paint(drawing, lettering), drawn);
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
                graphics.fill(outline(written, lettering.face(written.bold())));
            }
        }
        graphics.dispose();
        return image;
    }

    private static Path2D outline(Drawing.Written written, Typeface face) {
        Path2D path = new Path2D.Double();
        AffineTransform place = AffineTransform.getTranslateInstance(written.x(), written.baseline());
        place.scale(written.size(), written.size());
        for (int c : written.text().codePoints().toArray()) {
            int glyph = face.glyph(c);
            path.append(face.outline(glyph).getPathIterator(place), false);
            place.translate(face.advance(glyph), 0);
        }
        return path;
    }

    /** A pixel is an index into a palette where that has room for all colours: less than half the size. */
    private static byte[] encode(BufferedImage image, Set<Integer> drawn) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        soften(pixels, drawn);
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        byte[] indices = indices(pixels, width, palette);
        boolean indexed = palette.size() <= MOST_INDEXED;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(image.getHeight());
            fields.write(new byte[] {8, indexed ? INDEXED_COLOUR : TRUE_COLOUR, 0, 0, 0});
            writeChunk("IHDR", header.toByteArray(), out);
            if (indexed) {
                writeChunk("PLTE", colours(palette.keySet()), out);
            }
            writeChunk("IDAT", deflate(indexed ? indices : colours(pixels, width)), out);
            writeChunk("IEND", new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
        return bytes.toByteArray();
    }

    /** At the edges of shapes, where colours blend, 32 shades of each primary are as good as 256. */
    private static void soften(int[] pixels, Set<Integer> drawn) {
        int before = -1;
        int softened = -1;
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i] & 0xffffff;
            if (pixel != before) {
                before = pixel;
                softened = drawn.contains(pixel) ? pixel : (pixel & 0xf8f8f8) | ((pixel >> 5) & 0x070707);
            }
            pixels[i] = softened;
        }
    }

    /** Rows of indices; the palette is filled in the order in which colours occur, until it is too long to be one. */
    private static byte[] indices(int[] pixels, int width, Map<Integer, Integer> palette) {
        byte[] rows = new byte[pixels.length / width * (width + 1)];
        int before = -1;
        byte index = 0;
        for (int i = 0, at = 0; i < pixels.length && palette.size() <= MOST_INDEXED; i++) {
            if (i % width == 0) {
                rows[at++] = FILTER_NONE;
            }
            if (pixels[i] != before) {
                before = pixels[i];
                int next = palette.size();
                index = palette.computeIfAbsent(before, absent -> next).byteValue();
            }
            rows[at++] = index;
        }
        return rows;
    }

    private static byte[] colours(Set<Integer> palette) {
        byte[] bytes = new byte[3 * palette.size()];
        int at = 0;
        for (int colour : palette) {
            putColour(colour, bytes, at);
            at += 3;
        }
        return bytes;
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
        Deflater deflater = new Deflater(6);
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
