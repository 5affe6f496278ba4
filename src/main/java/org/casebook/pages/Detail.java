package org.casebook.pages;

import java.util.List;

/**
 * A field of a row in words.
 *
 * @param label what the data package calls it
 * @param values what stands in it
 */
record Detail(Words label, List<Link> values) {
    Detail {
        values = List.copyOf(values);
    }
}
