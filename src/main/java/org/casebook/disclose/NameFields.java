package org.casebook.disclose;

import static org.casebook.dataset.Columns.ALIASES;
import static org.casebook.dataset.Columns.NAME;

import java.util.List;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** The columns of people in which names stand. */
public final class NameFields {
    private NameFields() {}

    /** The name as the source has it, the names in each language, and aliases. */
    public static List<Field> of(Resource people) {
        return people.fields().stream()
                .filter(field -> NAME.is(field) || field.name().startsWith("name_") || ALIASES.is(field))
                .toList();
    }
}
