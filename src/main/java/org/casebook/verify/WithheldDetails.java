package org.casebook.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a figure that differs because of what is not public from one that is wrong. Cases whose details are withheld are in
 * the figures and not in the tables; so may be a column. A figure is excused only as far as these can explain it: by no more
 * cases than are withheld, and only where one of them can be in it or be a member of a group in it.
 */
final class WithheldDetails {
    /** The columns that every figure needs. */
    private static final Set<String> NEEDED =
            Set.of("person_id", "group_id", "people", "part_of", "part_of_certainty", "article_ids", "certainty");

    private final PublishedCases cases;
    /** Numbers of the cases that a withheld case has above it, so that their values may be its. */
    private final Set<Integer> belowWithheld = new HashSet<>();

    private final Set<Sanction> tablesBelowWithheld = EnumSet.noneOf(Sanction.class);
    private final Map<Sanction, Set<String>> withheld;

    WithheldDetails(PublishedCases cases) {
        this.cases = cases;
        this.withheld = cases.withheld();
        for (int member : cases.groups().keySet()) {
            int at = member;
            PublishedCases.Group group = cases.groups().get(at);
            while (group != null && !group.isWithheld()) {
                at = group.number();
                group = cases.groups().get(at);
            }
            if (group != null) {
                belowWithheld.add(member);
                tablesBelowWithheld.add(cases.rows().get(member).table());
            }
        }
    }

    private List<String> idsOf(Category category) {
        List<String> ids = new ArrayList<>();
        category.tables().forEach(table -> ids.addAll(withheld.getOrDefault(table, Set.of())));
        return ids;
    }

    /** Why a figure may rightly differ from what the tables give; empty if it may not. */
    Optional<String> of(Breakdown breakdown, StatisticsCheck.Shown row, Figure figure) {
        Category category = row.key().category();
        List<String> ids = idsOf(category);
        int more = row.cases() - figure.cases().size();
        if (!ids.isEmpty() && isSensible(row)) {
            boolean among = more > 0 && more <= ids.size() && isCountedOn(row, figure, more);
            boolean repeated = breakdown == Breakdown.REPEATED && more >= 0;
            boolean linked = more == 0
                    && !row.key().measure().equals("cases")
                    && isCountedOn(row, figure, 0)
                    && mayHoldWithheld(figure);
            boolean inherited = !row.key().isCount() && mayInherit(figure);
            if (among || repeated || linked || inherited) {
                return Optional.of(reason(ids));
            }
        }
        return column(breakdown, row.key());
    }

    /**
     * By column, what a figure would have to be at least, where withheld cases can only have added to it: none of its known
     * cases is a group that a withheld one may be part of, or a member of one.
     */
    Map<String, String> tooLittle(StatisticsCheck.Shown row, Figure figure) {
        Map<String, String> tooLittle = new LinkedHashMap<>();
        boolean excused = idsOf(row.key().category()).isEmpty()
                || row.cases() <= figure.cases().size()
                || mayHoldWithheld(figure);
        if (excused) {
            return tooLittle;
        }
        CsvTable.Row cells = row.cells();
        if (isLess(cells.cell("low"), Interval.plain(figure.low()))) {
            tooLittle.put("low", Interval.plain(figure.low()));
        }
        String high = Interval.plain(figure.high());
        boolean closed = high.isEmpty() && !cells.cell("high").isEmpty();
        if (closed || (!cells.cell("high").isEmpty() && isLess(cells.cell("high"), high))) {
            tooLittle.put("high", high);
        }
        return tooLittle;
    }

    private static boolean isLess(String cell, String least) {
        Optional<BigDecimal> number = Interval.quantity(cell).map(Interval::low);
        return !least.isEmpty() && (number.isEmpty() || number.get().compareTo(new BigDecimal(least)) < 0);
    }

