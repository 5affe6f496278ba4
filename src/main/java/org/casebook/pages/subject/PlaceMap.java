package org.casebook.pages.subject;

import static org.casebook.dataset.Columns.LATITUDE;
import static org.casebook.dataset.Columns.LONGITUDE;
import static org.casebook.dataset.Columns.PLACE_ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;

/**
 * Where places lie to each other: dots, a net of degrees, a scale. It has no borders and no coasts, for no source of them
 * is fit to ship, and says so. Places that lie close together beside one far away get a panel of their own.
 */
final class PlaceMap {
    private static final double WIDTH = 360;
    private static final double MARGIN = 34;
    private static final double LEAST_HEIGHT = 150;
    private static final double GREATEST_HEIGHT = 320;
    /** A letter of a label is about as wide, and a line of it as high. */
    private static final double LETTER = 7.2;

    private static final double LINE = 15;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    /** A cluster whose places lie closer than this part of the whole is too crowded in the whole. */
    private static final double CROWDED = 0.2;

    private static final double[] STEPS = {20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05};
    private static final double[] SCALES = {2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};

    private final Edition edition;

    PlaceMap(Edition edition) {
        this.edition = edition;
    }

    /** A panel of the map, in its own units. */
    record Panel(
            String title,
            String width,
            String height,
            List<Meridian> meridians,
            List<Parallel> parallels,
            List<Dot> dots,
            Optional<Frame> frame,
            Scale scale) {}

    /** A line from top to bottom. */
    record Meridian(String x, String name) {}

    /** A line from left to right. */
    record Parallel(String y, String name) {}

    /** A place; its label may be left out where there is no room. */
    record Dot(String x, String y, Link name, Optional<Label> label) {}

    /** Where a label begins, in the middle or ends. */
    record Label(String x, String y, String anchor) {}

    /** What another panel shows larger. */
    record Frame(String x, String y, String width, String height, String name) {}

    /** A length in kilometres. */
    record Scale(String from, String to, String y, String name) {}

