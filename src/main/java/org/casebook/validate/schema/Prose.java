package org.casebook.validate.schema;

import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.StandardTables;

/** Turns of phrase that messages share. */
final class Prose {
    private Prose() {}

    /**
     * Ends a sentence, with leave to leave the cell blank where that is allowed and says what it seems to say: a blank
     * penalty of a sentence is none, a blank value of an appeal one that still stands, and a blank person leaves open how
     * many there were.
     */
    static Message orBlank(Resource resource, Field field) {
        if (isPenaltyOf("sentences", resource, field)) {
            return field.name().equals("fine_amount") ? Message.of("or-blank.fine") : Message.of("or-blank.penalty");
        }
        if (StandardTables.isAppeals(resource) && isPenalty(field)) {
            return Message.of("or-blank.appeal");
        }
        if (StandardTables.isSanctionTable(resource) && field.name().equals("person_id")) {
            return Message.of("or-blank.person");
        }
        return mayBeBlank(resource, field) ? Message.of("or-blank") : Message.of("or-blank.never");
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
