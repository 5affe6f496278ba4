/**
 * What all cases add, summed by Tablesaw: the cases that no other is linked to stand in two of its tables, and are grouped
 * and summed there.
 */
@NullMarked
package org.casebook.tabulate.sum;

import org.jspecify.annotations.NullMarked;
