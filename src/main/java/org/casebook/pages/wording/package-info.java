/**
 * The published rows in the words of one language: what cases, people, companies, places and dates are called, and where
 * their pages stand.
 *
 * <p>{@code CaseIndex} finds cases, people and links by id, once for all languages; {@code Wording} turns numbers, dates and
 * codes into words; {@code Addresses} knows the address of each page, {@code Names} links to it by its name, {@code
 * CaseWords} tells of a case and {@code Details} of whatever else stands in a row.
 */
@NullMarked
package org.casebook.pages.wording;

import org.jspecify.annotations.NullMarked;
