package org.casebook.validate.text;

import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.resource.value.MonthNames;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value is what was typed, not what a spreadsheet made of it. */
public final class SpreadsheetDamage implements ValueRule {
    /** Excel's error values, in English and in Russian; {@code #DIV/0!} and its like have a digit of their own. */
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA",
            "#ССЫЛКА!",
            "#Н/Д",
            "#ЗНАЧ!",
            "#ИМЯ?",
            "#ДЕЛ/0!",
            "#ЧИСЛО!",
            "#ПУСТО!",
            "#ПЕРЕНОС!",
            "#ПЕРЕПОЛНЕНИЕ!",
            "#ВЫЧИСЛ!",
            "#ПОЛЕ!");

    private static final int LONGEST = 20;
    private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d(?:[.,]\\d+)?[Ee]\\+?\\d{2,3}");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>\\p{L}{3,})\\.?[.\\- ](?<number>\\d{1,2})");
    private static final Pattern MONTH_LAST = Pattern.compile("(?<number>\\d{1,2})[.\\- ](?<month>\\p{L}{3,})\\.?");
    private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[2-5]\\d{4}");

    /** Day 0 of Excel's calendar, which has a 29 February 1900 that never was; and of its older one for the Macintosh. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_ON_MACINTOSH = LocalDate.of(1904, 1, 1);

    @Override
    public String name() {
        return "spreadsheet-damage";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return switch (field.type()) {
            case EDTF, DATE ->
                Optional.of(value -> ofText(value).or(() -> month(value, true)).or(() -> serialNumber(value)));
            case QUANTITY, NUMBER, INTEGER -> Optional.of(value -> ofText(value).or(() -> month(value, false)));
            case STRING, BOOLEAN -> Optional.of(SpreadsheetDamage::ofText);
        };
    }

    /** What can happen to any text. */
    private static Optional<Refusal> ofText(String value) {
        if (value.indexOf('\uFFFD') >= 0) {
            return Optional.of(Refusal.says("spreadsheet-damage.letter", quoted(value)));
        }
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        char first = value.charAt(0);
        if (first == '#') {
            return hashes(value);
        }
        boolean mayBeNumber = (first >= '0' && first <= '9') || first == '-' || first == '+';
        return mayBeNumber
                        && (value.indexOf('E') > 0 || value.indexOf('e') > 0)
                        && SHORTENED.matcher(value).matches()
                ? Optional.of(Refusal.says("spreadsheet-damage.shortened", quoted(value)))
                : Optional.empty();
    }

    private static Optional<Refusal> hashes(String value) {
        if (TOO_NARROW.matcher(value).matches()) {
            return Optional.of(Refusal.says("spreadsheet-damage.narrow", quoted(value)));
        }
        return ERRORS.contains(value)
                ? Optional.of(Refusal.says("spreadsheet-damage.error", quoted(value)))
                : Optional.empty();
    }

    /** Excel takes {@code 2011-06}, {@code 06-11} and {@code 11..6} alike for dates, and shows month and year or day. */
    private static Optional<Refusal> month(String value, boolean date) {
        if (!Character.isLetter(value.charAt(0))
                && !Character.isLetter(value.charAt(value.length() - 1))
                && value.charAt(value.length() - 1) != '.') {
            return Optional.empty();
        }
        Matcher first = MONTH_FIRST.matcher(value);
        Matcher last = MONTH_LAST.matcher(value);
        boolean monthFirst = first.matches();
        if (!monthFirst && !last.matches()) {
            return Optional.empty();
        }
        Matcher found = monthFirst ? first : last;
        return MonthNames.number(found.group("month")).map(month -> {
            String number = found.group("number");
            String twoDigits = number.length() == 1 ? "0" + number : number;
            String asMonth = "20" + twoDigits + "-" + (month < 10 ? "0" : "") + month;
            return date
                    ? Refusal.says("spreadsheet-damage.month", quoted(value), asMonth, Integer.parseInt(number), month)
                    : Refusal.says("spreadsheet-damage.number", quoted(value), Integer.parseInt(number), month);
        });
    }

    private static Optional<Refusal> serialNumber(String value) {
        if (value.length() != 5 || !DAYS_SINCE_1900.matcher(value).matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(value);
        LocalDate day = DAY_0.plusDays(days);
        return Optional.of(
                Refusal.says("spreadsheet-damage.day", quoted(value), day, DAY_0_ON_MACINTOSH.plusDays(days)));
    }
}
