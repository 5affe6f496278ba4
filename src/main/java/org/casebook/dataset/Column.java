package org.casebook.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A column of the standard's tables, and what a cell of it is read as. The columns themselves are {@link Columns}; those
 * that a publisher adds are {@link Field}s of the description alone.
 *
 * @param <T> what a cell is read as
 * @param name its name in every table that has it
 * @param type what one value of it is
 * @param isList whether a cell may hold several values
 * @param reading how a cell is read
 */
public record Column<T>(String name, Field.Type type, boolean isList, Cell<T> reading) {
    /** Reads a cell of a column. */
    @FunctionalInterface
    interface Cell<T> {
        T of(Row row, String column);
    }

    /** Text, a word of a list of codes, or an id; blank where nothing is known. */
    static Column<String> text(String name) {
        return new Column<>(name, Field.Type.STRING, false, Row::written);
    }

    /** A number that the program only hands on, as it is written. */
    static Column<String> number(String name) {
        return new Column<>(name, Field.Type.NUMBER, false, Row::written);
    }

    /** Several ids or names; none of a blank cell. */
    static Column<List<String>> list(String name) {
        return new Column<>(name, Field.Type.STRING, true, Row::listed);
    }

    /** A date as exactly as the source has it; {@link Edtf#UNKNOWN} of a blank cell, empty where it is no date. */
    static Column<Optional<Edtf>> date(String name) {
        return new Column<>(name, Field.Type.EDTF, false, Row::date);
    }

    /** A day of the calendar, read as any date is. */
    static Column<Optional<Edtf>> day(String name) {
        return new Column<>(name, Field.Type.DATE, false, Row::date);
    }

    /** A number that may be vague; empty of a blank cell, or where it is no quantity. */
    static Column<Optional<Range>> quantity(String name) {
        return new Column<>(name, Field.Type.QUANTITY, false, Row::quantity);
    }

    /** A whole number, read as a quantity is. */
    static Column<Optional<Range>> count(String name) {
        return new Column<>(name, Field.Type.INTEGER, false, Row::quantity);
    }

    /** Whether a described field is this column. */
    public boolean is(Field field) {
        return field.name().equals(name);
    }

    /** What a row has in this column. */
    T of(Row row) {
        return reading.of(row, name);
    }
}
