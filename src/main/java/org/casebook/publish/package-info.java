/**
 * Publishes a site in one step, with its checksums.
 *
 * <pre>{@code
 * try (Staging staging = Generations.at(Path.of("target/site"), Form.LINK).stage()) {
 *     bake.into(staging.folder());
 *     Published published = staging.publish();
 * }
 * }</pre>
 *
 * <p>{@link Generations} is the place: a link that readers follow, and two generations beside it, of which it names one.
 * {@link Staging} is a folder on the same file system. The whole site is written into it, so the new generation
 * never needs a copy, and no file that a reader has open is ever written to: it is a spare folder, out of readers' reach for
 * a whole build, whose {@link Leftovers} are deleted if they are not written again. {@link Staging#publish()} writes the
 * {@link org.casebook.files.Checksums}, compares the folder with what is published, and then renames: the folder to the
 * idle generation's name, a new link over the old one. The generation before stays until the next build, for readers who are in it. Files of
 * the same bytes get the old file's time, so that browsers and mirrors that have them need not load them again. Nothing is
 * shared between the generations, as a program that edits a file in place would then edit both.
 *
 * <p>A build may be killed at any point: until the last rename the published site was not touched, and the next build
 * deletes what is left. In {@link Form#FOLDER} that is true but for the instant between its two renames; a build killed
 * just there is undone by the next one. Before the last rename everything is on the disk, so that a power cut leaves the old
 * site or the new one.
 */
@NullMarked
package org.casebook.publish;

import org.jspecify.annotations.NullMarked;
