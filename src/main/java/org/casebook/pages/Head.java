package org.casebook.pages;

import java.util.List;

/**
 * What the layout shows around a page.
 *
 * @param title the page's title, as its only first-level heading has it
 * @param description what the page is, in a sentence, for lists of pages elsewhere
 * @param section the item of the main navigation under which it stands; blank for none
 * @param crumbs the pages above it, the topmost first
 */
record Head(Words title, String description, String section, List<Link> crumbs) {
    Head {
        crumbs = List.copyOf(crumbs);
    }
}
