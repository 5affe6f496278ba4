package org.casebook.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One drawing as the text of an SVG and the bytes of a PNG twice its size. */
public final class ChartImage {
    private final String svg;
    private final byte[] png;

    ChartImage(String svg, byte[] png) {
        this.svg = svg;
        this.png = png;
    }

    public String svg() {
        return svg;
    }

    public byte[] svgBytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** Its width in CSS pixels. */
    public int width() {
        return pngDimension(16) / PngImage.SCALE;
    }

    /** Its height in CSS pixels. */
    public int height() {
        return pngDimension(20) / PngImage.SCALE;
    }

    /** A number of the IHDR chunk, which always comes first (PNG, 11.2.2). */
    private int pngDimension(int offset) {
        return ByteBuffer.wrap(png).getInt(offset);
    }

    public byte[] png() {
        return png.clone();
    }
}