    private record Place(double longitude, double latitude, Link name) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isIn(double width, double height) {
            return left >= 0 && top >= 0 && right <= width && bottom <= height;
        }
    }

    /** The panels; none where fewer than two places have coordinates. */
    List<Panel> panels() {
        List<Place> places = edition.dataset().rows("places").stream()
                .flatMap(row -> place(row).stream())
                .sorted(Comparator.comparingDouble(Place::longitude)
                        .thenComparing(place -> place.name().words().text()))
                .toList();
        if (places.size() < 2) {
            return List.of();
        }
        List<List<Place>> clusters = clusters(places);
        if (clusters.size() == 1 || clusters.stream().allMatch(cluster -> cluster.size() == 1)) {
            return List.of(panel(edition.text("map.title"), places, List.of()));
        }
        List<List<Place>> large = clusters.stream()
                .filter(cluster -> cluster.size() > 1)
                .sorted(Comparator.comparing(List<Place>::size).reversed())
                .limit(1)
                .toList();
        return Stream.concat(
                        large.stream().map(cluster -> panel(edition.text("map.closer"), cluster, List.of())),
                        Stream.of(panel(edition.text("map.title"), places, large.get(0))))
                .toList();
    }

    private Optional<Place> place(Row row) {
        String latitude = row.get(LATITUDE);
        String longitude = row.get(LONGITUDE);
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(
                        Double.parseDouble(longitude),
                        Double.parseDouble(latitude),
                        edition.names().place(row.get(PLACE_ID))));
    }

    /** Places that lie close together, seen from the extent of all. */
    private static List<List<Place>> clusters(List<Place> places) {
        double near = CROWDED * StrictMath.max(extent(places, Place::longitude), extent(places, Place::latitude));
        List<List<Place>> clusters = new ArrayList<>();
        for (Place place : places) {
            List<Place> joined = new ArrayList<>(List.of(place));
            for (List<Place> cluster : List.copyOf(clusters)) {
                if (cluster.stream().anyMatch(other -> distance(place, other) < near)) {
                    joined.addAll(cluster);
                    clusters.remove(cluster);
                }
            }
            clusters.add(joined);
        }
        return clusters;
    }

    private static double distance(Place one, Place other) {
        return StrictMath.max(
                StrictMath.abs(one.longitude() - other.longitude()), StrictMath.abs(one.latitude() - other.latitude()));
    }

    private static double extent(List<Place> places, ToDoubleFunction<Place> coordinate) {
        return places.stream().mapToDouble(coordinate).max().orElse(0)
                - places.stream().mapToDouble(coordinate).min().orElse(0);
    }

    /** Degrees to units of a panel: a degree of longitude is as much shorter as it is in the middle of the panel. */
    private static final class Projection {
        private final double west;
        private final double north;
        private final double perLongitude;
        private final double perLatitude;
        private final double height;

        Projection(List<Place> places) {
            double middle = (places.stream().mapToDouble(Place::latitude).max().orElse(0)
                            + places.stream().mapToDouble(Place::latitude).min().orElse(0))
                    / 2;
            double shorter = StrictMath.max(0.1, StrictMath.cos(StrictMath.toRadians(middle)));
            double wide = StrictMath.max(0.01, extent(places, Place::longitude) * shorter);
            double high = StrictMath.max(0.01, extent(places, Place::latitude));
            double scale = StrictMath.min((WIDTH - 2.5 * MARGIN) / wide, (GREATEST_HEIGHT - 2.5 * MARGIN) / high);
            height = StrictMath.max(LEAST_HEIGHT, StrictMath.min(GREATEST_HEIGHT, high * scale + 2.5 * MARGIN));
            perLongitude = scale * shorter;
            perLatitude = scale;
            double midLongitude =
                    places.stream().mapToDouble(Place::longitude).min().orElse(0)
                            + extent(places, Place::longitude) / 2;
            west = midLongitude - WIDTH / 2 / perLongitude;
            north = middle + height / 2 / perLatitude;
        }

        double x(double longitude) {
            return (longitude - west) * perLongitude;
        }

        double y(double latitude) {
            return (north - latitude) * perLatitude;
        }

        double step() {
            double across = WIDTH / perLongitude;
            for (double step : STEPS) {
                if (across / step >= 3) {
                    return step;
                }
            }
            return STEPS[STEPS.length - 1];
        }

        double kilometres() {
            double across = WIDTH / perLatitude * KILOMETRES_PER_DEGREE;
            for (double length : SCALES) {
                if (length <= across / 4) {
                    return length;
                }
            }
            return SCALES[SCALES.length - 1];
        }
    }

    private Panel panel(String title, List<Place> places, List<Place> elsewhere) {
        Projection map = new Projection(places);
        double step = map.step();
        List<Meridian> meridians = new ArrayList<>();
        for (long line = (long) StrictMath.ceil(map.west / step); map.x(line * step) < WIDTH - MARGIN / 2; line++) {
            if (map.x(line * step) > MARGIN) {
                meridians.add(new Meridian(unit(map.x(line * step)), degrees("map.east", "map.west", line * step)));
            }
        }
        List<Parallel> parallels = new ArrayList<>();
        for (long line = (long) StrictMath.floor(map.north / step);
                map.y(line * step) < map.height - MARGIN / 2;
                line--) {
            if (map.y(line * step) > MARGIN / 2) {
                parallels.add(new Parallel(unit(map.y(line * step)), degrees("map.north", "map.south", line * step)));
            }
        }
        double length = map.kilometres();
        double units = length / KILOMETRES_PER_DEGREE * map.perLatitude;
        return new Panel(
                title,
                unit(WIDTH),
                unit(map.height),
                meridians,
                parallels,
                dots(map, places, elsewhere),
                frame(map, elsewhere),
                new Scale(
                        unit(WIDTH - MARGIN / 2 - units),
                        unit(WIDTH - MARGIN / 2),
                        unit(map.height - MARGIN / 2),
                        edition.text("map.kilometres", degree(length))));
    }

    private Optional<Frame> frame(Projection map, List<Place> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        double left = places.stream()
                        .mapToDouble(place -> map.x(place.longitude()))
                        .min()
                        .orElse(0)
                - 10;
        double right = places.stream()
                        .mapToDouble(place -> map.x(place.longitude()))
                        .max()
                        .orElse(0)
                + 10;
        double top = places.stream()
                        .mapToDouble(place -> map.y(place.latitude()))
                        .min()
                        .orElse(0)
                - 10;
        double bottom = places.stream()
                        .mapToDouble(place -> map.y(place.latitude()))
                        .max()
                        .orElse(0)
                + 10;
        return Optional.of(
                new Frame(unit(left), unit(top), unit(right - left), unit(bottom - top), edition.text("map.above")));
    }

    private List<Dot> dots(Projection map, List<Place> places, List<Place> without) {
        List<Box> taken = new ArrayList<>();
        for (Place place : places) {
            double x = map.x(place.longitude());
            double y = map.y(place.latitude());
            taken.add(new Box(x - 5, y - 5, x + 5, y + 5));
        }
        List<Dot> dots = new ArrayList<>();
        for (Place place : places) {
            double x = map.x(place.longitude());
            double y = map.y(place.latitude());
            Optional<Label> label = without.contains(place)
                    ? Optional.empty()
                    : label(x, y, place.name().words().text().length() * LETTER, map.height, taken);
            dots.add(new Dot(unit(x), unit(y), place.name(), label));
        }
        return dots;
    }

    /** Right of the dot, left of it, above or below: the first where nothing else stands. */
    private static Optional<Label> label(double x, double y, double width, double height, List<Box> taken) {
        record Try(Box box, Label label) {}
        List<Try> tries = List.of(
                new Try(new Box(x + 6, y - 9, x + 9 + width, y + 7), new Label(unit(x + 9), unit(y + 5), "start")),
                new Try(new Box(x - 9 - width, y - 9, x - 6, y + 7), new Label(unit(x - 9), unit(y + 5), "end")),
                new Try(
                        new Box(x - width / 2, y - 8 - LINE, x + width / 2, y - 6),
                        new Label(unit(x), unit(y - 10), "middle")),
                new Try(
                        new Box(x - width / 2, y + 6, x + width / 2, y + 8 + LINE),
                        new Label(unit(x), unit(y + 20), "middle")));
        for (Try attempt : tries) {
            if (attempt.box().isIn(WIDTH, height) && taken.stream().noneMatch(attempt.box()::meets)) {
                taken.add(attempt.box());
                return Optional.of(attempt.label());
            }
        }
        return Optional.empty();
    }

    private String degrees(String positive, String negative, double value) {
        return edition.text(value < 0 ? negative : positive, degree(StrictMath.abs(value)));
    }

    private String degree(double value) {
        return edition.wording().number(BigDecimal.valueOf(StrictMath.round(value * 100), 2));
    }

    /** A length of the panel, to a tenth. */
    private static String unit(double value) {
        long tenths = StrictMath.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + StrictMath.abs(tenths % 10);
    }
}
