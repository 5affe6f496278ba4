/**
 * Values as people and spreadsheets write them, brought into the form of the contract: dates, numbers, names of months.
 */
@NullMarked
package org.casebook.resource.value;

import org.jspecify.annotations.NullMarked;
