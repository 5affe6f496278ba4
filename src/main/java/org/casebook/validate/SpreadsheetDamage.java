package org.casebook.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.resource.MonthNames;

/** A value is what was typed, not what a spreadsheet made of it. */
final class SpreadsheetDamage implements ValueRule {
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
            return Optional.of(Refusal.of(
                    value,
                    "has the sign \uFFFD where a letter was lost.",
                    "Write the letter; it was lost when the file was saved in another encoding."));
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
                ? Optional.of(Refusal.of(
                        value,
                        "is a number that the spreadsheet has shortened; its last digits are lost.",
                        "Make the column's format Text, write the number again in full, and save again."))
                : Optional.empty();
    }

    private static Optional<Refusal> hashes(String value) {
        if (TOO_NARROW.matcher(value).matches()) {
            return Optional.of(Refusal.of(
                    value,
                    "is what a spreadsheet shows of a value where the column is too narrow.",
                    "Widen the column and save again."));
        }
        return ERRORS.contains(value)
                ? Optional.of(Refusal.of(
                        value,
                        "is a spreadsheet's word for an error, not a value.",
                        "Mend the formula, or write the value itself, and save again."))
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
            return Refusal.of(
                    value,
                    date
                            ? "is what a spreadsheet makes of a month or a day: it may be " + asMonth + ", or day "
                                    + Integer.parseInt(number) + " of month " + month + " of any year."
                            : "is a date that a spreadsheet made of something else, perhaps of \""
                                    + Integer.parseInt(number) + "-" + month + "\" or \"" + month + "-"
                                    + Integer.parseInt(number) + "\".",
                    "Make the column's format Text, write " + (date ? "the date" : "the value")
                            + " again as the source has it, such as " + (date ? asMonth : "25..35")
                            + ", and save again.");
        });
    }

    private static Optional<Refusal> serialNumber(String value) {
        if (value.length() != 5 || !DAYS_SINCE_1900.matcher(value).matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(value);
        LocalDate day = DAY_0.plusDays(days);
        return Optional.of(Refusal.of(
                value,
                "is a spreadsheet's number of a day: " + day + ", or " + DAY_0_ON_MACINTOSH.plusDays(days)
                        + " if it was made on an old Macintosh.",
                "Make the column's format Text, write the day as " + day + ", and save again."));
    }
}
