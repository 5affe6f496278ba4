package org.casebook.validate;

import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** Turns of phrase that messages share. */
final class Prose {
    /** Longer values are cut, so that a problem stays one readable line. */
    private static final int LONGEST_VALUE = 80;

    /** More words than this are no help to the reader. */
    private static final int MOST_WORDS = 12;

    private Prose() {}

    /** The value as it stands, in quotation marks and on one line. */
    static String quoted(String value) {
        String line = value.replaceAll("\\R", " ");
        return '"' + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE - 1) + "…" : line) + '"';
    }

    /** The words in a row: {@code a, b or c}. */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** The words in a row: {@code a, b and c}. */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() > MOST_WORDS) {
            return String.join(", ", words.subList(0, MOST_WORDS)) + last + "one of " + (words.size() - MOST_WORDS)
                    + " more";
        }
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }

    /**
     * Ends a sentence, with leave to leave the cell blank where that is allowed and says what it seems to say: a blank
     * penalty of a sentence is none, a blank value of an appeal one that still stands, and a blank person leaves open how
     * many there were.
     */
    static String orBlank(Resource resource, Field field) {
        if (isPenaltyOf("sentences", resource, field)) {
            return field.name().equals("fine_amount")
                    ? "; if the amount is not known, leave the cell blank and write the fine_currency."
                    : ", or the least that is known, such as \"1..\"; a blank says that it was not imposed.";
        }
        if (StandardTables.isAppeals(resource) && isPenalty(field)) {
            return "; a blank says that the appeal did not change it.";
        }
        if (StandardTables.isSanctionTable(resource) && field.name().equals("person_id")) {
            return "; if nobody is named, leave the cell blank and write 1 as people.";
        }
        return mayBeBlank(resource, field) ? ", or leave the cell blank if it is not known." : ".";
    }

    private static boolean isPenaltyOf(String table, Resource resource, Field field) {
        return resource.name().equals(table) && StandardTables.penalties(table).contains(field.name());
    }

    /** Whether a field says how long a penalty is: days, months or hours. */
    static boolean isTerm(Field field) {
        return isPenalty(field) && !field.name().endsWith("amount");
    }

    private static boolean isPenalty(Field field) {
        return Dataset.SANCTION_TABLES.stream()
                .anyMatch(table -> StandardTables.penalties(table).contains(field.name()));
    }

    private static boolean mayBeBlank(Resource resource, Field field) {
        boolean people =
                StandardTables.isSanctionTable(resource) && field.name().equals("people");
        return !people && !Required.isRequired(resource, field);
    }
}
