package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.FINE_CURRENCY;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.language.Argument.or;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Column;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A sentence imposes something; a member of a group may leave it to its group's row to say what. */
public final class SentenceWithoutPenalty implements RowRule {
    private static final String TABLE = "sentences";

    @Override
    public String name() {
        return "sentence-without-penalty";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<Column<Optional<Range>>> penalties = StandardTables.penalties(TABLE);
        if (!resource.name().equals(TABLE) || !tables.have(resource, penalties.toArray(Column<?>[]::new))) {
            return Optional.empty();
        }
        Map<String, Row> cases = tables.cases().getOrDefault(TABLE, Map.of());
        return Optional.of((row, findings) -> {
            if (!hasPenalty(row, cases, penalties) && !Cases.lacksDetails(row)) {
                findings.at(
                        row,
                        "",
                        Refusal.says(
                                "sentence-without-penalty",
                                or(penalties.stream().map(Column::name).toList())));
            }
        });
    }

    private static boolean hasPenalty(Row row, Map<String, Row> cases, List<Column<Optional<Range>>> penalties) {
        Set<String> visited = new HashSet<>();
        Row current = row;
        while (!imposes(current, penalties)) {
            String group = current.get(PART_OF);
            Row next = cases.get(group);
            if (next == null || !visited.add(group)) {
                // A group that is not found has been told, and may well say what was imposed.
                return !group.isEmpty() && next == null;
            }
            current = next;
        }
        return true;
    }

    private static boolean imposes(Row row, List<Column<Optional<Range>>> penalties) {
        boolean fined = !row.get(FINE_CURRENCY).isEmpty();
        return fined
                || penalties.stream()
                        .anyMatch(penalty -> !row.text(penalty).isEmpty()
                                && row.get(penalty)
                                        .filter(range -> range.isExactly(BigDecimal.ZERO))
                                        .isEmpty());
    }
}
