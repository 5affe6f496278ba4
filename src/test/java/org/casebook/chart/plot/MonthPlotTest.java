package org.casebook.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casebook.chart.ChartSamples.n;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.image.ChartImage;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month chart of many months: columns under a scale, with the years below. */
public class MonthPlotTest {
    private final ChartPainter painter = new ChartPainter();
    private final Lettering lettering = Lettering.bundled();

    /** Months from July 2008, of which the one at {@code i} has {@code i % 41}, but for those given. */
    public static ChartModel months(int count, ChartValue... others) {
        List<String> names = new ArrayList<>();
        List<String> years = new ArrayList<>();
        List<Optional<ChartValue>> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("Month " + i);
            years.add(i % 12 == 6 ? String.valueOf(2009 + i / 12) : "");
            values.add(Optional.of(i < others.length ? others[i] : ChartValue.exactly(n(i % 41), "" + i % 41)));
        }
        return new ChartModel(
                "sanctions-by-month",
                "en",
                "Sanctions by month",
                "Sanctions",
                "",
                "Source",
                "Sanctions by month.",
                ChartModel.Kind.COLUMNS,
                names,
                List.of(new ChartSeries("Sanctions", values)),
                Optional.of(new ChartModel.Axes(
                        List.of(ChartValue.exactly(n(20), "20"), ChartValue.exactly(n(40), "40")), years)),
                0);
    }

    private List<Shape> filled(ChartModel model, Color color) {
        return painter.draw(model).marks().stream()
                .filter(mark -> mark instanceof Drawing.Filled && mark.color().equals(color))
                .map(mark -> ((Drawing.Filled) mark).shape())
                .toList();
    }

    private List<String> words(ChartModel model) {
        return painter.draw(model).marks().stream()
                .filter(mark -> mark instanceof Drawing.Written)
                .map(mark -> ((Drawing.Written) mark).text())
                .toList();
    }

    private Rectangle2D bounds(Drawing.Mark mark) {
        if (mark instanceof Drawing.Written written) {
            double wide = lettering.face(written.bold()).width(written.text()) * written.size();
            return new Rectangle2D.Double(
                    written.x(), written.baseline() - 0.75 * written.size(), wide, 0.95 * written.size());
        }
        return ((Drawing.Filled) mark).shape().getBounds2D();
    }

    @Test
    void everyMonthHasAColumnToScale() {
        Shape columns = filled(months(60), Palette.series(0)).get(0);
        Rectangle2D bounds = columns.getBounds2D();
        double base = bounds.getMaxY();
        double perUnit = bounds.getHeight() / 40;
        double month = bounds.getWidth() / 60;
        IntStream.range(1, 60).forEach(i -> {
            double middle = bounds.getMinX() + (i + 0.5) * month;
            double height = Math.max(i % 41 * perUnit, i % 41 == 0 ? 0 : 2);
            assertThat(columns.contains(middle, base - height + 0.5))
                    .as("month %d reaches its value", i)
                    .isEqualTo(height > 0);
            assertThat(columns.contains(middle, base - height - 0.5))
                    .as("month %d ends there", i)
                    .isFalse();
        });
    }

    @Test
    void theScaleStandsBehindTheColumnsWithItsNumbers() {
        ChartModel model = months(60);
        List<Rectangle2D> lines = filled(model, Palette.RULE).stream()
                .map(Shape::getBounds2D)
                .filter(line -> line.getWidth() > 300)
                .toList();
        Rectangle2D columns = filled(model, Palette.series(0)).get(0).getBounds2D();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getMinY() + 0.5)
                .as("half a line below, half above its value")
                .isCloseTo(columns.getCenterY(), within(0.01));
        assertThat(lines.get(1).getMinY() + 0.5).isCloseTo(columns.getMinY(), within(0.01));
        assertThat(words(model)).contains("20", "40");
        List<Color> order =
                painter.draw(model).marks().stream().map(Drawing.Mark::color).toList();
        assertThat(order.lastIndexOf(Palette.RULE)).isLessThan(order.indexOf(Palette.series(0)));
    }

    @Test
    void yearsAreNamed() {
        assertThat(words(months(60))).contains("2009", "2010", "2013");
        assertThat(words(months(360)))
                .as("as many years as there is room for")
                .contains("2009", "2014")
                .doesNotContain("2010");
    }

    @Test
    void boundsAreShownWithoutWords() {
        ChartValue[] values = {ChartValue.between(n(10), n(30), "10–30"), ChartValue.atLeast(n(20), "at least 20")};
        ChartModel model = months(60, values);
        Rectangle2D columns = filled(months(60), Palette.series(0)).get(0).getBounds2D();
        Shape possible = filled(model, Palette.tint(Palette.series(0))).get(0);
        double firstMonth = columns.getMinX() + 1;
        assertThat(possible.contains(firstMonth, columns.getMaxY() - columns.getHeight() / 2))
                .isTrue();
        assertThat(filled(model, Palette.INK))
                .hasSizeGreaterThan(filled(months(60), Palette.INK).size());
        assertThat(filled(months(60, ChartValue.about(n(30), "about 30")), Palette.GROUND))
                .hasSizeGreaterThan(filled(months(60), Palette.GROUND).size());
    }

    /** A number that is not known, or suppressed to protect people, is none of zero. */
    @Test
    void aMonthWithoutANumberIsAStripe() {
        ChartModel model = months(60, ChartValue.exactly(n(0), "0"), ChartValue.unknown("number not known"));
        Rectangle2D columns = filled(model, Palette.series(0)).get(0).getBounds2D();
        double month = columns.getWidth() / 60;
        Shape stripes = filled(model, Palette.RULE).get(0);
        double high = columns.getMinY() + 1;
        assertThat(stripes.contains(columns.getMinX() + 0.5 * month, high)).isFalse();
        assertThat(stripes.contains(columns.getMinX() + 1.5 * month, high)).isTrue();
        assertThat(stripes.contains(columns.getMinX() + 2.5 * month, high)).isFalse();
    }

    @Test
    void itStaysSmall() {
        ChartImage image = painter.paint(months(479, ChartValue.about(n(30), "about 30")));
        assertThat(image.svgBytes().length).isLessThan(40_000);
        assertThat(image.png().length).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 60, 144, 479})
    void itsSizeDoesNotGrowWithTheMonthsAndNothingOverlaps(int count) {
        Drawing drawing = painter.draw(months(count, ChartValue.atLeast(n(35), "at least 35")));
        assertThat(drawing.height())
                .isEqualTo(painter.draw(months(25)).height())
                .isLessThan(400);
        List<Rectangle2D> words = new ArrayList<>();
        for (Drawing.Mark mark : drawing.marks()) {
            Rectangle2D box = bounds(mark);
            assertThat(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()).contains(box))
                    .as("%s", mark)
                    .isTrue();
            if (mark instanceof Drawing.Written) {
                assertThat(words).as("%s", mark).noneMatch(box::intersects);
                words.add(box);
            }
        }
    }
}
