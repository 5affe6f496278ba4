package org.casebook.release;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** What a cell says apart from how it is written: what a spreadsheet changes when it opens and saves a table. */
public final class WrittenForm {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    /** Longer ones are no numbers that anybody counts with, and slow to be worked out. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
    /** A year, a month or a day, in the order of ISO 8601. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

    private WrittenForm() {}

    /** A code without the difference of capitals, spaces, dashes and of letters that look the same to the eye. */
    public static String ofCode(String code) {
        String plain =
                SPACES.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC)).replaceAll(" ");
        return DASHES.matcher(plain.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Whether two cells of a field that are not the same say the same. */
    public static boolean isSame(Resource resource, Field field, String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isBlank() && after.isBlank();
        }
        if (field.delimiter().isPresent()) {
            return sorted(field, before).equals(sorted(field, after));
        }
        return (isCode(resource, field) && ofCode(before).equals(ofCode(after)))
                || isSameNumber(before, after)
                || isSameDate(before, after)
                || becameFirstDay(before, after);
    }

    /** Whether a month or year became its first day, as spreadsheets write it. */
    public static boolean becameFirstDay(String before, String after) {
        Matcher one = DATE.matcher(before.strip());
        Matcher other = DATE.matcher(after.strip());
        return one.matches()
                && other.matches()
                && one.group(3) == null
                && other.group(3) != null
                && one.group(1).equals(other.group(1))
                && part(one, 2) == part(other, 2)
                && part(other, 3) == 1;
    }

    private static boolean isSameDate(String before, String after) {
        Matcher one = DATE.matcher(before.strip());
        Matcher other = DATE.matcher(after.strip());
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && (one.group(2) == null) == (other.group(2) == null)
                && (one.group(3) == null) == (other.group(3) == null)
                && part(one, 2) == part(other, 2)
                && part(one, 3) == part(other, 3);
    }

    private static int part(Matcher date, int group) {
        return date.group(group) == null ? 1 : Integer.parseInt(date.group(group));
    }

    private static boolean isSameNumber(String before, String after) {
        Optional<BigDecimal> one = number(before);
        Optional<BigDecimal> other = number(after);
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static Optional<BigDecimal> number(String cell) {
        String plain = SPACES.matcher(cell).replaceAll("");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    private static List<String> sorted(Field field, String cell) {
        return field.values(cell).stream()
                .flatMap(value -> value.isEmpty() ? Stream.empty() : Stream.of(ofCode(value)))
                .sorted()
                .toList();
    }

    /** Not words for people, in which a capital letter or a space is a correction like any other. */
    private static boolean isCode(Resource resource, Field field) {
        return field.type() != Field.Type.STRING
                || !field.enumeration().isEmpty()
                || field.reference().isPresent()
                || field.pattern().isPresent()
                || resource.primaryKey().contains(field.name())
                || field.name().endsWith("_id")
                || field.name().contains("currency")
                || field.name().contains("number");
    }
}
