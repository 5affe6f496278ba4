/**
 * The pages of the publication as a whole: the first page, what has changed and the feeds of it, the published files and
 * their dictionary, and the page that stands where none is.
 */
@NullMarked
package org.casebook.pages.publication;

import org.jspecify.annotations.NullMarked;
