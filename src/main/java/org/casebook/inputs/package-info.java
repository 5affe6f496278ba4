/**
 * What lies in the folders of a publication, looked at before any of it is read: reading a pipe never ends, and a link may
 * lead to any file of the machine.
 *
 * <p>{@link org.casebook.inputs.Inputs} walks {@code data/}, {@code charts/} and {@code site/} once. It tells of links that
 * lead out of the publication, in a circle or nowhere, of what is neither a file nor a folder, of a folder where a file is
 * expected, of files too large to be what their names say, and, asked again when all is read, of what changed meanwhile. It
 * also says whether a site may be published at a place: never in what it is made from.
 */
@NullMarked
package org.casebook.inputs;

import org.jspecify.annotations.NullMarked;
