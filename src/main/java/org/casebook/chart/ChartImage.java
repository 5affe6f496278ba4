package org.casebook.chart;

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

    public byte[] png() {
        return png.clone();
    }
}
