package org.casebook.pages.places;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.map.DateLine;
import org.casebook.map.Labels;
import org.casebook.map.Outline;
import org.casebook.map.Point;
import org.casebook.map.Projection;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;

/**
 * Where the people were punished for what happened there: marks among coasts and, unless the publication leaves them out,
 * borders. Places that lie close together beside one far away get a panel of their own.
 */
public final class PlaceMap {
    /** A cluster whose places lie closer than this part of the whole is too crowded in the whole. */
    private static final double CROWDED = 0.2;
    /** More marks than these nobody could tell apart; all places stand in the table. */
    private static final int MOST = 100;
    /** How many letters the lines of a whole map, and of that of one place, may have. */
    private static final int LETTERS = 12_000;

    private static final int LETTERS_OF_ONE = 4_000;
    /** Round a single place so many degrees are shown, and so many of the places nearest to it. */
    private static final double ROUND_ONE = 1.5;

    private static final int NEIGHBOURS = 12;

    private final Edition edition;
    private final List<MappedPlace> places;
    private final MarkSize size;

    public PlaceMap(Edition edition) {
        this.edition = edition;
        List<MappedPlace> all = edition.dataset().rows("places").stream()
                .flatMap(row -> MappedPlace.of(edition, row).stream())
                .toList();
        places = all.isEmpty() ? all : sorted(all);
        size = new MarkSize(places);
    }

    private static List<MappedPlace> sorted(List<MappedPlace> all) {
        DateLine line = DateLine.among(all.stream().map(MappedPlace::point).toList());
        return all.stream()
                .map(place -> place.at(line.placed(place.point())))
                .sorted(MappedPlace.MOST_FIRST)
                .toList();
    }

    /**
     * A map.
     *
     * @param panels the largest first
     * @param sizes what areas stand for, in the units of a panel
     * @param forms what forms of marks mean, those that are there
     * @param notes whose lines they are, and what is not drawn
     * @param table the same as a table
     */
    public record View(
            List<MapPanel> panels,
            List<Size> sizes,
            String sizesHeight,
            List<Key> forms,
            List<String> notes,
            Link table) {}

    /** What an area stands for, drawn as large as in the first panel. */
    record Size(MapPanel.Sign sign, String textX, String text) {}

    /** What a form of marks means. */
    record Key(MapPanel.Sign sign, String text) {}

    /** The map of all places; empty where none has coordinates. */
    public Optional<View> whole() {
        return places.isEmpty() ? Optional.empty() : Optional.of(view(panels(), table(), places));
    }

    /** The map of one place among its neighbours; empty where it has no coordinates. */
    public Optional<View> around(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(this::around);
    }

    private View around(MappedPlace place) {
        Point middle = place.point();
        Projection map = Projection.around(List.of(
                new Point(middle.longitude() - ROUND_ONE, middle.latitude() - ROUND_ONE / 2),
                new Point(middle.longitude() + ROUND_ONE, middle.latitude() + ROUND_ONE / 2)));
        List<MappedPlace> near = Stream.concat(
                        Stream.of(place),
                        places.stream()
                                .filter(other -> !other.equals(place) && isIn(map, other.point()))
                                .sorted(Comparator.comparingDouble(other -> distance(place, other)))
                                .limit(NEIGHBOURS))
                .toList();
        MapPanel panel = new MapPanel.Drawing(edition, size, LETTERS_OF_ONE)
                .panel(place.name().words().text(), map, near, List.of(), Optional.of(place.id()));
        return view(
                List.of(panel),
                Link.to(edition.text("map.all"), edition.addresses().index("places")),
                near);
    }

    private static boolean isIn(Projection map, Point point) {
        double x = map.x(point.longitude());
        double y = map.y(point.latitude());
        return x > 0 && x < Projection.WIDTH && y > 0 && y < map.height();
    }

    private Link table() {
        return Link.to(edition.text("map.table"), edition.addresses().index("places") + "#figures");
    }

    private View view(List<MapPanel> panels, Link table, List<MappedPlace> shown) {
        return new View(panels, sizes(), MapPanel.unit(2 * sizesMiddle()), forms(shown), notes(), table);
    }

    private double sizesMiddle() {
        return StrictMath.max(
                12, size.examples().stream().mapToDouble(size::of).max().orElse(0) + 3);
    }

