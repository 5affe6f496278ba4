package org.casebook.verify.check;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.verify.cases.Category;
import org.casebook.verify.cases.Interval;
import org.casebook.verify.file.CsvTable;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Unchecked;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.Figure;
import org.casebook.verify.recount.FigureKey;
import org.casebook.verify.recount.Status;

/** Holds one file of statistics against what the published cases give. */
public final class StatisticsCheck {
    private static final String SUPPRESSED = "suppressed";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final List<String> FIGURE_COLUMNS = List.of("sanction", "kind", "status", "measure", "unit");
    private static final List<String> VALUE_COLUMNS = List.of(
            "low",
            "high",
            "approx",
            "cases",
            "cases_without_value",
            "cases_several_articles",
            "cases_not_stated",
            SUPPRESSED,
            "basis");

    private static final List<String> REASONS = List.of("small", "secondary");

    private final Breakdown breakdown;
    private final DeclaredMinimum minimum;
    private final List<ShownFigure> totals;
    private final Map<FigureKey, Figure> counted;
    private final WithheldDetails withheld;
    private final List<Finding> wrong;
    private final List<Unchecked> unchecked;
    private int right;

    /** Findings and figures that cannot be checked are added to these lists. */
    public StatisticsCheck(
            Breakdown breakdown,
            DeclaredMinimum minimum,
            List<ShownFigure> totals,
            Map<FigureKey, Figure> counted,
            WithheldDetails withheld,
            List<Finding> wrong,
            List<Unchecked> unchecked) {
        this.breakdown = breakdown;
        this.minimum = minimum;
        this.totals = totals;
        this.counted = counted;
        this.withheld = withheld;
        this.wrong = wrong;
        this.unchecked = unchecked;
    }

    /**
     * A row of the file.
     *
     * @param line where it stands
     * @param key which figure it is
     * @param cells its values
     */
    public record ShownFigure(int line, FigureKey key, CsvTable.Row cells) {
        boolean isSuppressed() {
            return !cells.cell(SUPPRESSED).isEmpty();
        }

        int cases() {
            String cell = cells.cell("cases");
            return COUNT.matcher(cell).matches() ? Integer.parseInt(cell) : -1;
        }
    }

