package org.casebook.chart.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.casebook.chart.ChartPainter;
import org.casebook.chart.ChartSamples;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.plot.ChartLayout;
import org.casebook.dataset.TextDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked out by hand from UAX #9 and the Arabic presentation forms of Unicode. */
class VisualTextTest {
    @ParameterizedTest
    @CsvSource({
        // Beh initial, alef final, beh isolated: from the last letter to the first.
        "باب, \uFE8F\uFE8E\uFE91",
        // Lam and alef are one letter; the vowel's point is left out.
        "لَا, \uFEFB",
        "של 12, 12 \u05DC\u05E9",
        "Ferry, Ferry"
    })
    void lettersStandAsTheyAreRead(String text, String visual) {
        assertThat(VisualText.of(text, TextDirection.RIGHT_TO_LEFT)).isEqualTo(visual);
    }

    @Test
    void aNameFromTheRightInALineFromTheLeftTurnsAlone() {
        assertThat(VisualText.of("Line של, port", TextDirection.LEFT_TO_RIGHT)).isEqualTo("Line \u05DC\u05E9, port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "he", "ur", "ps", "ug", "yi", "dv", "ckb"})
    void languagesFromTheRight(String language) {
        assertThat(TextDirection.of(language)).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "zh", "ka", "hy", "ku", "th"})
    void languagesFromTheLeft(String language) {
        assertThat(TextDirection.of(language)).isEqualTo(TextDirection.LEFT_TO_RIGHT);
    }

    @Test
    void aChartInArabicStandsAsInAMirror() {
        ChartModel model = ChartSamples.all().get(0);
        ChartModel arabic = new ChartModel(
                model.slug(),
                "ar",
                model.title(),
                model.subtitle(),
                model.note(),
                model.source(),
                model.description(),
                model.kind(),
                model.categories(),
                model.series());
        ChartPainter painter = new ChartPainter();
        Drawing from = painter.draw(model);
        Drawing to = painter.draw(arabic);

        assertThat(to.width()).isEqualTo(from.width());
        Drawing.Written first = written(from);
        assertThat(first.x()).isEqualTo(ChartLayout.MARGIN);
        Drawing.Written mirrored = written(to);
        double end = mirrored.x() + Lettering.bundled().advance(mirrored.text(), true) * mirrored.size();
        assertThat(end).isCloseTo(ChartLayout.WIDTH - ChartLayout.MARGIN, org.assertj.core.api.Assertions.within(0.01));
    }

    private static Drawing.Written written(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Written.class::isInstance)
                .map(Drawing.Written.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
