/**
 * Proofs of the figures: what is true of the statistics of every publication, tried on random ones
 * ({@code FigurePropertiesTest}), and the edges of each rule of the contract, worked out by hand ({@code FigureRulesTest}).
 * Both hold the program to the recount as well.
 */
package org.casebook.figures;