    /** The rows of a file that say which figure they are; what is wrong with the others is told. */
    public static List<ShownFigure> read(Breakdown breakdown, CsvTable table, List<Finding> wrong) {
        List<String> columns = new ArrayList<>(breakdown.keyColumns());
        columns.addAll(FIGURE_COLUMNS);
        columns.addAll(VALUE_COLUMNS);
        columns.removeAll(table.columns());
        if (!columns.isEmpty()) {
            wrong.add(new Finding(breakdown.file(), 1, columns.get(0), Message.of("verify.column")));
            return List.of();
        }
        List<ShownFigure> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<FigureKey> key = key(breakdown, row);
            if (key.isPresent()) {
                rows.add(new ShownFigure(row.line(), key.get(), row));
            } else {
                wrong.add(new Finding(
                        breakdown.file(),
                        row.line(),
                        Category.of(row.cell("sanction"), row.cell("kind")).isEmpty() ? "sanction" : "status",
                        Message.of(
                                "verify.no-figures",
                                quoted(row.cell("sanction")),
                                quoted(row.cell("kind")),
                                quoted(row.cell("status")))));
            }
        }
        return rows;
    }

    /** Which figure of a breakdown a row is; empty where it says so with words that are none of the contract's. */
    static Optional<FigureKey> key(Breakdown breakdown, CsvTable.Row row) {
        List<String> keys = breakdown.keyColumns().stream().map(row::cell).toList();
        return Category.of(row.cell("sanction"), row.cell("kind"))
                .flatMap(category -> status(row.cell("status"))
                        .map(status -> new FigureKey(keys, category, status, row.cell("measure"), row.cell("unit"))));
    }

    private static Optional<Status> status(String code) {
        for (Status status : Status.values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Checks the rows, and gives how many of them were counted again and are right. */
    public int check(List<ShownFigure> rows) {
        // What is missing is told first: a file may have more wrong rows than anybody is told of.
        findMissing(rows.stream().map(ShownFigure::key).collect(Collectors.toSet()));
        Set<FigureKey> seen = new HashSet<>();
        Optional<ShownFigure> before = Optional.empty();
        for (ShownFigure row : rows) {
            if (!seen.add(row.key())) {
                wrong(row, "", Message.of("verify.twice", row.key().told()));
                continue;
            }
            if (before.isPresent() && breakdown.order().compare(before.get().key(), row.key()) > 0) {
                wrong(row, "", Message.of("verify.order", before.get().line()));
            }
            before = Optional.of(row);
            check(row);
        }
        return right;
    }

    private void findMissing(Set<FigureKey> shown) {
        expected().forEach(key -> {
            if (!shown.contains(key)) {
                Optional<Message> reason = withheld.column(breakdown, key);
                if (reason.isPresent()) {
                    unchecked.add(new Unchecked(breakdown.file(), 0, key.text(), reason.get()));
                } else {
                    wrong.add(Finding.of(breakdown.file(), "verify.lacks", key.told()));
                }
            }
        });
    }

    /** The figures that must be there: also totals of nothing but cases whose details are withheld. */
    private Set<FigureKey> expected() {
        Set<FigureKey> expected = new LinkedHashSet<>(counted.keySet());
        for (Category category : Category.values()) {
            for (Status status : Status.values()) {
                for (FigureKey key : FigureKey.counts(List.of(), category, status)) {
                    if (withheld.stubs(breakdown, key).least() > 0) {
                        expected.add(key);
                    }
                }
            }
        }
        return expected;
    }

    private void check(ShownFigure row) {
        if (row.isSuppressed()) {
            checkSuppressed(row);
            return;
        }
        if (isUnderMinimum(row)) {
            wrong(
                    row,
                    SUPPRESSED,
                    Message.of(
                            "verify.minimum", minimum.of(breakdown), row.key().told()));
        }
        if (mayCountMore(row)) {
            checkShownPart(row);
        } else {
            checkGiven(row);
        }
    }

    /** Where a minimum is declared, cases stand without their details, or nowhere, that figures of breakdowns count. */
    private boolean mayCountMore(ShownFigure row) {
        Figure figure = counted.get(row.key());
        int more = row.cases() - (figure == null ? 0 : figure.cases().size());
        return minimum.isDeclared()
                && more > 0
                && (minimum.isTotalSuppressed(row.key().category(), totals)
                        || more <= withheld.count(row.key().category()));
    }

    private void checkShownPart(ShownFigure row) {
        Figure figure = counted.getOrDefault(row.key(), TotalCheck.ofNothing(row.key()));
        Map<String, Message> faults = withheld.column(breakdown, row.key()).isPresent()
                ? Map.of()
                : new ShownPart(row, figure, withheld.anyGroup(figure), withheld.anyWords()).wrong();
        if (faults.isEmpty()) {
            unchecked(row, Message.of("verify.maybe.minimum"));
        }
        tell(row, faults);
    }

    private void tell(ShownFigure row, Map<String, Message> faults) {
        faults.forEach((column, should) -> wrong(
                row,
                column,
                Message.of(
                        "verify.differs",
                        shown(row.cells().cell(column)),
                        should,
                        row.key().told())));
    }

    private void checkGiven(ShownFigure row) {
        WithheldDetails.Stubs stubs = withheld.stubs(breakdown, row.key());
        Figure figure = counted.get(row.key());
        Optional<Message> reason = withheld.column(breakdown, row.key());
        if (!stubs.isNone() && reason.isEmpty()) {
            checkTotal(row, figure == null ? TotalCheck.ofNothing(row.key()) : figure, stubs);
        } else if (figure != null) {
            check(row, figure, reason);
        } else if (reason.isPresent()) {
            unchecked(row, reason.get());
        } else {
            wrong(row, "", Message.of("verify.strange", row.key().told()));
        }
    }

    private void checkTotal(ShownFigure row, Figure figure, WithheldDetails.Stubs stubs) {
        TotalCheck total = new TotalCheck(row, figure, stubs, withheld.anyWords());
        Map<String, Message> faults = total.wrong();
        tell(row, faults);
        if (!faults.isEmpty()) {
            return;
        }
        if (total.isCountable() || differing(row, figure).isEmpty()) {
            right++;
        } else {
            unchecked(row, stubs.reason());
        }
    }

    private static Map<String, String> differing(ShownFigure row, Figure figure) {
        Map<String, String> differing = new LinkedHashMap<>();
        cells(figure).forEach((column, cell) -> {
            if (!cell.equals(row.cells().cell(column))) {
                differing.put(column, cell);
            }
        });
        return differing;
    }

    private void check(ShownFigure row, Figure figure, Optional<Message> reason) {
        Map<String, String> differing = differing(row, figure);
        if (differing.isEmpty()) {
            right++;
        } else if (reason.isPresent()) {
            unchecked(row, reason.get());
        } else {
            differing.forEach((column, cell) -> wrong(
                    row,
                    column,
                    Message.of(
                            "verify.differs",
                            shown(row.cells().cell(column)),
                            Message.of("verify.give", shown(cell)),
                            row.key().told())));
        }
    }

    private boolean isUnderMinimum(ShownFigure row) {
        return row.key().measure().equals("people")
                && Interval.quantity(row.cells().cell("low"))
                        .filter(people -> people.low().compareTo(BigDecimal.valueOf(minimum.of(breakdown))) < 0)
                        .isPresent();
    }

    /** A suppressed figure says nothing but why, and only where a minimum is declared. */
    private void checkSuppressed(ShownFigure row) {
        String reason = row.cells().cell(SUPPRESSED);
        List<String> given = VALUE_COLUMNS.stream()
                .filter(column ->
                        !column.equals(SUPPRESSED) && !row.cells().cell(column).isEmpty())
                .toList();
        if (!minimum.isDeclared()) {
            wrong(row, SUPPRESSED, Message.of("verify.no-minimum", row.key().told()));
        } else if (!REASONS.contains(reason)) {
            wrong(row, SUPPRESSED, Message.of("verify.reason", quoted(reason)));
        } else if (!given.isEmpty()) {
            given.forEach(column -> wrong(
                    row,
                    column,
                    Message.of(
                            "verify.suppressed",
                            shown(row.cells().cell(column)),
                            row.key().told())));
        } else {
            unchecked(row, Message.of(reason.equals("small") ? "verify.maybe.small" : "verify.maybe.secondary"));
        }
    }

    private static Map<String, String> cells(Figure figure) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("low", Interval.plain(figure.low()));
        cells.put("high", Interval.plain(figure.high()));
        cells.put("approx", figure.about() ? "yes" : "no");
        cells.put("cases", String.valueOf(figure.cases().size()));
        cells.put("cases_without_value", String.valueOf(figure.withoutValue()));
        cells.put("cases_several_articles", String.valueOf(figure.severalArticles()));
        cells.put("cases_not_stated", String.valueOf(figure.notStated()));
        cells.put(SUPPRESSED, "");
        cells.put("basis", figure.words() ? "words" : "number");
        return cells;
    }

    /** A cell as it is told. */
    static Argument shown(String cell) {
        return cell.isEmpty() ? Message.of("verify.blank") : Argument.of(cell);
    }

    private void wrong(ShownFigure row, String column, Message message) {
        wrong.add(new Finding(breakdown.file(), row.line(), column, message));
    }

    private void unchecked(ShownFigure row, Message reason) {
        unchecked.add(new Unchecked(breakdown.file(), row.line(), row.key().text(), reason));
    }

    /** The rows of a file by their key columns, which say whose cell of the breakdown it is. */
    public static Map<List<String>, List<ShownFigure>> byCell(List<ShownFigure> rows) {
        Map<List<String>, List<ShownFigure>> byCell = new HashMap<>();
        rows.forEach(row -> byCell.computeIfAbsent(row.key().keys(), none -> new ArrayList<>())
                .add(row));
        return byCell;
    }
}
