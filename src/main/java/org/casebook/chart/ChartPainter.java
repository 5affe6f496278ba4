package org.casebook.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.chart.image.ChartImage;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.image.PngImage;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Typeface;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.model.ShareCard;
import org.casebook.chart.plot.CardPage;
import org.casebook.chart.plot.ChartLayout;
import org.casebook.chart.spec.OwnFont;
import org.casebook.dataset.Reading;

/**
 * Draws charts. The same model gives the same bytes: in any locale and time zone, whatever fonts the machine has. (PNG:
 * with the same JDK build.)
 *
 * <p>AWT must not look for a screen: run with {@code -Djava.awt.headless=true}.
 */
public final class ChartPainter {
    private final Lettering lettering;

    /** With the fonts of Casebook. */
    public ChartPainter() {
        this(Lettering.bundled());
    }

    private ChartPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** With the font of a publication too, if it has one that can be read. */
    public static ChartPainter of(Path publication) throws IOException {
        Reading<Optional<Typeface>> font = OwnFont.read(publication.resolve("charts"));
        return new ChartPainter(Lettering.with(font.content().flatMap(own -> own)));
    }

    /** Lays a chart out; its files are made when they are asked for. */
    public ChartImage paint(ChartModel model) {
        return new ChartImage(model, draw(model), lettering);
    }

    /** A chart with its picture. */
    public DrawnChart paint(Chart chart) {
        return new DrawnChart(chart, paint(chart.model()));
    }

    /** The card of a page as PNG, with its words in it as text. */
    public byte[] card(ShareCard card) {
        Drawing drawing = new CardPage(card, lettering.in(card.language())).draw();
        return PngImage.write(drawing, lettering, Optional.of(card.words()));
    }

    public Drawing draw(ChartModel model) {
        return new ChartLayout(model, lettering.in(model.language())).draw();
    }

    /**
     * A text of a chart that can't be drawn as it is.
     *
     * @param letters the characters that the font lacks, each once
     */
    public record Undrawn(String text, String letters) {}

    /** The texts of a chart with characters that the font lacks: each of them would be an empty box. */
    public List<Undrawn> undrawn(ChartModel model) {
        return Stream.of(
                        Stream.of(model.title(), model.subtitle(), model.note(), model.source()),
                        model.categories().stream(),
                        model.axes().stream().flatMap(ChartPainter::words),
                        model.series().stream().flatMap(ChartPainter::words))
                .flatMap(texts -> texts)
                .distinct()
                .map(text -> new Undrawn(text, lacking(text)))
                .filter(text -> !text.letters().isEmpty())
                .toList();
    }

    private static Stream<String> words(ChartModel.Axes axes) {
        return Stream.concat(axes.scale().stream().map(ChartValue::label), axes.years().stream());
    }

    private static Stream<String> words(ChartSeries series) {
        return Stream.concat(
                Stream.of(series.name()),
                series.values().stream().flatMap(Optional::stream).map(ChartValue::label));
    }

    /**
     * The characters of a text that charts can't show, each once; empty if they can show it all. They know the Latin,
     * Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic alphabets.
     */
    public String lacking(String text) {
        return lettering.lacking(text);
    }
}
