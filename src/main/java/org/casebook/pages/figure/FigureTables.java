package org.casebook.pages.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureRow;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Link;
import org.casebook.pages.wording.Wording;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;

/** Lays figures out in tables. */
public final class FigureTables {
    private static final Set<Measure> COUNTS = Set.of(Measure.PEOPLE, Measure.SANCTIONS, Measure.CASES);
    private static final List<Category> SANCTIONS =
            List.of(Category.ALL, Category.DISMISSAL, Category.FINE, Category.ADMINISTRATIVE_ARREST, Category.SENTENCE);
    private static final List<Category> DETENTIONS = List.of(Category.PRE_TRIAL_DETENTION, Category.SHORT_DETENTION);

    private final FigureLinks links;
    private final Wording wording;
    private final Map<Breakdown, Map<List<String>, Map<FigureSeries, Map<Status, Figure>>>> cells =
            new EnumMap<>(Breakdown.class);
    private final Map<Breakdown, List<List<String>>> keys = new EnumMap<>(Breakdown.class);
    private final List<Map<String, List<List<String>>>> pairs = List.of(new HashMap<>(), new HashMap<>());

    /** What is counted, of which sanctions, in what. */
    private record FigureSeries(Category category, Measure measure, String unit) {}

    public FigureTables(Statistics statistics, FigureLinks links, Wording wording) {
        this.links = links;
        this.wording = wording;
        for (Breakdown breakdown : Breakdown.values()) {
            Map<List<String>, Map<FigureSeries, Map<Status, Figure>>> byKey = new LinkedHashMap<>();
            for (Figure figure : statistics.by(breakdown)) {
                byKey.computeIfAbsent(figure.keys(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new FigureSeries(figure.category(), figure.measure(), figure.unit()),
                                none -> new EnumMap<>(Status.class))
                        .put(figure.status(), figure);
            }
            cells.put(breakdown, byKey);
            keys.put(breakdown, List.copyOf(byKey.keySet()));
        }
        for (List<String> pair : keys(Breakdown.BY_COMPANY_AND_ARTICLE)) {
            for (int position = 0; position < pair.size(); position++) {
                pairs.get(position)
                        .computeIfAbsent(pair.get(position), none -> new ArrayList<>())
                        .add(pair);
            }
        }
    }

    public static boolean isCount(Measure measure) {
        return COUNTS.contains(measure);
    }

    /** The keys that have figures, in the order of the published file. */
    public List<List<String>> keys(Breakdown breakdown) {
        return keys.getOrDefault(breakdown, List.of());
    }

    /** The keys of companies and articles together that have this value in that place: 0 for company, 1 for article. */
    public List<List<String>> keysOf(int position, String value) {
        return pairs.get(position).getOrDefault(value, List.of());
    }

    private Map<FigureSeries, Map<Status, Figure>> series(Breakdown breakdown, List<String> key) {
        return cells.getOrDefault(breakdown, Map.of()).getOrDefault(key, Map.of());
    }

    /** The figure as imposed, where there is one. */
    public Optional<Figure> figure(Breakdown breakdown, List<String> key, Category category, Measure measure) {
        return Optional.ofNullable(series(breakdown, key).get(new FigureSeries(category, measure, measure.unit())))
                .flatMap(byStatus -> Optional.ofNullable(byStatus.get(Status.IMPOSED)));
    }

    public FigureCell cell(Breakdown breakdown, List<String> key, Category category, Measure measure, Link subject) {
        return Optional.ofNullable(series(breakdown, key).get(new FigureSeries(category, measure, measure.unit())))
                .map(byStatus -> cell(breakdown, byStatus, "", subject))
                .orElse(FigureCell.EMPTY);
    }

    /** The cells of a key that are asked for, each with its label, in the order of the published file. */
    public List<FigureCell> cells(
            Breakdown breakdown,
            List<String> key,
            Link subject,
            Predicate<Figure> which,
            Function<Figure, String> label) {
        List<FigureCell> cells = new ArrayList<>();
        for (Map<Status, Figure> byStatus : series(breakdown, key).values()) {
            Figure any = byStatus.values().iterator().next();
            if (which.test(any)) {
                cells.add(cell(breakdown, byStatus, label.apply(any), subject));
            }
        }
        return cells;
    }

    private FigureCell cell(Breakdown breakdown, Map<Status, Figure> byStatus, String label, Link subject) {
        Optional<Figure> imposed = Optional.ofNullable(byStatus.get(Status.IMPOSED));
        Optional<Figure> standing = Optional.ofNullable(byStatus.get(Status.STANDING));
        boolean differs = imposed.isPresent() && standing.isPresent() && !isSame(imposed.get(), standing.get());
        return new FigureCell(
                label,
                imposed.map(figure -> links.of(breakdown, figure, subject)),
                standing.filter(figure -> differs || imposed.isEmpty())
                        .map(figure -> links.of(breakdown, figure, subject)),
                imposed.isPresent() && standing.isEmpty());
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.low().equals(other.low())
                && one.high().equals(other.high())
                && one.approximate() == other.approximate()
                && one.cases() == other.cases()
                && one.casesWithoutValue() == other.casesWithoutValue();
    }

    /** The table of one cell: a row for each sanction; and one of detentions, which are counted apart. */
    public List<FigureTable> ofCell(Breakdown breakdown, List<String> key, Link subject, List<String> notes) {
        List<FigureTable> tables = new ArrayList<>();
        List<FigureRow> sanctions = rows(breakdown, key, subject, SANCTIONS);
        if (!sanctions.isEmpty()) {
            tables.add(new FigureTable(
                            "figures",
                            wording.text("figures.sanctions"),
                            List.of(
                                    wording.text("figures.sanction"),
                                    wording.text("measure.people"),
                                    wording.text("measure.sanctions"),
                                    wording.text("measure.cases")),
                            Optional.of(wording.text("figures.values")),
                            sanctions,
                            notes)
                    .withFootnotes(wording::counted));
        }
        List<FigureRow> detentions = rows(breakdown, key, subject, DETENTIONS);
        if (!detentions.isEmpty()) {
            tables.add(new FigureTable(
                            "detentions",
                            wording.text("figures.detentions"),
                            List.of(
                                    wording.text("figures.detention"),
                                    wording.text("measure.people"),
                                    wording.text("measure.detentions"),
                                    wording.text("measure.cases")),
                            Optional.of(wording.text("figures.days")),
                            detentions,
                            List.of(wording.text("figures.detentions.note")))
                    .withFootnotes(wording::counted));
        }
        return tables;
    }

    private List<FigureRow> rows(Breakdown breakdown, List<String> key, Link subject, List<Category> categories) {
        // Counts come first: a list that a penalty shares with them is called after them.
        Map<Category, List<FigureCell>> counts = new EnumMap<>(Category.class);
        for (Category category : categories) {
            counts.put(category, counts(breakdown, key, category, subject));
        }
        Map<FigureSeries, Map<Status, Figure>> series = series(breakdown, key);
        Map<Category, List<FigureCell>> values = new HashMap<>();
        series.forEach((of, byStatus) -> {
            if (!isCount(of.measure()) && categories.contains(of.category())) {
                Figure any = byStatus.values().iterator().next();
                values.computeIfAbsent(of.category(), none -> new ArrayList<>())
                        .add(cell(breakdown, byStatus, links.measure(any), subject));
            }
        });
        List<FigureRow> rows = new ArrayList<>();
        for (Category category : categories) {
            List<FigureCell> cells = counts.getOrDefault(category, List.of());
            if (!cells.stream().allMatch(FigureCell::isEmpty)) {
                rows.add(new FigureRow(
                        Link.plain(wording.text("category." + FigureLinks.code(category))),
                        cells,
                        values.getOrDefault(category, List.of()),
                        category == Category.ALL));
            }
        }
        return rows;
    }

    /** People, sanctions and cases; what the small print says of the people it need not say of their sanctions again. */
    private List<FigureCell> counts(Breakdown breakdown, List<String> key, Category category, Link subject) {
        FigureCell people = cell(breakdown, key, category, Measure.PEOPLE, subject);
        FigureCell sanctions = cell(breakdown, key, category, Measure.SANCTIONS, subject);
        return List.of(people, sanctions.besides(people), cell(breakdown, key, category, Measure.CASES, subject));
    }

    /** One row of a table that breaks cases down: all sanctions, counted. */
    public FigureRow ofAll(Breakdown breakdown, List<String> key, Link name, Link subject) {
        return new FigureRow(name, counts(breakdown, key, Category.ALL, subject), List.of(), false);
    }

    /** One row of an index: people in all and by sanction, and sanctions. */
    public FigureRow ofIndex(Breakdown breakdown, List<String> key, Link name, Link subject) {
        List<FigureCell> cells = new ArrayList<>();
        FigureCell people = cell(breakdown, key, Category.ALL, Measure.PEOPLE, subject);
        cells.add(people);
        cells.add(cell(breakdown, key, Category.ALL, Measure.SANCTIONS, subject).besides(people));
        for (Category category : SANCTIONS.subList(1, SANCTIONS.size())) {
            cells.add(cell(breakdown, key, category, Measure.PEOPLE, subject));
        }
        return new FigureRow(name, cells, List.of(), breakdown == Breakdown.TOTALS);
    }

    /** The column heads of an index. */
    public List<String> indexColumns(String first) {
        List<String> columns =
                new ArrayList<>(List.of(first, wording.text("measure.people"), wording.text("measure.sanctions")));
        for (Category category : SANCTIONS.subList(1, SANCTIONS.size())) {
            columns.add(wording.text("people.of." + FigureLinks.code(category)));
        }
        return columns;
    }
}
