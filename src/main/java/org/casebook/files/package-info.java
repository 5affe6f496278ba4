/**
 * The files beneath a folder, as all who go through a whole site or a whole release see them.
 *
 * <p>{@link org.casebook.files.FileTree} lists a folder in one order on every machine, without following links, and does some
 * work on each file. {@link org.casebook.files.Checksums} are those of all files, as {@code sha256sum} writes and checks them.
 */
@NullMarked
package org.casebook.files;

import org.jspecify.annotations.NullMarked;
