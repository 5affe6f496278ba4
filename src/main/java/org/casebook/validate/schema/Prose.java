package org.casebook.validate.schema;

import static org.casebook.dataset.Columns.FINE_AMOUNT;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;

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
            return FINE_AMOUNT.is(field) ? Message.of("or-blank.fine") : Message.of("or-blank.penalty");
        }
        if (StandardTables.isAppeals(resource) && isPenalty(field)) {
            return Message.of("or-blank.appeal");
        }
        if (StandardTables.isSanctionTable(resource) && PERSON_ID.is(field)) {
            return Message.of("or-blank.person");
        }
        return mayBeBlank(resource, field) ? Message.of("or-blank") : Message.of("or-blank.never");
    }

    private static boolean isPenaltyOf(String table, Resource resource, Field field) {
        return resource.name().equals(table)
                && StandardTables.penalties(table).stream().anyMatch(penalty -> penalty.is(field));
    }

    /** Whether a field says how long a penalty is: days, months or hours. */
    static boolean isTerm(Field field) {
        return isPenalty(field) && !field.name().endsWith("amount");
    }

    private static boolean isPenalty(Field field) {
        return Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> StandardTables.penalties(table).stream())
                .anyMatch(penalty -> penalty.is(field));
    }

    private static boolean mayBeBlank(Resource resource, Field field) {
        boolean people = StandardTables.isSanctionTable(resource) && PEOPLE.is(field);
        return !people && !Required.isRequired(resource, field);
    }
}
