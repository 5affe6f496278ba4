package org.casebook.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.map.Outline.Borders;
import org.junit.jupiter.api.Test;

/** What of the world a map shows. */
class OutlineTest {
    private static final int LETTERS = 12_000;

    /** A square island of ten degrees with a lake of two in it, and a border across it. */
    private static final World ISLAND = World.parse(List.of(
            "# Invented.",
            "coast 0 0 1000 0 0 1000",
            "coast 1000 1000 -1000 0 0 -1000",
            "coast 400 400 200 0 0 200 -200 0 0 -200",
            "border 0 500 1000 0",
            "land 0 1",
            "land ~2"));

    private static final Projection WHOLE = Projection.around(List.of(new Point(-1, -1), new Point(11, 11)));

    @Test
    void showsLandWithItsLakesAndBorders() {
        Outline outline = Outline.of(ISLAND, WHOLE, Borders.DRAWN, LETTERS);
        assertThat(inside(outline, WHOLE, 1, 1)).as("land").isTrue();
        assertThat(inside(outline, WHOLE, 5, 5)).as("lake").isFalse();
        assertThat(inside(outline, WHOLE, 10.5, 5)).as("sea").isFalse();
        assertThat(outline.borders()).startsWith("M").doesNotContain("z");
    }

    @Test
    void leavesBordersOutWhereAPublicationWantsNone() {
        Outline outline = Outline.of(ISLAND, WHOLE, Borders.LEFT_OUT, LETTERS);
        assertThat(outline.borders()).isEmpty();
        assertThat(outline.land())
                .isEqualTo(Outline.of(ISLAND, WHOLE, Borders.DRAWN, LETTERS).land());
    }

    @Test
    void cutsLandAtTheEdgeOfAPanelWithoutLosingWhatIsLandInIt() {
        Projection part = Projection.around(List.of(new Point(1, 1), new Point(3, 3)));
        Outline outline = Outline.of(ISLAND, part, Borders.DRAWN, LETTERS);
        assertThat(inside(outline, part, 2, 2)).isTrue();
        for (double[] at : points(outline.land())) {
            assertThat(at[0]).isBetween(-10.0, Projection.WIDTH + 10);
            assertThat(at[1]).isBetween(-10.0, part.height() + 10);
        }
    }

    @Test
    void isAllLandOrAllSeaWhereNoCoastIsNear() {
        Projection inland = Projection.around(List.of(new Point(2, 8), new Point(2.2, 8.2)));
        assertThat(inside(Outline.of(ISLAND, inland, Borders.DRAWN, LETTERS), inland, 2.1, 8.1))
                .isTrue();
        Projection sea = Projection.around(List.of(new Point(50, 50)));
        assertThat(Outline.of(ISLAND, sea, Borders.DRAWN, LETTERS)).isEqualTo(new Outline("", ""));
    }

    /** Aktau lies on the Caspian Sea, Almaty does not; the sea is no land. */
    @Test
    void knowsTheWorld() {
        Projection map = Projection.around(List.of(new Point(51.17, 43.65), new Point(76.92, 43.24)));
        Outline outline = Outline.of(World.naturalEarth(), map, Borders.DRAWN, LETTERS);
        assertThat(inside(outline, map, 52.86, 43.34)).as("Zhanaozen").isTrue();
        assertThat(inside(outline, map, 76.92, 43.24)).as("Almaty").isTrue();
        assertThat(inside(outline, map, 50.5, 42.5)).as("Caspian Sea").isFalse();
        assertThat(outline.borders()).isNotEmpty();
    }

    /** However much there is to draw, a page has room for so many letters of it. */
    @Test
    void isAsFineAsItsRoomAllows() {
        for (List<Point> places : List.of(
                List.of(new Point(-170, -55), new Point(170, 70)),
                List.of(new Point(5, 58), new Point(30, 71)),
                List.of(new Point(95, -10), new Point(141, 6)),
                List.of(new Point(-75, -55), new Point(-65, -40)),
                List.of(new Point(178, -18), new Point(181, -16)))) {
            Projection map = Projection.around(places);
            for (int letters : new int[] {12_000, 4_000}) {
                Outline outline = Outline.of(World.naturalEarth(), map, Borders.DRAWN, letters);
                assertThat(outline.land().length() + outline.borders().length())
                        .as("%s", places)
                        .isBetween(1, letters);
            }
        }
    }

