package org.casebook.chart.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.model.ChartModel;

/** One drawing, which can be had as the text of an SVG and as the bytes of a PNG twice its size. Both are made anew by each call. */
public final class ChartImage {
    private final ChartModel model;
    private final Drawing drawing;
    private final Lettering lettering;

    public ChartImage(ChartModel model, Drawing drawing, Lettering lettering) {
        this.model = model;
        this.drawing = drawing;
        this.lettering = lettering;
    }

    public String svg() {
        return SvgImage.write(model, drawing, lettering);
    }

    public byte[] svgBytes() {
        return svg().getBytes(StandardCharsets.UTF_8);
    }

    /** Its width in CSS pixels. */
    public int width() {
        return drawing.width();
    }

    /** Its height in CSS pixels. */
    public int height() {
        return drawing.height();
    }

    public byte[] png() {
        return PngImage.write(drawing, lettering, Optional.empty());
    }
}
