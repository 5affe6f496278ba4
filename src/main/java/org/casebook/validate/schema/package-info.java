/**
 * Rules of what a data package says of its own fields: types, formats, keys, references, lists, and what may not be blank;
 * and that it says of the standard tables what figures rely on.
 */
@NullMarked
package org.casebook.validate.schema;

import org.jspecify.annotations.NullMarked;
