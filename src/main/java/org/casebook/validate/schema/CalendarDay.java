package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value of type {@code date} is a day of the calendar, as Table Schema has it: {@code 2011-06-06}. */
public final class CalendarDay implements ValueRule {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String name() {
        return "calendar-day";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.DATE) {
            return Optional.empty();
        }
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value -> isDay(value) ? Optional.empty() : Optional.of(refusal(value, end)));
    }

    private static Refusal refusal(String value, Message end) {
        boolean day = FORM.matcher(EdtfDate.yearFirst(value).orElse(value)).matches();
        return Refusal.says(day ? "calendar-day" : "calendar-day.form", quoted(value), end);
    }

    private static boolean isDay(String value) {
        if (!FORM.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
