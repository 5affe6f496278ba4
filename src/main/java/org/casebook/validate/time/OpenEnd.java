package org.casebook.validate.time;

import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.Optional;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/**
 * What is told in the tables had happened by the day up to which they cover events: a date without an end says that it may
 * be later, and no page can show it so.
 */
public final class OpenEnd implements ValueRule {
    @Override
    public String name() {
        return "open-end";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        LocalDate dataAsOf = tables.description().dataAsOf();
        return DateAfterData.concerns(resource, field)
                ? Optional.of(value -> refuse(value, resource.values(), dataAsOf))
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value, CellValues values, LocalDate dataAsOf) {
        return values.date(value)
                .filter(date -> date.form() == Edtf.Form.ONE_OF && date.latest().isEmpty())
                .map(date -> Refusal.says("open-end", quoted(value), dataAsOf, closed(value, dataAsOf)));
    }

    private static String closed(String value, LocalDate dataAsOf) {
        String from = value.substring(1, value.indexOf(".."));
        return from.equals(dataAsOf.toString()) ? from : "[" + from + ".." + dataAsOf + "]";
    }
}
