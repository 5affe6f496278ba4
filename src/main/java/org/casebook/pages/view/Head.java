package org.casebook.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * What the layout shows around a page.
 *
 * @param title the page's title, as its only first-level heading has it
 * @param description what the page is, in a sentence, for lists of pages elsewhere
 * @param section the item of the main navigation under which it stands; blank for none
 * @param crumbs the pages above it, the topmost first
 * @param picture what other sites show beside a link to the page
 * @param feed the page's own feed, beside that of the whole site; empty where it has none
 * @param jsonLd what machines are told of the page, as JSON that may stand in a script element; empty where nothing
 */
public record Head(
        Words title,
        String description,
        String section,
        List<Link> crumbs,
        Optional<Picture> picture,
        Optional<String> feed,
        Optional<String> jsonLd) {
    public Head {
        crumbs = List.copyOf(crumbs);
    }

    public Head(Words title, String description, String section, List<Link> crumbs) {
        this(title, description, section, crumbs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a chart as its picture. */
    public Head with(Optional<Picture> chart) {
        return new Head(title, description, section, crumbs, chart, feed, jsonLd);
    }

    /** The same with a feed of its own. */
    public Head withFeed(Optional<String> address) {
        return new Head(title, description, section, crumbs, picture, address, jsonLd);
    }

    /** The same with what machines are told. */
    public Head withJsonLd(String told) {
        return new Head(title, description, section, crumbs, picture, feed, Optional.of(told));
    }

    /**
     * An image.
     *
     * @param path where it stands, relative to the site's root
     * @param width in pixels
     * @param height in pixels
     * @param text what it shows, in words
     */
    public record Picture(String path, int width, int height, String text) {}
}
