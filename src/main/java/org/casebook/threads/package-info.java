/**
 * The one owner of threads.
 *
 * <p>{@link org.casebook.threads.Threads} has a pool, whose size is one constant, and offers two things: a
 * {@link org.casebook.threads.Pending} value, which is made while its caller goes on, and the same step for each item of a
 * list. Whoever waits works meanwhile: a value not yet begun with is made by the thread that wants it, and a list is gone
 * through by its caller too. So work may be given out from within work, however small the pool, and nothing waits for
 * ever. What comes of it never depends on which thread did what.
 */
@NullMarked
package org.casebook.threads;

import org.jspecify.annotations.NullMarked;
