package org.casebook.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table, as Table Schema and the {@code casebook:} properties of the data package define it.
 *
 * @param name the column's name
 * @param type what one value of it is
 * @param title what people call it
 * @param description what it means
 * @param required whether every row must have it
 * @param unique whether no two rows may have the same
 * @param uniqueOver the resources over whose rows together it is unique; empty where only its own count
 * @param enumeration the values allowed; empty where any is
 * @param labels what people call each value of the enumeration
 * @param pattern what a value must match
 * @param minimum the least value
 * @param maximum the greatest value
 * @param delimiter what separates the values of a list; empty where the cell holds one
 * @param reference the rows that a value names
 * @param visibility whether it is ever published
 * @param marks what a full stop and a comma are in its numbers
 */
public record Field(
        String name,
        Type type,
        LocalText title,
        LocalText description,
        boolean required,
        boolean unique,
        List<String> uniqueOver,
        List<String> enumeration,
        Map<String, LocalText> labels,
        Optional<Pattern> pattern,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<String> delimiter,
        Optional<Reference> reference,
        Visibility visibility,
        NumberMarks marks) {

    /** What one value is. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** A calendar day, {@code 2011-06-06}. */
        DATE,
        /** A date of {@link Edtf}. */
        EDTF,
        /** A number of {@link Range}. */
        QUANTITY
    }

    /** Whether a field leaves the publisher's desk. */
    public enum Visibility {
        PUBLIC,
        PRIVATE
    }

    /**
     * What a value points at.
     *
     * @param resources the resources, in one of which the value must be found
     * @param field the field there
     * @param also words that stand for no row, such as {@code none}
     */
    public record Reference(List<String> resources, String field, List<String> also) {}

    /** Whether a checked cell of type {@link Type#BOOLEAN} says "true". */
    public static boolean isTrue(String cell) {
        return cell.equals("1") || cell.equalsIgnoreCase("true");
    }

    /** A field of which nothing is said but its type. */
    public static Field of(String name, Type type) {
        LocalText none = new LocalText(Map.of());
        return new Field(
                name,
                type,
                none,
                none,
                false,
                false,
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Visibility.PUBLIC,
                NumberMarks.UNDECLARED);
    }

    /** A field with words about it, and nothing else. */
    public static Field of(String name, Type type, LocalText title, LocalText description) {
        return of(name, type).about(name, title, description);
    }

    /** The same field under another name, with other words about it. */
    Field about(String otherName, LocalText otherTitle, LocalText otherDescription) {
        return new Field(
                otherName,
                type,
                otherTitle,
                otherDescription,
                required,
                unique,
                uniqueOver,
                enumeration,
                labels,
                pattern,
                minimum,
                maximum,
                delimiter,
                reference,
                visibility,
                marks);
    }

    /** The same field, of which these values alone are allowed. */
    public Field with(List<String> values) {
        return constrained(required, unique, values, pattern, minimum, maximum);
    }

    /** The same field under other constraints. */
    public Field constrained(
            boolean isRequired,
            boolean isUnique,
            List<String> values,
            Optional<Pattern> form,
            Optional<BigDecimal> least,
            Optional<BigDecimal> greatest) {
        return new Field(
                name,
                type,
                title,
                description,
                isRequired,
                isUnique,
                uniqueOver,
                values,
                labels,
                form,
                least,
                greatest,
                delimiter,
                reference,
                visibility,
                marks);
    }

    /** The same field, never published. */
    public Field asPrivate() {
        return new Field(
                name,
                type,
                title,
                description,
                required,
                unique,
                uniqueOver,
                enumeration,
                labels,
                pattern,
                minimum,
                maximum,
                delimiter,
                reference,
                Visibility.PRIVATE,
                marks);
    }

    /** The same field, in whose numbers a full stop and a comma are this. */
    public Field with(NumberMarks written) {
        return new Field(
                name,
                type,
                title,
                description,
                required,
                unique,
                uniqueOver,
                enumeration,
                labels,
                pattern,
                minimum,
                maximum,
                delimiter,
                reference,
                visibility,
                written);
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return type == Type.QUANTITY || type == Type.NUMBER || type == Type.INTEGER;
    }

    /** The columns that a published table has for its bounds; none where a value is exact. */
    List<String> derivedColumns() {
        return switch (type) {
            case QUANTITY -> List.of(name + "_low", name + "_high", name + "_approx");
            case EDTF -> List.of(name + "_earliest", name + "_latest");
            default -> List.of();
        };
    }

    /** The values of a cell: one, or as many as the delimiter separates, empty ones included; none of a blank cell. */
    public List<String> values(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (delimiter.isEmpty() || !cell.contains(delimiter.get())) {
            return List.of(cell);
        }
        List<String> values = new ArrayList<>();
        String mark = delimiter.get();
        int start = 0;
        for (int end = cell.indexOf(mark); end >= 0; end = cell.indexOf(mark, start)) {
            values.add(cell.substring(start, end).strip());
            start = end + mark.length();
        }
        values.add(cell.substring(start).strip());
        return List.copyOf(values);
    }
}
