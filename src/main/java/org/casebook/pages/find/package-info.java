/**
 * What readers find cases with: the page of the search, and the files that it reads where JavaScript runs.
 */
@NullMarked
package org.casebook.pages.find;

import org.jspecify.annotations.NullMarked;
