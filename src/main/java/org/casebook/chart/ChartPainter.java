package org.casebook.chart;

/**
 * Draws charts. The same model gives the same bytes: in any locale and time zone, whatever fonts the machine has. (PNG:
 * with the same JDK build.)
 *
 * <p>AWT must not look for a screen: run with {@code -Djava.awt.headless=true}.
 */
public final class ChartPainter {
    private final Lettering lettering = Lettering.bundled();

    /** Lays a chart out; its files are made when they are asked for. */
    public ChartImage paint(ChartModel model) {
        return new ChartImage(model, draw(model), lettering);
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
