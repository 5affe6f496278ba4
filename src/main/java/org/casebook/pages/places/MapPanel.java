package org.casebook.pages.places;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.casebook.map.Labels;
import org.casebook.map.Outline;
import org.casebook.map.Projection;
import org.casebook.map.World;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Link;

/**
 * One panel of a map, in units of its own: land, a net of degrees, a scale, and a mark for each place.
 *
 * @param land the data of a path in tenths of a unit
 * @param borders likewise; blank where none are drawn
 * @param elsewhere places that another panel shows larger, as dots
 */
record MapPanel(
        String title,
        String width,
        String height,
        String land,
        String borders,
        List<Meridian> meridians,
        List<Parallel> parallels,
        List<Dot> elsewhere,
        List<Mark> marks,
        Optional<Frame> frame,
        Scale scale) {
    private static final double EDGE = 14;
    /** The places of a frame have so much room in it. */
    private static final double ROOM = 10;
    /** A figure of more letters stands in the table alone. */
    private static final int SHORT = 14;

    /** A line from top to bottom. */
    record Meridian(String x, String name) {}

    /** A line from left to right. */
    record Parallel(String y, String name) {}

    /** Where a place is that has its mark elsewhere. */
    record Dot(String x, String y) {}

    /**
     * What is drawn for a place.
     *
     * @param form how exactly it is known where it lies: {@code exact}, {@code locality}, {@code region}
     * @param count what is known of the number: {@code exact}, {@code range}, {@code open}, {@code withheld}, {@code none}
     * @param r the radius; a region's square has the area of that circle
     * @param most that of the upper bound, where it is another
     */
    record Sign(String x, String y, String form, String count, String r, Optional<String> most) {
        Sign upTo(String greatest) {
            return new Sign(x, y, form, count, r, Optional.of(greatest));
        }
    }

    /**
     * A place.
     *
     * @param here whether the page is about this place
     * @param text name and number, for those who cannot see the label
     */
    record Mark(Sign sign, boolean here, Link name, String text, Optional<Label> label) {}

    /** A name beside its mark, and the number where it is short. */
    record Label(String x, String y, String anchor, Optional<FigureView> figure) {}

    /** What another panel shows larger. */
    record Frame(String x, String y, String width, String height, String name) {}

    /** A length in kilometres. */
    record Scale(String from, String to, String y, String name) {}

    /** Draws panels of one map, so that one area is one number of people in all of them. */
    static final class Drawing {
        private final Edition edition;
        private final MarkSize size;
        private final int letters;

        /**
         * A drawing.
         *
         * @param letters how long the lines of a panel may be
         */
        Drawing(Edition edition, MarkSize size, int letters) {
            this.edition = edition;
            this.size = size;
            this.letters = letters;
        }

        /**
         * A panel.
         *
         * @param places with marks, most people first
         * @param elsewhere those within the extent that another panel shows larger
         * @param here the place that the page is about
         */
        MapPanel panel(
                String title,
                Projection map,
                List<MappedPlace> places,
                List<MappedPlace> elsewhere,
                Optional<String> here) {
            Outline outline = Outline.of(World.naturalEarth(), map, edition.borders(), letters);
            return new MapPanel(
                    title,
                    unit(Projection.WIDTH),
                    unit(map.height()),
                    outline.land(),
                    outline.borders(),
                    meridians(map),
                    parallels(map),
                    elsewhere.stream()
                            .map(place -> new Dot(unit(x(map, place)), unit(y(map, place))))
                            .toList(),
                    marks(map, places, elsewhere, here),
                    frame(map, elsewhere),
                    scale(map));
        }

        private List<Meridian> meridians(Projection map) {
            List<Meridian> meridians = new ArrayList<>();
            for (long line = map.firstMeridian(); map.x(line * map.step()) < Projection.WIDTH - EDGE; line++) {
                double longitude = line * map.step();
                if (map.x(longitude) > 2 * EDGE) {
                    double shown = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
                    meridians.add(new Meridian(unit(map.x(longitude)), degrees("map.east", "map.west", shown)));
                }
            }
            return meridians;
        }

        private List<Parallel> parallels(Projection map) {
            List<Parallel> parallels = new ArrayList<>();
            for (long line = map.firstParallel();
                    map.y(line * map.step()) < map.height() - EDGE && line * map.step() >= -90;
                    line--) {
                double latitude = line * map.step();
                if (map.y(latitude) > 2 * EDGE) {
                    parallels.add(new Parallel(unit(map.y(latitude)), degrees("map.north", "map.south", latitude)));
                }
            }
            return parallels;
        }

        private Scale scale(Projection map) {
            double length = map.kilometres();
            return new Scale(
                    unit(Projection.WIDTH - EDGE - map.length(length)),
                    unit(Projection.WIDTH - EDGE),
                    unit(map.height() - EDGE / 2),
                    edition.text("map.kilometres", number(length)));
        }

        private Optional<Frame> frame(Projection map, List<MappedPlace> places) {
            if (places.isEmpty()) {
                return Optional.empty();
            }
            double left = least(places, place -> x(map, place)) - ROOM;
            double right = -least(places, place -> -x(map, place)) + ROOM;
            double top = least(places, place -> y(map, place)) - ROOM;
            double bottom = -least(places, place -> -y(map, place)) + ROOM;
            return Optional.of(new Frame(
                    unit(left), unit(top), unit(right - left), unit(bottom - top), edition.text("map.above")));
        }

        private static double least(List<MappedPlace> places, ToDoubleFunction<MappedPlace> coordinate) {
            return places.stream().mapToDouble(coordinate).min().orElse(0);
        }

        private List<Mark> marks(
                Projection map, List<MappedPlace> places, List<MappedPlace> elsewhere, Optional<String> here) {
            Labels labels = new Labels(map.height());
            labels.keepOff(
                    Projection.WIDTH - 2 * EDGE - map.length(map.kilometres()),
                    map.height() - 2 * EDGE,
                    Projection.WIDTH,
                    map.height());
            labels.keepOff(0, 0, Projection.WIDTH, EDGE);
            parallels(map).forEach(line -> {
                double y = Double.parseDouble(line.y());
                labels.keepOff(0, y - EDGE, Labels.width(line.name()), y);
            });
            elsewhere.forEach(place -> keepOff(labels, x(map, place), y(map, place), ROOM));
            places.forEach(place -> keepOff(labels, x(map, place), y(map, place), size.outer(place)));
            return places.stream()
                    .map(place -> mark(map, place, labels, here.equals(Optional.of(place.id()))))
                    .toList();
        }

        private static void keepOff(Labels labels, double x, double y, double radius) {
            labels.keepOff(x - radius, y - radius, x + radius, y + radius);
        }

        private Mark mark(Projection map, MappedPlace place, Labels labels, boolean here) {
            double x = x(map, place);
            double y = y(map, place);
            double outer = size.outer(place);
            Optional<FigureView> figure =
                    place.shown().filter(view -> view.text().length() <= SHORT);
            return new Mark(
                    new Sign(
                            unit(x),
                            unit(y),
                            code(place.form()),
                            code(place.count()),
                            unit(size.inner(place)),
                            outer == size.inner(place) ? Optional.empty() : Optional.of(unit(outer))),
                    here,
                    place.name(),
                    text(place),
                    label(labels, x, y, outer, place, figure));
        }

        /** With its number, or where there is no room for both the name alone. */
        private static Optional<Label> label(
                Labels labels, double x, double y, double radius, MappedPlace place, Optional<FigureView> figure) {
            String name = place.name().words().text();
            Optional<Label> whole = figure.flatMap(
                    view -> labels.place(x, y, radius, name + " " + view.text()).map(at -> label(at, figure)));
            return whole.or(() -> labels.place(x, y, radius, name).map(at -> label(at, Optional.empty())));
        }

        private static Label label(Labels.Place at, Optional<FigureView> figure) {
            return new Label(unit(at.x()), unit(at.y()), at.anchor(), figure);
        }

        private String text(MappedPlace place) {
            String name = place.name().words().text();
            return place.shown()
                    .map(view -> edition.text("map.people", name, view.text()))
                    .orElse(name);
        }

        private String degrees(String positive, String negative, double value) {
            return edition.text(value < 0 ? negative : positive, number(StrictMath.abs(value)));
        }

        private String number(double value) {
            return edition.wording().number(BigDecimal.valueOf(StrictMath.round(value * 100), 2));
        }
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double x(Projection map, MappedPlace place) {
        return map.x(place.point().longitude());
    }

    private static double y(Projection map, MappedPlace place) {
        return map.y(place.point().latitude());
    }

    /** A length of the panel, to a tenth. */
    static String unit(double value) {
        return BigDecimal.valueOf(StrictMath.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
