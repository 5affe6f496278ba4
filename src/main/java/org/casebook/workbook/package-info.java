/**
 * Workbooks for people who work in a spreadsheet: {@code .xlsx} and {@code .ods}, with a sheet for each table.
 *
 * <p>{@link org.casebook.workbook.Sheet} is a sheet as both formats have it; {@link org.casebook.workbook.Workbook} says
 * which sheets there are. {@code OfficeOpenXml} and {@code OpenDocument} write them row by row, so that a workbook needs no more
 * memory than a row; {@code .xlsx} keeps each text once more beside ({@code SharedStrings}). Both formats are zip archives of a few XML files, and are written with what Java has: the
 * libraries that were looked at keep whole sheets in memory (SODS), or write the clock into the file (fastexcel).
 */
@NullMarked
package org.casebook.workbook;

import org.jspecify.annotations.NullMarked;
