/**
 * Where private values are sought, and how: {@code Secrets} holds what is sought, {@code LeakReader} reads a text word by word,
 * and {@code LeakSearch} goes through files, archives and databases. {@code SeenLines} spares it a line that was read before,
 * as {@code Fragments} do what lines are made of.
 */
@NullMarked
package org.casebook.leaks.search;

import org.jspecify.annotations.NullMarked;
