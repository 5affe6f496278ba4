/**
 * What templates are given: small records of texts, addresses and numbers that are ready to be shown.
 *
 * <p>Every text says of which language it is where that is not the page's ({@code Words}); every address is relative to the
 * site's root, and a template writes {@code page.root} before it. Nothing here knows a table or a figure.
 */
@NullMarked
package org.casebook.pages.view;

import org.jspecify.annotations.NullMarked;
