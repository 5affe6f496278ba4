package org.casebook.validate.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** No case, appeal or event is dated after the day up to which the tables are complete. */
public final class DateAfterData implements ValueRule {
    @Override
    public String name() {
        return "date-after-data";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        LocalDate dataAsOf = tables.description().dataAsOf();
        return concerns(resource, field)
                ? Optional.of(value -> refuse(value, resource.values(), dataAsOf))
                : Optional.empty();
    }

    /** Whether a field tells when something happened that the tables are about. */
    static boolean concerns(Resource resource, Field field) {
        boolean happened = StandardTables.isSanctionTable(resource)
                || StandardTables.isAppeals(resource)
                || resource.name().equals("events");
        return happened && DATE.is(field) && field.type() == Field.Type.EDTF;
    }

    /** No later day makes true what is of another calendar. */
    private static Refusal refusal(String value, int year, LocalDate dataAsOf) {
        List<Message> meanings = OtherCalendar.meanings(year, dataAsOf.getYear(), dataAsOf.getYear());
        return meanings.isEmpty()
                ? Refusal.says("date-after-data", quoted(value), dataAsOf)
                : Refusal.says("date-after-data.calendar", quoted(value), dataAsOf, or(meanings));
    }

    private static Optional<Refusal> refuse(String value, CellValues values, LocalDate dataAsOf) {
        return values.date(value)
                .flatMap(Edtf::earliest)
                .filter(earliest -> earliest.isAfter(dataAsOf))
                .map(earliest -> refusal(value, earliest.getYear(), dataAsOf));
    }
}
