package org.casebook.publish;

import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * What publishing did.
 *
 * @param outcome whether readers see something new
 * @param form what stands there now
 * @param added files that were not there before
 * @param changed files whose bytes differ
 * @param removed files that are no longer there
 * @param kept files of the same bytes; they keep their time of change, so that caches of readers stay good
 */
public record Published(Outcome outcome, Form form, int added, int changed, int removed, int kept) {
    /** Whether readers see something new. */
    public enum Outcome {
        /** There was no site before. */
        FIRST,
        /** The new site took the place of the old one. */
        SWITCHED,
        /** Every byte is as it was: nothing was touched. */
        UNCHANGED
    }

    /** One or two sentences in English. */
    public String text() {
        return said().in(Language.ENGLISH);
    }

    /** One or two sentences for people. */
    public Message said() {
        if (outcome == Outcome.UNCHANGED) {
            return Message.of("published.unchanged", kept);
        }
        return Message.of(form == Form.LINK ? "published" : "published.folder", added, changed, removed, kept);
    }
}
