/**
 * Checks a published site by itself alone, as somebody would who does not trust the program that made it.
 *
 * <p>{@link org.casebook.verify.Verification} is the result and the way in. {@code SiteFiles} goes over all files
 * once, for their checksums and, of a page, for the figures and cases on it ({@code PageReader}); {@code ChecksumList} holds the checksums
 * against {@code SHA256SUMS}. {@code PublishedCases} reads the tables under {@code data/}, {@code Recount} counts every figure
 * from them ({@code CellCount} those of one cell, {@code Repeats} those of people punished repeatedly), {@code StatisticsCheck}
 * holds them against {@code data/statistics/}, and {@code LinkCheck} holds the pages against both. {@code ChartCheck} holds
 * what charts show against the statistics, all of what each should show ({@code ChartSelection}); {@code LinkTableCheck} holds every
 * link table against the lists of {@code PublishedLists}.
 *
 * <p>It imports no other package of ours that reads or counts: a fault of the program that makes figures must not hide in the
 * one that checks them. It only says what it found in the texts of {@link org.casebook.language.Message}.
 */
@NullMarked
package org.casebook.verify;

import org.jspecify.annotations.NullMarked;