    private List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        double x = 0;
        int last = size.examples().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int number : size.examples()) {
            double r = size.of(number);
            // The word once: in some languages three of them are wider than the map.
            String text = number == last
                    ? edition.wording().counted("map.size", number)
                    : edition.wording().number(BigDecimal.valueOf(number));
            sizes.add(new Size(
                    sign(x + r + 2, sizesMiddle(), "locality", "exact", r), MapPanel.unit(x + 2 * r + 8), text));
            x += 2 * r + 24 + Labels.width(text);
        }
        return sizes;
    }

    private static MapPanel.Sign sign(double x, double y, String form, String count, double r) {
        return new MapPanel.Sign(MapPanel.unit(x), MapPanel.unit(y), form, count, MapPanel.unit(r), Optional.empty());
    }

    private List<Key> forms(List<MappedPlace> shown) {
        Stream<Key> forms = shown.stream()
                .map(place -> MapPanel.code(place.form()))
                .distinct()
                .sorted()
                .map(form -> new Key(sign(10, 10, form, "exact", 6), edition.text("map.form." + form)));
        Stream<Key> counts = shown.stream()
                .map(MappedPlace::count)
                .distinct()
                .filter(count -> count != MappedPlace.Count.EXACT)
                .sorted()
                .map(count -> new Key(key(count), edition.text("map.count." + MapPanel.code(count))));
        return Stream.concat(forms, counts).toList();
    }

    private static MapPanel.Sign key(MappedPlace.Count count) {
        MapPanel.Sign sign = sign(10, 10, "locality", MapPanel.code(count), 5);
        return count == MappedPlace.Count.RANGE ? sign.upTo(MapPanel.unit(8)) : sign;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (places.size() > MOST) {
            notes.add(edition.text("map.most", edition.wording().number(BigDecimal.valueOf(MOST))));
        }
        notes.add(edition.text(edition.borders() == Outline.Borders.DRAWN ? "map.borders" : "map.coasts"));
        return notes;
    }

    private List<MapPanel> panels() {
        List<MappedPlace> drawn = places.stream().limit(MOST).toList();
        MapPanel.Drawing drawing = new MapPanel.Drawing(edition, size, LETTERS / 2);
        return crowded(drawn)
                .map(cluster -> List.of(
                        panel(drawing, "map.closer", cluster, List.of()), panel(drawing, "map.title", drawn, cluster)))
                .orElseGet(() -> List.of(new MapPanel.Drawing(edition, size, LETTERS)
                        .panel(edition.text("map.title"), around(drawn), drawn, List.of(), Optional.empty())));
    }

    private MapPanel panel(
            MapPanel.Drawing drawing, String title, List<MappedPlace> drawn, List<MappedPlace> elsewhere) {
        return drawing.panel(
                edition.text(title),
                around(drawn),
                drawn.stream().filter(place -> !elsewhere.contains(place)).toList(),
                elsewhere,
                Optional.empty());
    }

    private static Projection around(List<MappedPlace> drawn) {
        return Projection.around(drawn.stream().map(MappedPlace::point).toList());
    }

    /** The places that lie together so closely that the whole map cannot show them. */
    private static Optional<List<MappedPlace>> crowded(List<MappedPlace> places) {
        List<List<MappedPlace>> clusters = clusters(places);
        return clusters.size() == 1
                ? Optional.empty()
                : clusters.stream()
                        .filter(cluster -> cluster.size() > 1)
                        .max(Comparator.comparing(List<MappedPlace>::size))
                        .map(cluster ->
                                cluster.stream().sorted(MappedPlace.MOST_FIRST).toList());
    }

    /** Places that lie close together, seen from the extent of all. */
    private static List<List<MappedPlace>> clusters(List<MappedPlace> places) {
        double near = CROWDED
                * places.stream()
                        .mapToDouble(one -> places.stream()
                                .mapToDouble(other -> distance(one, other))
                                .max()
                                .orElse(0))
                        .max()
                        .orElse(0);
        List<List<MappedPlace>> clusters = new ArrayList<>();
        for (MappedPlace place : places) {
            List<MappedPlace> joined = new ArrayList<>(List.of(place));
            for (List<MappedPlace> cluster : List.copyOf(clusters)) {
                if (cluster.stream().anyMatch(other -> distance(place, other) < near)) {
                    joined.addAll(cluster);
                    clusters.remove(cluster);
                }
            }
            clusters.add(joined);
        }
        return clusters;
    }

    private static double distance(MappedPlace one, MappedPlace other) {
        return StrictMath.max(
                StrictMath.abs(one.point().longitude() - other.point().longitude()),
                StrictMath.abs(one.point().latitude() - other.point().latitude()));
    }
}
