package org.casebook;

import static org.casebook.language.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bake.BakeProblem;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.model.ChartModel;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.language.Message;
import org.casebook.resource.PackageFile;

/** Says where the text of a chart comes from that cannot be drawn, and what a publisher can do. */
final class UndrawnText {
    /** What has the names that stand in charts. */
    private static final List<String> TABLES = List.of("companies", "articles", "places");

    private final Dataset dataset;
    private final ChartPainter painter;

    UndrawnText(Dataset dataset, ChartPainter painter) {
        this.dataset = dataset;
        this.painter = painter;
    }

    /** Whether anything that may stand in a chart cannot be drawn: the names, the publication's title. */
    boolean isPossible() {
        return Stream.concat(names().flatMap(row -> row.cells().stream()), titles())
                .anyMatch(text -> !painter.lacking(text).isEmpty());
    }

    /** What keeps charts from being drawn; a name that stands in many is told once. */
    List<BakeProblem> problems(Stream<ChartModel> charts) {
        Set<String> told = new HashSet<>();
        return charts.flatMap(chart -> painter.undrawn(chart).stream()
                        .filter(text -> told.add(row(text)
                                .map(one -> one.resource().path() + ":" + one.line())
                                .orElse(chart.language() + text.text())))
                        .map(text -> problem(chart, text)))
                .toList();
    }

    private Optional<Row> row(ChartPainter.Undrawn undrawn) {
        return names().filter(row -> holds(row, undrawn)).findFirst();
    }

    private BakeProblem problem(ChartModel chart, ChartPainter.Undrawn undrawn) {
        Optional<Row> row = row(undrawn);
        Message finding = Message.of(
                "chart.undrawn", chart.slug(), chart.language(), quoted(undrawn.text()), letters(undrawn.letters()));
        return new BakeProblem(
                row.map(one -> "data/" + one.resource().path()).orElseGet(() -> file(chart, undrawn)),
                row.map(one -> OptionalInt.of(one.line())).orElseGet(OptionalInt::empty),
                finding);
    }

    /** The package's title, or else the texts of the language. */
    private String file(ChartModel chart, ChartPainter.Undrawn undrawn) {
        return titles().anyMatch(title -> undrawn.text().contains(title)
                        && !painter.lacking(title).isEmpty())
                ? "data/" + PackageFile.NAME
                : "site/messages/" + chart.language() + ".properties";
    }

    private Stream<Row> names() {
        return TABLES.stream().flatMap(table -> dataset.rows(table).stream());
    }

    private Stream<String> titles() {
        return dataset.description().title().byLanguage().values().stream();
    }

    private boolean holds(Row row, ChartPainter.Undrawn undrawn) {
        return row.cells().stream()
                .anyMatch(cell -> !cell.isEmpty()
                        && undrawn.text().contains(cell)
                        && !painter.lacking(cell).isEmpty());
    }

    /** Letters as they are and as Unicode numbers them, since many a terminal lacks them too. */
    private static String letters(String letters) {
        return letters.codePoints()
                .mapToObj(letter -> Character.toString(letter) + String.format(" (U+%04X)", letter))
                .collect(Collectors.joining(", "));
    }
}
