/**
 * What may be shown.
 *
 * <p>{@link org.casebook.disclose.Disclosure} turns a checked dataset into one in which nothing private is left, so that
 * no later stage can show by mistake what it never had: private fields are gone, cases that are not to be published are
 * gone, stubs and withdrawn cases have nothing but their id, and people whose names are not public have another id and
 * name. Figures are made before, from everything that counts. What was left out is handed on as
 * {@link org.casebook.disclose.PrivateValue}s, which the leak check seeks in what is about to be published.
 *
 * <p>{@link org.casebook.disclose.EarlierDisclosure} does the same for an earlier version of the tables: what is hidden
 * today is hidden in it.
 */
@NullMarked
package org.casebook.disclose;

import org.jspecify.annotations.NullMarked;
