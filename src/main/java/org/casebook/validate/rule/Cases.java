package org.casebook.validate.rule;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.GROUP_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PART_OF_CERTAINTY;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.WITHDRAWN;

import java.util.Optional;
import org.casebook.dataset.Column;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;

/** What rules ask of the rows of the four tables. */
public final class Cases {
    private Cases() {}

    /** Whether the case is in no figure. */
    public static boolean isHidden(Row row) {
        return !row.get(WITHDRAWN).isEmpty() || row.get(PUBLISH).equals("no");
    }

    /**
     * Whether nothing is left of a case but that there is one: a withdrawn case, or one whose details are withheld, in
     * tables that were downloaded from a site.
     */
    public static boolean lacksDetails(Row row) {
        boolean mayLack = !row.get(WITHDRAWN).isEmpty() || row.get(PUBLISH).equals("stub");
        return mayLack
                && row.text(PEOPLE).isEmpty()
                && row.get(PERSON_ID).isEmpty()
                && row.text(DATE).isEmpty();
    }

    /** How many people the row is on; empty where the cell says nothing that can be read. */
    public static Optional<Range> people(Row row) {
        String people = row.text(PEOPLE);
        if (people.isEmpty()) {
            return row.get(PERSON_ID).isEmpty() ? Optional.empty() : Optional.of(Range.ONE);
        }
        return row.get(PEOPLE);
    }

    /** Whether the source states that the row is part of its group, rather than that it may be. */
    public static boolean isStatedMember(Row row) {
        return !row.get(PART_OF).isEmpty() && row.get(PART_OF_CERTAINTY).equals("stated");
    }

    /** Whether a row is said to be part of itself, which another rule tells. */
    public static boolean isItself(Row row) {
        return row.get(PART_OF).equals(row.get(CASE_ID));
    }

    /** The field that says who the people of a row are; empty for an unnamed group seen once. */
    public static Optional<Column<String>> identity(Row row) {
        if (!row.get(PERSON_ID).isEmpty()) {
            return Optional.of(PERSON_ID);
        }
        return row.get(GROUP_ID).isEmpty() ? Optional.empty() : Optional.of(GROUP_ID);
    }
}
