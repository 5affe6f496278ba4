/**
 * Rules of groups and their members, and of who a row is on: nobody counts twice.
 */
@NullMarked
package org.casebook.validate.group;

import org.jspecify.annotations.NullMarked;
