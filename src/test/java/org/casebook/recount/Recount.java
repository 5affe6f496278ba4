package org.casebook.recount;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts a publication's statistics a second time, from its tables alone and in the most plain way: for each cell, list
 * its rows, and compute each figure from this list by the rules as they are written. It shares no code with the
 * product, so that an error must be made twice to go unseen.
 */
public final class Recount {
    private static final List<String> FIGURE_COLUMNS = List.of(
            "sanction",
            "kind",
            "status",
            "measure",
            "unit",
            "low",
            "high",
            "approx",
            "cases",
            "cases_without_value",
            "cases_several_articles",
            "cases_not_stated",
            "suppressed",
            "basis");

    private static final String TOTALS = "totals.csv";
    private static final String REPEATED = "repeated.csv";
    /** Cases, sanctions and people stand first in every cell. */
    private static final int COUNTS = 3;

    private static final int SANCTIONS = 1;

    private Recount() {}

    /**
     * The seven statistics files that the tables in this folder should give, by file name.
     *
     * @throws IllegalArgumentException if the tables hold what a check should have refused
     */
    public static SortedMap<String, FigureTable> of(Path dataFolder) {
        Docket docket = Docket.read(dataFolder, StubRows.LEFT_OUT);
        SortedMap<String, FigureTable> tables = new TreeMap<>();
        for (Breakdown breakdown : Breakdown.every()) {
            tables.put(breakdown.file(), table(docket, breakdown));
        }
        tables.put(TOTALS, totals(docket, Docket.read(dataFolder, StubRows.ofTotals(dataFolder))));
        tables.put(REPEATED, repeated(docket));
        return tables;
    }

    /** The seven statistics files as they stand in this folder, by file name; one that is missing is left out. */
    public static SortedMap<String, FigureTable> published(Path statisticsFolder) {
        List<String> files = new ArrayList<>(List.of(REPEATED));
        Breakdown.every().forEach(breakdown -> files.add(breakdown.file()));
        SortedMap<String, FigureTable> tables = new TreeMap<>();
        for (String file : files) {
            Path path = statisticsFolder.resolve(file);
            if (Files.exists(path)) {
                CsvFile csv = CsvFile.read(path);
                tables.put(file, new FigureTable(csv.header(), csv.rows()));
            }
        }
        return tables;
    }

    /** What tells two sets of statistics apart, one line each; nothing if they are equal to the order of rows. */
    public static List<String> difference(
            SortedMap<String, FigureTable> expected, SortedMap<String, FigureTable> found) {
        List<String> lines = new ArrayList<>();
        SortedSet<String> files = new TreeSet<>(expected.keySet());
        files.addAll(found.keySet());
        for (String file : files) {
            if (!found.containsKey(file)) {
                lines.add(file + ": missing file");
            } else if (!expected.containsKey(file)) {
                lines.add(file + ": unexpected file");
            } else {
                lines.addAll(difference(file, expected.get(file), found.get(file)));
            }
        }
        return lines;
    }

    private static List<String> difference(String file, FigureTable expected, FigureTable found) {
        if (!expected.header().equals(found.header())) {
            return List.of(file + ": header: expected " + expected.header() + ", found " + found.header());
        }
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> expectedRows = byKey(expected);
        Map<String, List<String>> foundRows = byKey(found);
        expectedRows.forEach((key, row) -> {
            if (foundRows.containsKey(key)) {
                lines.addAll(differentCells(file, expected, row, foundRows.get(key)));
            } else {
                lines.add(file + " [" + key + "] missing: expected "
                        + expected.figure(key).orElse(""));
            }
        });
        foundRows.forEach((key, row) -> {
            if (!expectedRows.containsKey(key)) {
                lines.add(file + " [" + key + "] unexpected: found "
                        + found.figure(key).orElse(""));
            }
        });
        Set<String> seen = new LinkedHashSet<>();
        for (String key : found.keys()) {
            if (!seen.add(key)) {
                lines.add(file + " [" + key + "] unexpected: the key is there twice");
            }
        }
        if (expectedRows.keySet().equals(foundRows.keySet())) {
            lines.addAll(differentOrder(file, expected.keys(), List.copyOf(seen)));
        }
        return lines;
    }

