package org.casebook.redact;

import static org.casebook.dataset.Columns.ALIASES;
import static org.casebook.dataset.Columns.NAME;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.dataset.Row;

/** What the rows of the table of people say of whether their names are public. */
final class People {
    static final String TABLE = "people";

    private static final Set<String> VISIBILITIES = Set.of("named", "pseudonym", "withheld", "");

    private People() {}

    static boolean isOf(Row row) {
        return row.resource().name().equals(TABLE);
    }

    /** A blank visibility is no permission, and neither is a misspelt one. */
    static boolean isNamed(Row row) {
        return row.get(VISIBILITY).equals("named");
    }

    /** Whether the cells may stand in other columns than their own, as a comma too many has it: any may be the name. */
    static boolean mayBeShifted(Row row) {
        return !VISIBILITIES.contains(row.get(VISIBILITY));
    }

    /** Whether a cell of the field may hold words. */
    static boolean isText(Field field) {
        return field.type() == Field.Type.STRING;
    }

    /** Whether a cell of the field holds a name. A pseudonym is none. */
    static boolean isName(Field field) {
        return NAME.is(field) || field.name().startsWith("name_") || ALIASES.is(field);
    }
}
