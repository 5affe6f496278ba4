/**
 * Invents whole publications, of any size, for benchmarks and for tests that count them again by other means.
 *
 * <p>{@link org.casebook.sample.Sample} writes the folder. What is punished is drawn first: the {@code Setting} with its
 * companies, articles, places and {@code Event}s. Then each sanction table is filled with {@code Cluster}s: a person, a
 * group, or a group and its members, in {@code Circumstances} taken from an event, with a {@code Penalty} of the table,
 * and some cases are appealed ({@code Appeals}). People and groups are known by a number alone; all else about them
 * follows from it and the seed, so that nobody need be remembered to be met again in another table. {@code Density} says
 * how much of what is hard to count there is: much in a small sample, as much as in life in a large one.
 *
 * <p>All chance comes from {@code Chance}, and no clock, locale or hash order is used: the same arguments give the same
 * bytes everywhere. The columns are those of {@code datapackage.json} beside these classes: the fields of the program's
 * standard schema with neutral texts.
 */
@NullMarked
package org.casebook.sample;

import org.jspecify.annotations.NullMarked;
