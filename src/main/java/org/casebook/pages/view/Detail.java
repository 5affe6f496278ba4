package org.casebook.pages.view;

import java.util.List;

/**
 * A field of a row in words.
 *
 * @param label what the data package calls it
 * @param values what stands in it
 */
public record Detail(Words label, List<Link> values) {
    public Detail {
        values = List.copyOf(values);
    }
}
