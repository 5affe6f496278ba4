package org.casebook.recount;

import java.util.List;
import java.util.Locale;

/** The sanctions one figure counts: one table, or one kind of arrest, or several of these together. */
record Category(String sanction, String kind, List<Category> parts) {

    /** In the order of the published rows. */
    static List<Category> every() {
        Category dismissal = single(Sanction.DISMISSAL, "");
        Category fine = single(Sanction.FINE, "");
        Category administrative = single(Sanction.ARREST, "administrative_arrest");
        Category sentence = single(Sanction.SENTENCE, "");
        // Detention before trial and short detention are no sanctions, so no figure of all holds them.
        return List.of(
                new Category("all", "", List.of(dismissal, fine, sentence, administrative)),
                dismissal,
                fine,
                administrative,
                single(Sanction.ARREST, "pre_trial_detention"),
                single(Sanction.ARREST, "short_detention"),
                sentence);
    }

    static Category all() {
        return every().get(0);
    }

    private static Category single(Sanction sanction, String kind) {
        return new Category(sanction.name().toLowerCase(Locale.ROOT), kind, List.of());
    }

    boolean isSingle() {
        return parts.isEmpty();
    }

    boolean holds(CaseRow row) {
        if (!isSingle()) {
            return parts.stream().anyMatch(part -> part.holds(row));
        }
        // Only arrests have kinds; a column of that name which a publisher added to another table says nothing here.
        String kindOfRow = row.sanction() == Sanction.ARREST ? row.cell("kind") : "";
        return row.sanction().name().toLowerCase(Locale.ROOT).equals(sanction) && kindOfRow.equals(kind);
    }
}
