package org.casebook.validate.schema;

import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Field;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.resource.value.NormalizedValue;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A quantity has one of the forms of {@link Range}. */
public final class Quantity implements ValueRule {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]");
    /** Of a number no space stands between twice four digits: these are two. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{4}[\\s\\u00A0\\u2009\\u202F]+\\d{4}");

    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015]");
    private static final Pattern AND_MORE = Pattern.compile("\\+$");
    private static final Pattern TOO_EXACT = Pattern.compile("~?\\d{1,15}\\.\\d{5,30}");
    private static final Pattern LAKHS = Pattern.compile("~?\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d{1,4})?");

    /** A term without end, in English, Russian and Kazakh. */
    private static final Pattern FOR_LIFE = Pattern.compile(
            ".*\\blife(time|long)?\\b.*|.*пожизненн.*|плс|.*өмір бойы.*|.*бессрочн.*|.*мерзімсіз.*|lwop|\\u221E",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.QUANTITY) {
            return Optional.empty();
        }
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value -> resource.values().quantity(value).isPresent() || Range.isTooLong(value)
                ? Optional.empty()
                : Optional.of(refusal(resource.values(), field, value, end)));
    }

    private static Refusal refusal(CellValues values, Field field, String value, Message end) {
        if (field.name().endsWith("_months") && FOR_LIFE.matcher(value).matches()) {
            return Refusal.says("quantity.life", quoted(value));
        }
        if (TOO_EXACT.matcher(value).matches()) {
            return Refusal.says("quantity.exact", quoted(value), rounded(value));
        }
        return Refusal.says("quantity", quoted(value), wrong(value), remedy(values, field, value, end));
    }

    private static String rounded(String value) {
        String about = value.startsWith("~") ? "~" : "";
        return about
                + new BigDecimal(value.substring(about.length()))
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static Message wrong(String value) {
        return value.matches("[-\\u2212]\\s*\\d+([.,]\\d+)?")
                ? Message.of("quantity.negative")
                : Message.of("quantity.no-number");
    }

    private static Message remedy(CellValues values, Field field, String value, Message end) {
        List<String> meant = mended(values, field, value);
        if (meant.size() == 1) {
            return Message.of("quantity.write", written(meant.get(0)), end);
        }
        return meant.isEmpty()
                ? Message.of(Prose.isTerm(field) ? "quantity.such-as-term" : "quantity.such-as", end)
                : Message.of(
                        "quantity.whichever",
                        or(meant.stream().map(Quantity::written).toList()));
    }

    /** A full stop that ends a number would else be taken for the sentence's. */
    private static Argument written(String meant) {
        return meant.endsWith("..") ? quoted(meant) : Argument.of(meant);
    }

    /** What was meant, where only a space, a dash, a plus or commas between lakhs are in the way. */
    private static List<String> mended(CellValues values, Field field, String value) {
        if (TWO_NUMBERS.matcher(value).find()) {
            return List.of();
        }
        String closed = SPACE.matcher(value).replaceAll("");
        if (LAKHS.matcher(closed).matches()) {
            return List.of(closed.replace(",", ""));
        }
        String range = DASH.matcher(closed).replaceFirst("..");
        String meant = AND_MORE.matcher(range.startsWith("..") ? closed : range).replaceFirst("..");
        return NormalizedValue.readings(field.with(marks(field)), meant.toLowerCase(Locale.ROOT)).stream()
                .filter(text -> values.quantity(text).isPresent())
                .map(NormalizedValue::unmistakable)
                .toList();
    }

    /** Cells that could be read have full stops before decimals by now; one that could not is as it was written. */
    private static NumberMarks marks(Field field) {
        return field.marks().areSettled() ? NumberMarks.UNDECLARED : field.marks();
    }
}
