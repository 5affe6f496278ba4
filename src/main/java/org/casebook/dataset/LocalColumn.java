package org.casebook.dataset;

/**
 * A text of the standard's tables that stands in a column for each language: {@code summary_en}, {@code summary_ru}.
 *
 * @param name what the names of its columns begin with
 */
public record LocalColumn(String name) {
    /** Its column of a language. */
    public Column<String> in(String language) {
        return Column.text(name + "_" + language);
    }

    /** The column for all languages, which a table may have instead of those or beside them. */
    public Column<String> inSource() {
        return Column.text(name);
    }

    /** Whether a column holds this text in some language. */
    public boolean isIn(String column) {
        return column.length() > name.length() + 1 && column.startsWith(name) && column.charAt(name.length()) == '_';
    }
}
