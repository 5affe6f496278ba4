/**
 * Publishes a site in one step, with its checksums, after a last look for what must not be in it.
 *
 * <pre>{@code
 * try (Staging staging = Generations.at(Path.of("target/site"), Form.LINK).stage()) {
 *     bake.into(staging.folder());
 *     LeakReport leaks = LeakCheck.of(privateValues, publicCells).search(staging.folder());
 *     if (leaks.problems().isEmpty()) {
 *         Published published = staging.publish();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link Generations} is the place: a link that readers follow, and two generations beside it, of which it names one.
 * {@link Staging} is a folder on the same file system. The whole site is written into it, so the new generation
 * never needs a copy, and no file that a reader has open is ever written to: it is a spare folder, out of readers' reach for
 * a whole build, whose {@link Leftovers} are deleted if they are not written again. {@link Staging#publish()} writes the
 * {@link Checksums}, compares the folder with what is published, and then renames: the folder to the idle generation's
 * name, a new link over the old one. The generation before stays until the next build, for readers who are in it. Files of
 * the same bytes get the old file's time, so that browsers and mirrors that have them need not load them again. Nothing is
 * shared between the generations, as a program that edits a file in place would then edit both.
 *
 * <p>A build may be killed at any point: until the last rename the published site was not touched, and the next build
 * deletes what is left. In {@link Form#FOLDER} that is true but for the instant between its two renames; a build killed
 * just there is undone by the next one. A power cut is another matter: files are not forced to the disk one by one, which
 * would take longer than the build. The next build compares bytes, and mends it.
 *
 * <p>{@link LeakCheck} seeks {@link org.casebook.disclose.PrivateValue}s. {@code Disguise} takes references, percent signs, backslashes and tags
 * off, {@code Folding} takes case, accents and punctuation off, {@code Spellings} says what else a value may look like,
 * {@code Automaton} finds all of them in one pass, and {@code LeakSearch} goes through files, archives and databases;
 * {@code SeenLines} spares it a line that was read before. The automaton is
 * our own. Tried on 15 million folded letters with 3,000 texts, warm: ours 65 ms, com.hankcs:aho-corasick-double-array-trie
 * 1.2.3 100 ms (and twice the time to be built), org.ahocorasick:ahocorasick 0.6.3 160 ms. Both were last released in 2021,
 * and both want every reading of a file as a string in memory, where ours takes the letters as they are folded.
 *
 * <p>{@link LinkCheck} goes through all pages and drawings: {@code LinkCheckTags} gives their tags, {@code LinkCheckReader}
 * what they link to and list, {@code LinkCheckAddresses} where an address leads. It holds every figure to the number of its
 * cases.
 *
 * <p>What the leak check cannot find: pictures of words, PDF and other compressed formats than zip and gzip, names in another script,
 * values that are parts of a cell only.
 */
@NullMarked
package org.casebook.publish;

import org.jspecify.annotations.NullMarked;
