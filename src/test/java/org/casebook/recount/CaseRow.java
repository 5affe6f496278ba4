package org.casebook.recount;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row of the four tables, with the cells that figures come from. */
record CaseRow(Sanction sanction, String caseId, Map<String, String> cells, Quantity people) {

    static CaseRow of(Sanction sanction, Map<String, String> cells) {
        String caseId = cells.getOrDefault("case_id", "");
        String people = cells.getOrDefault("people", "");
        String personId = cells.getOrDefault("person_id", "");
        if (people.isEmpty() && personId.isEmpty()) {
            throw new IllegalArgumentException(sanction.file() + ": " + caseId + " says neither who nor how many");
        }
        Quantity number = people.isEmpty() ? Quantity.exactly(1) : Quantity.read(people);
        return new CaseRow(sanction, caseId, Map.copyOf(cells), isSaidWithoutDigits(cells) ? number.inWords() : number);
    }

    private static boolean isSaidWithoutDigits(Map<String, String> cells) {
        StringBuilder said = new StringBuilder();
        cells.forEach((column, cell) -> {
            if (column.equals("people_text") || column.startsWith("people_text_")) {
                said.append(cell);
            }
        });
        return !said.toString().isBlank() && !said.toString().matches("(?s).*\\p{Nd}.*");
    }

    /** A cell's text, blank also where the table lacks the column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The entries of a list cell, each once; one blank entry if the cell is blank, so that the case has a key. */
    Set<String> keys(String column) {
        Set<String> entries = new TreeSet<>();
        Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entries::add);
        return entries.isEmpty() ? Set.of("") : entries;
    }

    boolean isHidden() {
        return !cell("withdrawn").isEmpty() || cell("publish").equals("no");
    }

    boolean isNamed() {
        return !cell("person_id").isEmpty();
    }

    String month() {
        return cell("date").isEmpty() ? "" : PossibleDays.read(cell("date")).month();
    }

    boolean hasSeveralArticles() {
        return keys("article_ids").size() > 1;
    }

    boolean isNotStated() {
        return Set.of("reported", "alleged").contains(cell("certainty"));
    }

    /** Who the row is about: rows with the same unit, in whichever table, are about the same people. */
    String unit() {
        if (isNamed()) {
            return "person " + cell("person_id");
        }
        return cell("group_id").isEmpty() ? "row " + caseId : "group " + cell("group_id");
    }

    /** A case identifier is unique over all tables, and comparing it alone keeps sets of rows quick. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseRow row && row.caseId.equals(caseId);
    }

    @Override
    public int hashCode() {
        return caseId.hashCode();
    }
}
