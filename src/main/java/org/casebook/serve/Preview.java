package org.casebook.serve;

import org.casebook.json.JsonObject;

/**
 * What an open page is told.
 *
 * @param site a number that grows with each site that is another one
 * @param title what the problems are, in a few words; blank where there are none
 * @param problems what keeps the next site from being built, as the terminal tells it; blank where nothing does
 */
public record Preview(long site, String title, String problems) {
    /** Of the first site. */
    public static final Preview FIRST = new Preview(1, "", "");

    /** With a site that is another one. */
    public Preview renewed() {
        return new Preview(site + 1, "", "");
    }

    /** With the site that there is, and nothing against it. */
    public Preview sound() {
        return new Preview(site, "", "");
    }

    /** With the site that there is, though its files would not make one now. */
    public Preview with(String title, String problems) {
        return new Preview(site, title, problems);
    }

    String json() {
        return new JsonObject()
                .put("site", site)
                .put("title", title)
                .put("problems", problems)
                .document();
    }
}