    /** Fiji lies on both sides of the date line, and so does the net of its map. */
    @Test
    void goesOnOverTheDateLine() {
        DateLine line = DateLine.among(List.of(new Point(178.4, -18.1), new Point(-179.9, -16.7)));
        List<Point> places = List.of(line.placed(new Point(178.4, -18.1)), line.placed(new Point(-179.9, -16.7)));
        assertThat(places.get(1).longitude()).isEqualTo(180.1);
        Projection map = Projection.around(places);
        Outline outline = Outline.of(World.naturalEarth(), map, Borders.DRAWN, LETTERS);
        assertThat(inside(outline, map, 178.4, -17.9)).as("Viti Levu").isTrue();
        assertThat(inside(outline, map, 180.05, -16.8))
                .as("Taveuni, east of the line")
                .isTrue();
        assertThat(inside(outline, map, 179.2, -17.6)).as("Koro Sea").isFalse();
    }

    /** Nothing jumps round the world: the Pacific is no land, nor is a strip beside Chukotka, and Antarctica is. */
    @Test
    void aWholeWorldHasItsLandWhereItIs() {
        Projection map = Projection.around(List.of(new Point(20, -70), new Point(340, 75)));
        Outline outline = Outline.of(World.naturalEarth(), map, Borders.DRAWN, LETTERS);
        assertThat(inside(outline, map, 179, 67)).as("Chukotka").isTrue();
        assertThat(inside(outline, map, 185, 67))
                .as("Chukotka, east of the line")
                .isTrue();
        assertThat(inside(outline, map, 120, -82)).as("Antarctica").isTrue();
        assertThat(inside(outline, map, 245, -79)).as("Antarctica").isTrue();
        assertThat(inside(outline, map, 135, -25)).as("Australia").isTrue();
        assertThat(inside(outline, map, 200, -17))
                .as("Pacific at the latitude of Fiji")
                .isFalse();
        assertThat(inside(outline, map, 335, 68))
                .as("sea between Greenland and Iceland")
                .isFalse();
        double longest = 0;
        for (String ring : outline.land().split("z", -1)) {
            List<double[]> points = points(ring);
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i)[1] < map.y(-60)) {
                    longest = Math.max(longest, Math.abs(points.get(i)[0] - points.get(i - 1)[0]));
                }
            }
        }
        assertThat(longest).as("no coast runs straight across the map").isLessThan(60);
    }

    /** By the even-odd rule, as SVG fills. */
    private static boolean inside(Outline outline, Projection map, double longitude, double latitude) {
        double x = map.x(longitude);
        double y = map.y(latitude);
        boolean inside = false;
        for (String ring : outline.land().split("z", -1)) {
            List<double[]> points = points(ring);
            for (int i = 0; i < points.size(); i++) {
                double[] one = points.get(i);
                double[] other = points.get(i == 0 ? points.size() - 1 : i - 1);
                if (one[1] > y != other[1] > y
                        && x < (other[0] - one[0]) * (y - one[1]) / (other[1] - one[1]) + one[0]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** The points of a path, in units of the panel. */
    private static List<double[]> points(String path) {
        List<double[]> points = new java.util.ArrayList<>();
        Matcher pair = Pattern.compile("([Ml ]?)(-?\\d+) ?(-?\\d+)").matcher(path);
        double x = 0;
        double y = 0;
        while (pair.find()) {
            boolean absolute = pair.group(1).equals("M");
            x = Integer.parseInt(pair.group(2)) / 10.0 + (absolute ? 0 : x);
            y = Integer.parseInt(pair.group(3)) / 10.0 + (absolute ? 0 : y);
            points.add(new double[] {x, y});
        }
        return points;
    }
}
