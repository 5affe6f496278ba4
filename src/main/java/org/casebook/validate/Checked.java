package org.casebook.validate;

import java.util.ArrayList;
import java.util.List;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;

/** What came of a check. */
public sealed interface Checked {
    /** What was assumed of the files. */
    List<Note> notes();

    /**
     * Nothing must be mended.
     *
     * @param dataset the tables, ready to be counted
     * @param warnings what probably should be mended; by file, line and field
     * @param acceptances what the publisher lets stand, as far as there is such a thing
     * @param notes what was assumed of the files
     */
    record Accepted(Dataset dataset, List<Problem> warnings, List<Acceptance> acceptances, List<Note> notes)
            implements Checked {
        /** The same, with more that the publisher should know. */
        public Accepted with(List<Note> further) {
            List<Note> all = new ArrayList<>(notes);
            all.addAll(further);
            return new Accepted(dataset, warnings, acceptances, List.copyOf(all));
        }
    }

    /**
     * Something must be mended first.
     *
     * @param problems errors, at least one, and warnings; by file, line and field
     * @param notes what was assumed of the files
     */
    record Rejected(List<Problem> problems, List<Note> notes) implements Checked {}
}
