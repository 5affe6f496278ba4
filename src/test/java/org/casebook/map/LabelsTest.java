package org.casebook.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where names stand on a map. */
class LabelsTest {
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Test
    void standsRightOfItsMarkWhereThereIsRoom() {
        Labels.Place place = new Labels(200).place(100, 100, 10, "Town").orElseThrow();
        assertThat(place.anchor()).isEqualTo("start");
        assertThat(place.x()).isGreaterThan(110);
    }

    @Test
    void standsOnTheOtherSideAtTheEdgeOfTheMap() {
        Labels.Place place = new Labels(200).place(350, 100, 10, "Town").orElseThrow();
        assertThat(place.anchor()).isEqualTo("end");
        assertThat(place.x()).isLessThan(340);
    }

    @Test
    void isLeftOutWhereThereIsNoRoomAtAll() {
        assertThat(new Labels(200).place(100, 100, 10, "T".repeat(60))).isEmpty();
    }

    @Test
    void lettersOfEastAsiaTakeMoreRoom() {
        assertThat(Labels.width("札幌市")).isGreaterThan(Labels.width("abc"));
    }

    /** A thousand places: no name over another, over a mark or over the edge; and not none of them. */
    @Test
    void noNameStandsOverAnother() {
        Random random = new Random(7);
        Labels labels = new Labels(320);
        List<Box> taken = new ArrayList<>();
        List<double[]> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double[] mark = {20 + random.nextInt(320), 20 + random.nextInt(280), 4 + random.nextInt(3)};
            marks.add(mark);
            taken.add(new Box(mark[0] - mark[2], mark[1] - mark[2], mark[0] + mark[2], mark[1] + mark[2]));
        }
        List<Box> some = taken.subList(0, 60);
        some.forEach(box -> labels.keepOff(box.left, box.top, box.right, box.bottom));
        List<Box> names = new ArrayList<>();
        for (double[] mark : marks) {
            String name = "Place".repeat(1 + random.nextInt(3));
            Optional<Labels.Place> place = labels.place(mark[0], mark[1], mark[2], name);
            place.map(at -> box(at, name)).ifPresent(names::add);
        }
        assertThat(names).hasSizeGreaterThan(10);
        for (Box name : names) {
            assertThat(names)
                    .as("it meets nobody but itself")
                    .filteredOn(name::meets)
                    .hasSize(1);
            assertThat(some).noneMatch(name::meets);
            assertThat(name.left).isNotNegative();
            assertThat(name.right).isLessThanOrEqualTo(Projection.WIDTH);
        }
    }

    private static Box box(Labels.Place at, String name) {
        double width = Labels.width(name);
        double left =
                at.anchor().equals("start") ? at.x() : at.anchor().equals("end") ? at.x() - width : at.x() - width / 2;
        return new Box(left, at.y() - 0.8 * Labels.SIZE, left + width, at.y() + 0.1 * Labels.SIZE);
    }
}
