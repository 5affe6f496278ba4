package org.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.casebook.chart.ChartSamples.n;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casebook.chart.image.ChartImage;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Isolated("It changes the language of the process")
class ChartPainterTest {
    private final ChartPainter painter = new ChartPainter();
    private final Lettering lettering = Lettering.bundled();

    static List<ChartModel> samples() {
        List<ChartModel> samples = new ArrayList<>(ChartSamples.all());
        samples.add(crowded());
        return samples;
    }

    /** Six series, names without end, the widest words, values far apart. */
    private static ChartModel crowded() {
        List<ChartSeries> series = new ArrayList<>();
        for (int s = 0; s < ChartModel.MOST_SERIES; s++) {
            List<Optional<ChartValue>> values = new ArrayList<>();
            for (int c = 0; c < 5; c++) {
                values.add(
                        (s + c) % 5 == 0
                                ? Optional.empty()
                                : Optional.of(new ChartValue(
                                        n((long) Math.pow(10, (s + c) % 9)),
                                        c % 2 == 0 ? Optional.empty() : Optional.of(n(200_000_000)),
                                        c % 3 == 0,
                                        "не менее 200 000 000 тенге, по сообщению одного лишь источника")));
            }
            series.add(new ChartSeries("Административный арест или содержание под стражей " + s, values));
        }
        return new ChartModel(
                "crowded",
                "ru",
                "Достопримечательноеоченьдлинноесловобезпробеловвзаголовкеграфика",
                "",
                "",
                "",
                "Всё сразу.",
                ChartModel.Kind.BARS,
                IntStream.range(0, 5)
                        .mapToObj(i -> "Товарищество с ограниченной ответственностью ".repeat(1 + i % 3))
                        .toList(),
                series);
    }

    private static ChartModel one(ChartValue... values) {
        List<String> names =
                IntStream.range(0, values.length).mapToObj(i -> "Company " + i).toList();
        return ChartSamples.single("one", "en", "Title", "People", "", "Source", names, List.of(values));
    }

    private List<Rectangle2D> filled(ChartModel model, Color color) {
        return painter.draw(model).marks().stream()
                .filter(mark -> mark instanceof Drawing.Filled && mark.color().equals(color))
                .map(mark -> ((Drawing.Filled) mark).shape().getBounds2D())
                .toList();
    }