    /** Why a figure may be there that the tables do not give. */
    Optional<String> ofUnknown(Breakdown breakdown, StatisticsCheck.Shown row) {
        Category category = row.key().category();
        List<String> ids = idsOf(category);
        boolean few = row.cases() >= 1
                && (row.cases() <= ids.size()
                        || breakdown == Breakdown.REPEATED
                        || !row.key().isCount());
        return !ids.isEmpty() && few && isSensible(row) ? Optional.of(reason(ids)) : column(breakdown, row.key());
    }

    /** Why a figure that the tables give may not be there. */
    Optional<String> ofMissing(Breakdown breakdown, Figure figure) {
        FigureKey key = figure.key();
        List<String> ids = idsOf(key.category());
        // What seems to have no currency may have that of a withheld case.
        boolean noCurrency = key.measure().equals("amount") && key.unit().isEmpty();
        boolean inherited = !key.isCount() && mayInherit(figure);
        return !ids.isEmpty() && (noCurrency || inherited) ? Optional.of(reason(ids)) : column(breakdown, key);
    }

    /** What holds of every figure, whatever is withheld. */
    private static boolean isSensible(StatisticsCheck.Shown row) {
        CsvTable.Row cells = row.cells();
        String number = String.valueOf(row.cases());
        boolean rightCount = !row.key().measure().equals("cases")
                || (cells.cell("low").equals(number)
                        && cells.cell("high").equals(number)
                        && cells.cell("approx").equals("no"));
        return row.cases() > 0 && rightCount && cells.cell("suppressed").isEmpty();
    }

    /** Whether the counts of the cases beside a figure are those of the known ones and of at most as many more. */
    private static boolean isCountedOn(StatisticsCheck.Shown row, Figure figure, int more) {
        return isBetween(row.cells().cell("cases_without_value"), figure.withoutValue(), more)
                && isBetween(row.cells().cell("cases_several_articles"), figure.severalArticles(), more)
                && isBetween(row.cells().cell("cases_not_stated"), figure.notStated(), more);
    }

    private static boolean isBetween(String cell, int least, int more) {
        return cell.matches("[0-9]{1,9}") && Integer.parseInt(cell) >= least && Integer.parseInt(cell) <= least + more;
    }

    /** Whether a withheld case may be part of a group of the figure, or stand between two of its cases. */
    private boolean mayHoldWithheld(Figure figure) {
        return figure.cases().stream().anyMatch(number -> {
            CaseRow row = cases.rows().get(number);
            return withheld.containsKey(row.table()) && (!row.isNamed() || belowWithheld.contains(number));
        });
    }

    /** Whether a case of its table may have the value of a withheld group. */
    private boolean mayInherit(Figure figure) {
        return figure.key().category().tables().stream().anyMatch(tablesBelowWithheld::contains);
    }

    /** Whether a case may have the value of a withheld group, and so a currency that nobody sees. */
    boolean mayInherit(int number) {
        return belowWithheld.contains(number);
    }

    private static String reason(List<String> ids) {
        return ids.size() == 1
                ? "the details of case " + ids.get(0) + " are withheld"
                : "the details of " + ids.size() + " cases are withheld (" + some(ids) + ")";
    }

    private static String some(List<String> ids) {
        return ids.size() <= 5 ? String.join(", ", ids) : String.join(", ", ids.subList(0, 5)) + ", …";
    }

    private Optional<String> column(Breakdown breakdown, FigureKey key) {
        Set<String> lacking = new LinkedHashSet<>();
        for (Sanction table : key.category().tables()) {
            for (String column : cases.missingColumns().getOrDefault(table, Set.of())) {
                boolean needed = NEEDED.contains(column)
                        || column.equals("kind")
                        || breakdown.caseColumns().contains(column)
                        || table.penalties().stream()
                                .filter(penalty -> penalty.measure().equals(key.measure()))
                                .anyMatch(penalty -> column.equals(penalty.column()) || column.equals(penalty.unit()));
                if (needed) {
                    lacking.add(column + " of data/" + table.table() + ".csv");
                }
            }
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("what it is counted from is not published: " + String.join(", ", lacking));
    }
}
