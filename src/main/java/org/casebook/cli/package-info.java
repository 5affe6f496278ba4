/**
 * The command line: arguments, what is said to people, exit codes.
 *
 * <p>{@link org.casebook.cli.Casebook} is the program; each command is a class of its own. What a command does is done by
 * {@link org.casebook.Publication}. Results for machines go to standard output, and only where asked; everything else
 * goes to standard error.
 */
@NullMarked
package org.casebook.cli;

import org.jspecify.annotations.NullMarked;
