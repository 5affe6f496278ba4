package org.casebook.verify;

/**
 * A figure that the published tables cannot confirm, because what it is made of is not public. It is not wrong.
 *
 * @param file the file of statistics
 * @param line the line in it; 0 for a figure that is not there
 * @param figure which it is: its key, sanction, status, measure and unit
 * @param reason what is not public
 */
public record Unchecked(String file, int line, String figure, String reason) {}
