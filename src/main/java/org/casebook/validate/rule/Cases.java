package org.casebook.validate.rule;

import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;

/** What rules ask of the rows of the four tables. */
public final class Cases {
    private Cases() {}

    /** Whether the case is in no figure. */
    public static boolean isHidden(Row row) {
        return !row.cell("withdrawn").isEmpty() || row.cell("publish").equals("no");
    }

    /**
     * Whether nothing is left of a case but that there is one: a withdrawn case, or one whose details are withheld, in
     * tables that were downloaded from a site.
     */
    public static boolean lacksDetails(Row row) {
        boolean mayLack =
                !row.cell("withdrawn").isEmpty() || row.cell("publish").equals("stub");
        return mayLack
                && row.cell("people").isEmpty()
                && row.cell("person_id").isEmpty()
                && row.cell("date").isEmpty();
    }

    /** How many people the row is on; empty where the cell says nothing that can be read. */
    public static Optional<Range> people(Row row) {
        String people = row.cell("people");
        if (people.isEmpty()) {
            return row.cell("person_id").isEmpty() ? Optional.empty() : Optional.of(Range.ONE);
        }
        return Range.parse(people);
    }

    /** Whether the source states that the row is part of its group, rather than that it may be. */
    public static boolean isStatedMember(Row row) {
        return !row.cell("part_of").isEmpty() && row.cell("part_of_certainty").equals("stated");
    }

    /** Whether a row is said to be part of itself, which another rule tells. */
    public static boolean isItself(Row row) {
        return row.cell("part_of").equals(row.cell("case_id"));
    }

    /** The field that says who the people of a row are; empty for an unnamed group seen once. */
    public static Optional<String> identity(Row row) {
        if (!row.cell("person_id").isEmpty()) {
            return Optional.of("person_id");
        }
        return row.cell("group_id").isEmpty() ? Optional.empty() : Optional.of("group_id");
    }
}
