/**
 * Holds a finished site to what it says of itself: whatever is linked to is there, and every figure is the number of the cases
 * that stand behind it.
 *
 * <pre>{@code
 * LinkCheck.of(folder).problems()   // none where every link leads somewhere
 * }</pre>
 *
 * <p>{@link LinkCheck} goes through all pages and drawings: {@code LinkCheckTags} gives their tags, {@code LinkCheckReader}
 * what they link to and list, {@code LinkCheckAddresses} where an address leads. It holds every figure to the number of its
 * cases.
 */
@NullMarked
package org.casebook.links;

import org.jspecify.annotations.NullMarked;
