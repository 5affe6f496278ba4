/**
 * Seeks what must not be published, in cells before anything is made of them and in files before they are published.
 *
 * <pre>{@code
 * LeakCheck check = LeakCheck.of(privateValues, publicText, accepted);
 * check.inTables(disclosed);
 * check.search(folder).problems()   // each private value that would get out, with its place
 * }</pre>
 *
 * <p>{@link LeakCheck} seeks {@link org.casebook.disclose.PrivateValue}s. {@code EscapeDecoder} takes references, percent signs,
 * backslashes and tags off, {@code TextWords} takes a text apart into words as {@code NameFolding} has them, {@code Secrets} holds what is sought: names, which
 * {@link org.casebook.names} finds, and runs of words, which {@code WordRuns} finds by one hash for each length.
 * {@code LeakReader} reads a text word by word, {@code LeakSearch} goes through files, archives and databases, {@code Tags}
 * knows which words of a line are in tags, and {@code SeenLines} spares it a line that was read before, of which
 * {@code LineWords} are enough, as {@code Fragments} do what lines are made of. {@code Noise} knows what stands by chance in
 * bytes that are no text, {@code ByteScan} looks at eight at a time. {@link AcceptedLeaks} is what the publisher lets stand.
 *
 * <p>What the leak check cannot find: pictures of words, what {@link org.casebook.container} cannot open (which is refused), names
 * that {@link org.casebook.names} cannot know.
 */
@NullMarked
package org.casebook.leaks;

import org.jspecify.annotations.NullMarked;
