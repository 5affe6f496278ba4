/**
 * The site's own folder before it is baked: hand-written pages, what they link to, and which file of the site is made from
 * what.
 */
@NullMarked
package org.casebook.bake.content;

import org.jspecify.annotations.NullMarked;
