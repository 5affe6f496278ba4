package org.casebook.validate.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** Nobody is punished before the act: a case is not over before its event begins, unless a date is only about. */
public final class CaseBeforeEvent implements RowRule {
    @Override
    public String name() {
        return "case-before-event";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        boolean concerned =
                StandardTables.isSanctionTable(resource) && tables.have(resource, EVENT_ID, DATE) && hasDays(tables);
        if (!concerned) {
            return Optional.empty();
        }
        return Optional.of((row, findings) -> {
            String date = row.text(DATE);
            Row event = date.isEmpty() ? null : tables.events().get(row.get(EVENT_ID));
            if (event != null && isBefore(row, event)) {
                findings.at(
                        row,
                        DATE,
                        Refusal.says("case-before-event", quoted(date), quoted(event.text(DATE)), Tables.place(event)));
            }
        });
    }

    private static boolean hasDays(Tables tables) {
        return tables.description()
                .resource("events")
                .filter(events -> tables.have(events, EVENT_ID, DATE))
                .isPresent();
    }

    private static boolean isBefore(Row one, Row other) {
        String date = one.text(DATE);
        String of = other.text(DATE);
        // As texts, dates that begin with their year are in order as they are in time: most need no closer look.
        boolean inOrder = date.compareTo(of) >= 0 && !date.startsWith("[") && !of.startsWith("[");
        return !inOrder && isFirmlyBefore(one, other);
    }

    /** Whether every day that one may be is before every day that the other may be; an "about" tells neither. */
    static boolean isFirmlyBefore(Row one, Row other) {
        return firmly(one)
                .flatMap(Edtf::latest)
                .flatMap(latest -> firmly(other).flatMap(Edtf::earliest).filter(latest::isBefore))
                .isPresent();
    }

    private static Optional<Edtf> firmly(Row row) {
        return row.get(DATE).filter(date -> !date.approximate());
    }
}
