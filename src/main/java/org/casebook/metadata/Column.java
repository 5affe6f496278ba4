package org.casebook.metadata;

import org.casebook.dataset.Field;

/**
 * A column of a published file.
 *
 * @param field what it is; its constraints are those that the published cells keep
 * @param derived whether it is made from others, and not read back
 */
public record Column(Field field, boolean derived) {
    /** Its name in the header. */
    public String name() {
        return field.name();
    }
}
