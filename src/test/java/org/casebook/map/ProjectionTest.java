package org.casebook.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Degrees in units of a panel. */
class ProjectionTest {
    @Test
    void everyPlaceIsOnItsMapWithRoomForItsName() {
        for (List<Point> places : List.of(
                List.of(new Point(51.17, 43.65)),
                List.of(new Point(51.17, 43.65), new Point(76.92, 43.24)),
                List.of(new Point(20, -34), new Point(20.1, 68)),
                List.of(new Point(-179, -80), new Point(179, 84)),
                List.of(new Point(10, 89.9), new Point(80, 89.9)))) {
            Projection map = Projection.around(places);
            assertThat(map.height()).isBetween(200.0, 320.0);
            for (Point place : places) {
                assertThat(map.x(place.longitude())).isBetween(39.9, 320.1);
                assertThat(map.y(place.latitude())).isBetween(39.9, map.height() - 39.9);
            }
        }
    }

    /** In the middle of a map a kilometre is as long to the north as to the east. */
    @Test
    void aDegreeOfLongitudeIsShorterTheFartherFromTheEquator() {
        Projection map = Projection.around(List.of(new Point(0, 59), new Point(2, 61)));
        double east = map.x(1) - map.x(0);
        double north = map.y(59.5) - map.y(60.5);
        assertThat(east / north).isCloseTo(0.5, within(0.001));
    }

    @Test
    void theScaleIsARoundLengthOfAtMostAQuarterOfTheMap() {
        Projection map = Projection.around(List.of(new Point(51.17, 43.65), new Point(76.92, 43.24)));
        assertThat(map.kilometres()).isEqualTo(500);
        assertThat(map.length(500)).isBetween(30.0, 90.0);
    }

    @Test
    void placesOnBothSidesOfTheDateLineStandTogether() {
        List<Point> fiji = List.of(new Point(177, -17), new Point(-179, -18));
        DateLine line = DateLine.among(fiji);
        assertThat(fiji.stream().map(line::placed)).containsExactly(new Point(177, -17), new Point(181, -18));
        List<Point> atlantic = List.of(new Point(-70, 40), new Point(10, 50));
        DateLine other = DateLine.among(atlantic);
        assertThat(atlantic.stream().map(other::placed)).isEqualTo(atlantic);
    }
}
