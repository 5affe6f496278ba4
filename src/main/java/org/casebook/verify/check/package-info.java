/**
 * Holds what is published against what was counted again: the files of statistics, charts, link tables, and every figure of
 * every page with the list of its cases.
 */
@NullMarked
package org.casebook.verify.check;

import org.jspecify.annotations.NullMarked;