    /** The first row of each key, in the order of the file. */
    private static Map<String, List<String>> byKey(FigureTable table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.putIfAbsent(table.key(row), row));
        return rows;
    }

    private static List<String> differentCells(
            String file, FigureTable table, List<String> expected, List<String> found) {
        List<String> lines = new ArrayList<>();
        for (int i = table.keyLength(); i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                lines.add(file + " [" + table.key(expected) + "] "
                        + table.header().get(i) + ": expected " + shown(expected.get(i)) + ", found "
                        + shown(found.get(i)));
            }
        }
        return lines;
    }

    /** Only the first row out of place: those after it follow from it. */
    private static List<String> differentOrder(String file, List<String> expected, List<String> found) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                return List.of(file + ": order: row " + (i + 1) + " should be [" + expected.get(i) + "], found ["
                        + found.get(i) + "]");
            }
        }
        return List.of();
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "blank" : cell;
    }

    private static FigureTable table(Docket docket, Breakdown breakdown) {
        Map<List<String>, Map<Status, List<CaseRow>>> rowsOfKey = new TreeMap<>(CodePoints.LISTS_BLANK_LAST);
        for (Status status : Status.values()) {
            for (CaseRow row : docket.rows(status)) {
                for (List<String> key : breakdown.keys().apply(row)) {
                    rowsOfKey
                            .computeIfAbsent(key, newKey -> new TreeMap<>())
                            .computeIfAbsent(status, newStatus -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rowsOfKey.forEach((key, ofKey) -> {
            for (Category category : Category.every()) {
                for (Status status : Status.values()) {
                    Cell cell = new Cell(
                            docket.forest(),
                            docket.rulings().get(status),
                            category,
                            ofKey.getOrDefault(status, List.of()));
                    for (Figure figure : cell.figures()) {
                        rows.add(row(key, category, status, figure));
                    }
                }
            }
        });
        return new FigureTable(joined(breakdown.keyColumns(), FIGURE_COLUMNS), rows);
    }

    /** Rows whose details are withheld are in totals alone, and there only in what is counted (rule 12). */
    private static FigureTable totals(Docket whole, Docket counted) {
        List<List<String>> rows = new ArrayList<>();
        for (Category category : Category.every()) {
            for (Status status : Status.values()) {
                List<Figure> figures = new ArrayList<>(counts(whole, counted, category, status));
                List<Figure> ofWhole = cell(whole, category, status);
                if (!ofWhole.isEmpty()) {
                    figures.addAll(ofWhole.subList(COUNTS, ofWhole.size()));
                }
                figures.forEach(figure -> rows.add(row(List.of(), category, status, figure)));
            }
        }
        return new FigureTable(FIGURE_COLUMNS, rows);
    }

    private static List<Figure> cell(Docket docket, Category category, Status status) {
        return new Cell(docket.forest(), docket.rulings().get(status), category, docket.rows(status)).figures();
    }

    private static List<Figure> counts(Docket whole, Docket counted, Category category, Status status) {
        List<Figure> all = cell(counted, category, status);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Figure> known = cell(whole, category, status);
        List<Figure> counts = new ArrayList<>();
        for (int place = 0; place < COUNTS; place++) {
            counts.add(known.isEmpty() ? all.get(place) : notLess(all.get(place), known.get(place)));
        }
        if (!category.isSingle()) {
            // Whatever a row that nobody sees stands for, all sanctions are the sum of each.
            Quantity sum = Quantity.ZERO;
            for (Category part : category.parts()) {
                List<Figure> ofPart = counts(whole, counted, part, status);
                sum = ofPart.isEmpty() ? sum : sum.plus(quantity(ofPart.get(SANCTIONS)));
            }
            counts.set(
                    SANCTIONS,
                    Figure.of("sanctions", "sanction", sum, all.get(SANCTIONS).eligible()));
        }
        return List.copyOf(counts);
    }

    /** A row that nobody sees makes no bound smaller. */
    private static Figure notLess(Figure figure, Figure least) {
        return Figure.of(figure.measure(), figure.unit(), quantity(figure).max(quantity(least)), figure.eligible());
    }

    private static Quantity quantity(Figure count) {
        return new Quantity(count.low().orElseThrow(), count.high(), count.ofLow(), count.ofHigh());
    }

    private static FigureTable repeated(Docket docket) {
        Map<Status, Repetitions> repetitions = new TreeMap<>();
        Set<String> articles = new TreeSet<>(CodePoints.BLANK_LAST);
        for (Status status : Status.values()) {
            repetitions.put(status, new Repetitions(docket.rows(status)));
            articles.addAll(repetitions.get(status).articles());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(repeated(repetitions, List.of("one_act", ""), Repetitions::forOneAct));
        rows.addAll(repeated(repetitions, List.of("one_article", ""), Repetitions::underOneArticle));
        for (String article : articles) {
            rows.addAll(
                    repeated(repetitions, List.of("one_article", article), ofStatus -> ofStatus.underArticle(article)));
        }
        rows.addAll(repeated(repetitions, List.of("any", ""), Repetitions::any));
        return new FigureTable(joined(List.of("repetition", "article_id"), FIGURE_COLUMNS), rows);
    }

    private static List<List<String>> repeated(
            Map<Status, Repetitions> repetitions, List<String> key, Function<Repetitions, List<Figure>> figures) {
        List<List<String>> rows = new ArrayList<>();
        repetitions.forEach((status, ofStatus) -> {
            for (Figure figure : figures.apply(ofStatus)) {
                rows.add(row(key, Category.all(), status, figure));
            }
        });
        return rows;
    }

    private static List<String> row(List<String> key, Category category, Status status, Figure figure) {
        return joined(joined(key, List.of(category.sanction(), category.kind(), status.code())), figure.cells());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
