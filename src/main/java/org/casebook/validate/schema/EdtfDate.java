package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A date has one of the forms of {@link Edtf}, and its days are in the calendar. */
public final class EdtfDate implements ValueRule {
    /** Day, month and year with full stops; with slashes the order would be a guess. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");

    private static final Pattern WRITTEN_WELL = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?~?");

    @Override
    public String name() {
        return "edtf-date";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.EDTF) {
            return Optional.empty();
        }
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value ->
                resource.values().date(value).isPresent() ? Optional.empty() : Optional.of(refusal(value, end)));
    }

    private static Refusal refusal(String value, Message end) {
        if (isNoDay(value)) {
            return Refusal.says("edtf-date.calendar", quoted(value), value.substring(0, 4), end);
        }
        return yearFirst(value)
                .map(noDay -> Refusal.says("edtf-date.calendar", quoted(value), noDay.substring(0, 4), end))
                .orElseGet(() -> Refusal.says("edtf-date", quoted(value), end));
    }

    /** Whether a value has the form of a day or month, and so must be one that the calendar does not have. */
    static boolean isNoDay(String value) {
        return WRITTEN_WELL.matcher(value).matches();
    }

    /** The date with its year first, where it was written the other way round: one that is in the calendar was read so. */
    static Optional<String> yearFirst(String value) {
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        String month = dayFirst.group(3) + "-" + twoDigits(dayFirst.group(2));
        String day = dayFirst.group(1);
        return Optional.of(day == null ? month : month + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
