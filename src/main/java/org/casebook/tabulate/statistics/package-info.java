/**
 * The figures of a publication: {@link org.casebook.tabulate.statistics.Statistics} is the way in. {@code Tabulation} makes
 * figures of what was summed, {@code Totals} adds cases whose details are withheld, {@code Repetitions} are the people punished
 * more than once, and {@code CaseLists} the cases behind each figure.
 */
@NullMarked
package org.casebook.tabulate.statistics;

import org.jspecify.annotations.NullMarked;
