package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Column;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * A value times the people of its row is small enough to be summed exactly: figures are computed in scaled whole numbers
 * below 2^53. A stated member of a group may take its group's value, so that is judged as well.
 */
public final class ExactSum implements TablesRule {
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(13);

    /** Times fewer people no value is too large but one that another rule tells. */
    private static final BigDecimal SOME_PEOPLE = TOO_LARGE.divide(AbsurdQuantity.LARGEST);

    @Override
    public String name() {
        return "exact-sum";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Map<String, List<Row>> appeals = new HashMap<>();
        for (Row appeal : tables.rows("appeals")) {
            appeals.computeIfAbsent(appeal.get(CASE_ID), caseId -> new ArrayList<>())
                    .add(appeal);
        }
        tables.cases().keySet().forEach(table -> new OfTable(tables, table, appeals, findings).check());
    }

    /** A value that is imposed on each person of some row. */
    private record SumValue(Row row, Column<Optional<Range>> column, BigDecimal bound) {}

    /** The values of one table. */
    private static final class OfTable {
        private final Map<String, Row> cases;
        private final List<Row> rows;
        private final List<Column<Optional<Range>>> columns;
        private final Map<String, List<Row>> appeals;
        private final Findings findings;
        /** The greatest value that a group hands to its members, by the group's case_id. */
        private final Map<String, Optional<SumValue>> handedDown = new HashMap<>();

        OfTable(Tables tables, String table, Map<String, List<Row>> appeals, Findings findings) {
            this.cases = tables.cases().getOrDefault(table, Map.of());
            this.rows = tables.rows(table);
            this.columns = StandardTables.penalties(table);
            this.appeals = appeals;
            this.findings = findings;
        }

        void check() {
            if (!columns.isEmpty()) {
                rows.forEach(this::check);
            }
        }

        private void check(Row row) {
            // A blank is one person at most.
            Optional<BigDecimal> people = bound(row, PEOPLE);
            if (people.isEmpty() || people.get().compareTo(SOME_PEOPLE) < 0) {
                return;
            }
            values(row)
                    .filter(value -> isTooLarge(value, people))
                    .forEach(value -> findings.at(
                            value.row,
                            value.column,
                            Tables.place(value.row).equals(Tables.place(row))
                                    ? Refusal.says(
                                            "exact-sum.here",
                                            quoted(value.row.text(value.column)),
                                            people.orElseThrow())
                                    : Refusal.says(
                                            "exact-sum.there",
                                            quoted(value.row.text(value.column)),
                                            people.orElseThrow(),
                                            Tables.place(row))));
            if (Cases.isStatedMember(row)) {
                handedDown(row.get(PART_OF))
                        .filter(value -> isTooLarge(value, people))
                        .ifPresent(value -> findings.at(
                                row,
                                PEOPLE,
                                Refusal.says(
                                        "exact-sum.group",
                                        quoted(row.text(PEOPLE)),
                                        value.column.name(),
                                        quoted(value.row.text(value.column)),
                                        Tables.place(value.row))));
            }
        }

        /** Climbs to a group whose answer is known, then comes down; a chain of groups may be long, or a cycle. */
        private Optional<SumValue> handedDown(String caseId) {
            Deque<Row> climbed = new ArrayDeque<>();
            Set<String> path = new HashSet<>();
            Row group = cases.get(caseId);
            while (group != null && !handedDown.containsKey(group.get(CASE_ID)) && path.add(group.get(CASE_ID))) {
                climbed.push(group);
                group = Cases.isStatedMember(group) ? cases.get(group.get(PART_OF)) : null;
            }
            Optional<SumValue> greatest =
                    group == null ? Optional.empty() : handedDown.getOrDefault(group.get(CASE_ID), Optional.empty());
            while (!climbed.isEmpty()) {
                Row next = climbed.pop();
                Optional<BigDecimal> people = people(next);
                Stream<SumValue> sound = values(next).filter(value -> !isTooLarge(value, people));
                greatest =
                        Stream.concat(greatest.stream(), sound).max((one, other) -> one.bound.compareTo(other.bound));
                handedDown.put(next.get(CASE_ID), greatest);
            }
            return greatest;
        }

        /** The values of a row, as first decided and after appeals; larger ones are told by another rule. */
        private Stream<SumValue> values(Row row) {
            List<Row> changes = appeals.isEmpty() ? List.of() : appeals.getOrDefault(row.get(CASE_ID), List.of());
            return Stream.concat(Stream.of(row), changes.stream())
                    .flatMap(source -> columns.stream()
                            .filter(column -> !source.text(column).isEmpty())
                            .flatMap(column -> value(source, column).stream()));
        }

        private Optional<SumValue> value(Row row, Column<Optional<Range>> column) {
            return bound(row, column).map(bound -> new SumValue(row, column, bound));
        }

        /** The most that a quantity may be; empty where another rule tells it. */
        private static Optional<BigDecimal> bound(Row row, Column<Optional<Range>> column) {
            return row.get(column)
                    .map(AbsurdQuantity::greatest)
                    .filter(bound -> bound.compareTo(AbsurdQuantity.LARGEST) <= 0);
        }

        private static Optional<BigDecimal> people(Row row) {
            return Cases.people(row)
                    .map(AbsurdQuantity::greatest)
                    .filter(bound -> bound.compareTo(AbsurdQuantity.LARGEST) <= 0);
        }

        private static boolean isTooLarge(SumValue value, Optional<BigDecimal> people) {
            return people.filter(bound -> value.bound.multiply(bound).compareTo(TOO_LARGE) >= 0)
                    .isPresent();
        }
    }
}