    private static String words(Drawing drawing) {
        StringBuilder words = new StringBuilder();
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Written written) {
                words.append(written.text()).append(' ');
            }
        }
        return words.toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEveryWord(ChartModel model) {
        String words = words(painter.draw(model));
        assertThat(words).contains(model.subtitle(), model.note(), model.source());
        assertThat(words.replace(" ", "")).contains(model.title().replace(" ", ""));
        model.categories().forEach(name -> assertThat(words).contains(name.strip()));
        for (ChartSeries series : model.series()) {
            for (Optional<ChartValue> value : series.values()) {
                value.ifPresent(known -> assertThat(words).contains(known.label()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEveryWordAndShapeInsideTheImage(ChartModel model) {
        Drawing drawing = painter.draw(model);
        for (Drawing.Mark mark : drawing.marks()) {
            Rectangle2D bounds = bounds(mark);
            assertThat(bounds.getMinX()).as("%s", mark).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).as("%s", mark).isLessThanOrEqualTo(drawing.width());
            assertThat(bounds.getMinY()).as("%s", mark).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxY()).as("%s", mark).isLessThanOrEqualTo(drawing.height());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesNoWordOverAnother(ChartModel model) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Drawing.Mark mark : painter.draw(model).marks()) {
            if (mark instanceof Drawing.Written) {
                Rectangle2D box = bounds(mark);
                assertThat(taken).as("%s", mark).noneMatch(box::intersects);
                taken.add(box);
            }
        }
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
    void drawsBarsToScaleInOrder() {
        List<Rectangle2D> bars = filled(
                one(ChartValue.exactly(n(200), "200"), ChartValue.exactly(n(50), "50"), ChartValue.exactly(n(0), "0")),
                Palette.series(0));
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).getWidth()).isCloseTo(4 * bars.get(1).getWidth(), within(0.01));
        assertThat(bars.get(0).getX()).isEqualTo(bars.get(1).getX());
        assertThat(bars.get(0).getY()).isLessThan(bars.get(1).getY());
    }

    /** XChart paints nothing in a plot narrower than 30, which two rows are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 40})
    void drawsABarForEachOfFewAndOfMany(int count) {
        ChartValue[] values = IntStream.rangeClosed(1, count)
                .mapToObj(i -> ChartValue.exactly(n(i), "" + i))
                .toArray(ChartValue[]::new);
        List<Rectangle2D> bars = filled(one(values), Palette.series(0));
        assertThat(bars).hasSize(count);
        double perUnit = bars.get(count - 1).getWidth() / count;
        for (int i = 0; i < count; i++) {
            assertThat(bars.get(i).getHeight()).isCloseTo(17, within(0.01));
            assertThat(bars.get(i).getY() - bars.get(0).getY()).isCloseTo(25.0 * i, within(0.01));
            assertThat(bars.get(i).getWidth()).isCloseTo(perUnit * (i + 1), within(0.01));
        }
    }

    @Test
    void barsBeginAtAnAxis() {
        ChartModel model = one(ChartValue.exactly(n(200), "200"), ChartValue.exactly(n(0), "0"));
        Rectangle2D bar = filled(model, Palette.series(0)).get(0);
        assertThat(filled(model, Palette.INK))
                .singleElement()
                .satisfies(axis -> assertThat(axis.getCenterX()).isCloseTo(bar.getMinX(), within(0.01)))
                .satisfies(axis -> assertThat(axis.getHeight()).isCloseTo(50, within(0.01)));
    }

    @Test
    void errorBarsReachOverARangeAndAreLeftOutOfAShortOne() {
        ChartModel model =
                one(ChartValue.between(n(50), n(100), "50–100"), ChartValue.between(n(99), n(100), "99–100"));
        Rectangle2D axis =
                filled(model, Palette.INK).get(filled(model, Palette.INK).size() - 1);
        List<Rectangle2D> marks = filled(model, Palette.INK).stream()
                .filter(mark -> !mark.equals(axis))
                .toList();
        double middle = axis.getCenterY();
        assertThat(marks.stream().filter(mark -> mark.getMaxY() < middle))
                .as("a line, its two ends and the stop")
                .hasSize(4);
        assertThat(marks.stream().filter(mark -> mark.getMinY() > middle))
                .as("the stop")
                .hasSize(1);
    }

    @Test
    void showsASmallValueBesideAGreatOne() {
        List<Rectangle2D> bars = filled(
                one(ChartValue.exactly(n(5_000_000), "5,000,000"), ChartValue.exactly(n(1), "1")), Palette.series(0));
        assertThat(bars.get(1).getWidth()).isCloseTo(2, within(0.01));
    }

    @Test
    void saysTheUnknownInWordsInPlaceOfABar() {
        ChartModel model = one(ChartValue.exactly(n(5), "5"), ChartValue.unknown("number not known"));
        assertThat(filled(model, Palette.series(0))).hasSize(1);
        assertThat(painter.draw(model).marks())
                .filteredOn(mark -> mark instanceof Drawing.Written written
                        && written.text().equals("number not known")
                        && written.color().equals(Palette.QUIET_INK))
                .hasSize(1);
    }

    @Test
    void drawsAnArrowAtAnOpenEnd() {
        Rectangle2D bar = filled(one(ChartValue.atLeast(n(200), "at least 200")), Palette.series(0))
                .get(0);
        assertThat(filled(one(ChartValue.atLeast(n(200), "at least 200")), Palette.INK))
                .anyMatch(mark -> mark.getMinX() > bar.getMaxX() && mark.getWidth() > 5);
        ChartModel exact = one(ChartValue.exactly(n(200), "200"));
        double end = filled(exact, Palette.series(0)).get(0).getMaxX();
        assertThat(filled(exact, Palette.INK)).allMatch(mark -> mark.getMaxX() < end);
    }

    @Test
    void theMarkOfAnOpenEndIsOfOneSizeAndNoPartOfTheBar() {
        ChartModel model = one(
                ChartValue.atLeast(n(13), "at least 13"),
                ChartValue.exactly(n(13), "13"),
                ChartValue.atLeast(n(2), "at least 2"),
                ChartValue.between(n(34), n(35), "34–35"));
        List<Rectangle2D> bars = filled(model, Palette.series(0));
        List<Rectangle2D> chevrons = filled(model, Palette.INK).stream()
                .filter(mark -> mark.getWidth() > 5 && Math.abs(mark.getHeight() - 16) < 0.01)
                .toList();
        assertThat(bars.get(0).getWidth()).isCloseTo(bars.get(1).getWidth(), within(0.01));
        assertThat(filled(model, Palette.tint(Palette.series(0)))).hasSize(1);
        assertThat(chevrons)
                .hasSize(2)
                .allSatisfy(chevron ->
                        assertThat(chevron.getWidth()).isCloseTo(chevrons.get(0).getWidth(), within(0.01)));
        assertThat(chevrons.get(0).getMinX() - bars.get(0).getMaxX()).isCloseTo(4, within(0.01));
        assertThat(chevrons.get(1).getMinX() - bars.get(2).getMaxX()).isCloseTo(4, within(0.01));
    }

    @Test
    void severalSeriesAreSmallMultiplesWithOneOrderOneScaleAndTheScaleIsTold() {
        ChartModel model = new ChartModel(
                "x",
                "en",
                "Title",
                "Subtitle",
                "",
                "Source",
                "Description",
                ChartModel.Kind.BARS,
                List.of("Alpha", "Beta", "Not known"),
                List.of(
                        new ChartSeries("Fine", List.of(some(40), some(20), some(10))),
                        new ChartSeries("Arrest", List.of(Optional.empty(), some(20), some(10)))),
                Optional.of(new ChartModel.Axes(List.of(ChartValue.exactly(n(20), "20 on the scale")), List.of())),
                1);

        assertThat(painter.draw(model).marks().stream()
                        .filter(mark -> mark instanceof Drawing.Written)
                        .map(mark -> ((Drawing.Written) mark).text())
                        .filter(text -> text.matches("[A-Z][a-z ]+|20 on.*")))
                .containsExactly(
                        "Title",
                        "Subtitle",
                        "Fine",
                        "Alpha",
                        "Beta",
                        "Not known",
                        "Arrest",
                        "Beta",
                        "Not known",
                        "20 on the scale",
                        "Source");
        double fines = filled(model, Palette.series(0)).get(1).getWidth();
        assertThat(filled(model, Palette.series(0))).hasSize(2);
        assertThat(filled(model, Palette.series(1)))
                .singleElement()
                .satisfies(bar -> assertThat(bar.getWidth()).isCloseTo(fines, within(0.01)));
        assertThat(filled(model, Palette.series(Palette.aside())))
                .hasSize(2)
                .allSatisfy(bar -> assertThat(bar.getWidth()).isCloseTo(fines / 2, within(0.01)));
        assertThat(filled(model, Palette.QUIET_INK))
                .anySatisfy(ruler -> assertThat(ruler.getWidth()).isCloseTo(fines, within(0.01)));
    }

    private static Optional<ChartValue> some(int number) {
        return Optional.of(ChartValue.exactly(n(number), "" + number));
    }

    /** A phone shows 356 of 480. */
    @ParameterizedTest
    @MethodSource("samples")
    void noTextIsSmallerThanTwelveOnAPhone(ChartModel model) {
        assertThat(painter.draw(model).marks())
                .filteredOn(mark -> mark instanceof Drawing.Written)
                .allSatisfy(mark -> assertThat(((Drawing.Written) mark).size() * 356.0 / 480)
                        .isGreaterThanOrEqualTo(12));
    }

    @Test
    void drawsAWhiskerToTheEndOfARange() {
        ChartModel model = one(ChartValue.between(n(50), n(100), "50–100"));
        Rectangle2D sure = filled(model, Palette.series(0)).get(0);
        Rectangle2D possible = filled(model, Palette.tint(Palette.series(0))).get(0);
        assertThat(possible.getWidth()).isCloseTo(2 * sure.getWidth(), within(0.01));
        assertThat(filled(model, Palette.INK))
                .anyMatch(line -> Math.abs(line.getMinX() - sure.getMaxX()) < 0.01
                        && Math.abs(line.getMaxX() - possible.getMaxX()) < 0.01)
                .anyMatch(cap ->
                        Math.abs(cap.getMinX() - possible.getMaxX()) < 0.01 && cap.getHeight() > possible.getHeight());
    }

    @Test
    void dissolvesTheEndOfWhatIsOnlyAbout() {
        assertThat(filled(one(ChartValue.about(n(30), "about 30")), Palette.GROUND))
                .hasSizeGreaterThan(filled(one(ChartValue.exactly(n(30), "30")), Palette.GROUND)
                        .size());
    }

    @Test
    void drawsMonthsAsColumnsWhileTheirWordsFindRoom() {
        assertThat(filled(ChartSamples.months(), Palette.series(0)))
                .hasSize(6)
                .allMatch(column -> Math.abs(column.getWidth() - 36.96) < 0.01);
        assertThat(filled(ChartSamples.manyMonths(), Palette.series(0)))
                .allMatch(bar -> Math.abs(bar.getHeight() - 17) < 0.01);
    }

    @Test
    void growsWithTheNumberOfCategories() {
        ChartValue value = ChartValue.exactly(n(5), "5");
        int two = painter.draw(one(value, value)).height();
        int four = painter.draw(one(value, value, value, value)).height();
        int six = painter.draw(one(value, value, value, value, value, value)).height();
        assertThat(four - two).isPositive().isEqualTo(six - four);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void svgIsWellFormedAndTellsWhatItShows(ChartModel model) throws Exception {
        Document svg = parse(painter.paint(model).svg());
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("xml:lang")).isEqualTo(model.language());
        assertThat(root.getAttribute("viewBox"))
                .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));

        Element title = (Element)
                Objects.requireNonNull(svg.getElementsByTagName("title").item(0));
        Element desc = (Element)
                Objects.requireNonNull(svg.getElementsByTagName("desc").item(0));
        assertThat(title.getTextContent()).isEqualTo(model.title());
        assertThat(desc.getTextContent()).isEqualTo(model.description());
        assertThat(root.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + desc.getAttribute("id"));

        NodeList elements = svg.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) Objects.requireNonNull(elements.item(i))).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (int i = 0; i < elements.getLength(); i++) {
            String used = ((Element) Objects.requireNonNull(elements.item(i))).getAttribute("xlink:href");
            assertThat(used.isEmpty() || ids.contains(used.substring(1)))
                    .as(used)
                    .isTrue();
        }
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void staysSmall() {
        for (ChartModel model : ChartSamples.all()) {
            ChartImage image = painter.paint(model);
            assertThat(image.svgBytes().length).as(model.slug()).isLessThan(40_000);
            assertThat(image.png().length).as(model.slug()).isLessThan(60_000);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pngIsTheSameDrawingTwiceAsLarge(ChartModel model) throws Exception {
        byte[] png = painter.paint(model).png();
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        Drawing drawing = painter.draw(model);
        assertThat(image.getWidth()).isEqualTo(2 * drawing.width());
        assertThat(image.getHeight()).isEqualTo(2 * drawing.height());
        assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Palette.GROUND);
        Rectangle2D bar = filled(model, Palette.series(0)).get(0);
        int x = (int) (2 * bar.getMinX() + 2);
        int y = (int) (2 * bar.getMinY() + 4);
        assertThat(new Color(image.getRGB(x, y))).isEqualTo(Palette.series(0));
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("tIME", "tEXt", "iTXt", "zTXt");
    }

    @Test
    void isTheSameBytesAgainAndInAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (ChartModel model : samples()) {
            ChartImage first = painter.paint(model);
            ChartImage again = painter.paint(model);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                ChartImage elsewhere = new ChartPainter().paint(model);
                assertThat(again.svg()).isEqualTo(first.svg());
                assertThat(again.png()).isEqualTo(first.png());
                assertThat(elsewhere.svg()).isEqualTo(first.svg());
                assertThat(elsewhere.png()).isEqualTo(first.png());
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void refusesAChartThatCannotBeDrawn() {
        assertThatThrownBy(() -> one()).hasMessageContaining("needs a category");
        assertThatThrownBy(() -> ChartValue.between(n(5), n(4), "5–4")).hasMessageContaining("high 4 is below low 5");
    }
}
