/**
 * The files of a published folder, each read once: tables, JSON, pages with their figures and cases, and the list of
 * checksums; and what is told of them.
 */
@NullMarked
package org.casebook.verify.file;

import org.jspecify.annotations.NullMarked;
