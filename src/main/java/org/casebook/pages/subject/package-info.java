/**
 * The pages of what cases are about: companies, articles and places ({@code SubjectPages}), people, what each company was
 * punished under, and the map of the places.
 */
@NullMarked
package org.casebook.pages.subject;

import org.jspecify.annotations.NullMarked;
