/** {@link org.casebook.hash.Sha256}: what says that a file is what it was. */
@NullMarked
package org.casebook.hash;

import org.jspecify.annotations.NullMarked;
