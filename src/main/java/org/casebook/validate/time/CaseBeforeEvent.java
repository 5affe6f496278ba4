package org.casebook.validate.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Recurring;
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
        boolean concerned = StandardTables.isSanctionTable(resource)
                && tables.have(resource, "event_id", "date")
                && hasDays(tables);
        if (!concerned) {
            return Optional.empty();
        }
        // Of one day of a large event there are many cases.
        Recurring<Optional<Edtf>> dates = new Recurring<>();
        return Optional.of((row, findings) -> {
            String date = row.text(DATE);
            Row event = date.isEmpty() ? null : tables.events().get(row.get(EVENT_ID));
            if (event != null && isBefore(date, event.text(DATE), dates)) {
                findings.at(
                        row,
                        "date",
                        Refusal.says(
                                "case-before-event", quoted(date), quoted(event.text(DATE)), Tables.place(event)));
            }
        });
    }

    private static boolean hasDays(Tables tables) {
        return tables.description()
                .resource("events")
                .filter(events -> tables.have(events, "event_id", "date"))
                .isPresent();
    }

    private static boolean isBefore(String one, String other, Recurring<Optional<Edtf>> dates) {
        // As texts, dates that begin with their year are in order as they are in time: most need no closer look.
        boolean inOrder = one.compareTo(other) >= 0 && !one.startsWith("[") && !other.startsWith("[");
        return !inOrder
                && isFirmlyBefore(
                        dates.orFind(one, CaseBeforeEvent::firmly), dates.orFind(other, CaseBeforeEvent::firmly));
    }

    private static boolean isFirmlyBefore(Optional<Edtf> one, Optional<Edtf> other) {
        return one.flatMap(Edtf::latest)
                .flatMap(latest -> other.flatMap(Edtf::earliest).filter(latest::isBefore))
                .isPresent();
    }

    private static Optional<Edtf> firmly(String date) {
        return Edtf.parse(date).filter(read -> !read.approximate());
    }
}
