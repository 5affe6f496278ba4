package org.casebook.pages.view;

import java.util.Optional;

/**
 * A document, as a page cites it.
 *
 * @param id its anchor
 * @param title its title, in its own language
 * @param publisher who published it
 * @param published when
 * @param url where it is
 * @param archiveUrl where a copy is kept
 * @param licence how it may be used
 */
public record SourceView(
        String id,
        Words title,
        Words publisher,
        String published,
        Optional<String> url,
        Optional<String> archiveUrl,
        String licence) {}
