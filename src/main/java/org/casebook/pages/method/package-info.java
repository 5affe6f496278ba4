/**
 * How the figures are made, told with examples from the publication itself: each {@code Example} is found in its cases, and
 * left out where there is none. Beside it the rules of the tables, how people are kept safe, and every form of a page in
 * one ({@code StylePage}).
 */
@NullMarked
package org.casebook.pages.method;

import org.jspecify.annotations.NullMarked;
