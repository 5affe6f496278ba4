package org.casebook.chart;

/**
 * Draws charts. The same model gives the same bytes: in any locale and time zone, whatever fonts the machine has. (PNG:
 * with the same JDK build.)
 *
 * <p>AWT must not look for a screen: run with {@code -Djava.awt.headless=true}.
 */
public final class ChartPainter {
    private final Lettering lettering = Lettering.bundled();

    public ChartImage paint(ChartModel model) {
        Drawing drawing = draw(model);
        return new ChartImage(SvgImage.write(model, drawing, lettering), PngImage.write(drawing, lettering));
    }

    Drawing draw(ChartModel model) {
        return new Page(model, lettering).draw();
    }

    /**
     * The characters of a text that charts can't show, each once; empty if they can show it all. They know the Latin and
     * Cyrillic alphabets, Kazakh among them, and Greek.
     */
    public String lacking(String text) {
        return lettering.lacking(text);
    }
}
