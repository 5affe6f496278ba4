/**
 * The pages of what cases are about: companies, articles and places ({@code SubjectPages}), people, companies by
 * articles ({@code CrossPages}), and who was punished repeatedly.
 */
@NullMarked
package org.casebook.pages.subject;

import org.jspecify.annotations.NullMarked;
