package org.casebook.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Column;
import org.casebook.dataset.Field;

/**
 * A field that figures rely on.
 *
 * @param name its name
 * @param type what one value of it is
 * @param form whether it holds one value or several
 * @param words the only words that it may hold; empty where it may hold any text
 * @param reference the table and field that its values name, where the publication has such a table
 * @param presence how much of it there must be
 */
public record StandardField(
        String name, Field.Type type, Form form, List<String> words, Optional<Target> reference, Presence presence) {

    /** How many values a cell holds. */
    public enum Form {
        SINGLE,
        LIST
    }

    /** How much of a field there must be. */
    public enum Presence {
        /** A table may do without it. */
        IF_PRESENT,
        /** Every table has it. */
        IN_EVERY_TABLE,
        /** No row is without a value. */
        IN_EVERY_ROW
    }

    /**
     * What a value names.
     *
     * @param table a table
     * @param field its field
     */
    public record Target(String table, String field) {}

    /** What separates the values of a list. */
    public static final String DELIMITER = ";";

    /** A column that every table has, and that may hold anything of its type. */
    static StandardField of(Column<?> column) {
        return new StandardField(
                column.name(),
                column.type(),
                column.isList() ? Form.LIST : Form.SINGLE,
                List.of(),
                Optional.empty(),
                Presence.IN_EVERY_TABLE);
    }

    StandardField oneOf(String... allowed) {
        return new StandardField(name, type, form, List.of(allowed), reference, presence);
    }

    StandardField naming(String table, Column<String> id) {
        return new StandardField(name, type, form, words, Optional.of(new Target(table, id.name())), presence);
    }

    StandardField inEveryRow() {
        return new StandardField(name, type, form, words, reference, Presence.IN_EVERY_ROW);
    }

    StandardField ifPresent() {
        return new StandardField(name, type, form, words, reference, Presence.IF_PRESENT);
    }

    /** The field as {@code datapackage.json} describes it. */
    public String asJson() {
        List<String> properties = new ArrayList<>();
        properties.add("\"name\": \"" + name + "\"");
        properties.add("\"type\": \"string\"");
        typeAsJson().ifPresent(properties::add);
        if (form == Form.LIST) {
            properties.add(delimiterAsJson());
        }
        if (!words.isEmpty()) {
            properties.add(wordsAsJson());
        }
        return "{" + String.join(", ", properties) + "}";
    }

    public Optional<String> typeAsJson() {
        return switch (type) {
            case QUANTITY -> Optional.of("\"casebook:quantity\": true");
            case EDTF -> Optional.of("\"casebook:edtf\": true");
            default -> Optional.empty();
        };
    }

    public static String delimiterAsJson() {
        return "\"casebook:delimiter\": \"" + DELIMITER + "\"";
    }

    public String wordsAsJson() {
        return "\"constraints\": {\"enum\": [\"" + String.join("\", \"", words) + "\"]}";
    }

    public static String asJson(Target target) {
        return "\"casebook:references\": {\"resource\": \"" + target.table + "\", \"field\": \"" + target.field + "\"}";
    }
}
