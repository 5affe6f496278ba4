/**
 * A site as its publisher sees it while working on it: on this machine alone, and in the browser anew after each change.
 *
 * <p>{@link org.casebook.serve.PreviewServer} answers a browser with the files of a published folder. Into each page it puts a
 * script that no published page has: it asks for the {@link org.casebook.serve.Preview}, loads the page again when there is a
 * newer site, and shows over the last good one what keeps the next from being built. {@link org.casebook.serve.Watch} waits
 * until the files of a publication have changed and are written.
 */
@NullMarked
package org.casebook.serve;

import org.jspecify.annotations.NullMarked;
