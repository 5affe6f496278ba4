package org.casebook.validate;

import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;

/** What rules ask of the rows of the four tables. */
final class Cases {
    private Cases() {}

    /** Whether the case is in no figure. */
    static boolean isHidden(Row row) {
        return !row.cell("withdrawn").isEmpty() || row.cell("publish").equals("no");
    }

    /** How many people the row is on; empty where the cell says nothing that can be read. */
    static Optional<Range> people(Row row) {
        String people = row.cell("people");
        if (people.isEmpty()) {
            return row.cell("person_id").isEmpty() ? Optional.empty() : Optional.of(Range.ONE);
        }
        return Range.parse(people);
    }

    /** Whether the source states that the row is part of its group, rather than that it may be. */
    static boolean isStatedMember(Row row) {
        return !row.cell("part_of").isEmpty() && row.cell("part_of_certainty").equals("stated");
    }

    /** Whether a row is said to be part of itself, which another rule tells. */
    static boolean isItself(Row row) {
        return row.cell("part_of").equals(row.cell("case_id"));
    }
}
