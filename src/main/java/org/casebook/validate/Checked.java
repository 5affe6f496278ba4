package org.casebook.validate;

import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;

/** What came of a check. */
public sealed interface Checked {
    /** What was assumed of the files. */
    List<Note> notes();

    /**
     * Nothing is wrong.
     *
     * @param dataset the tables, ready to be counted
     * @param notes what was assumed of the files
     */
    record Accepted(Dataset dataset, List<Note> notes) implements Checked {}

    /**
     * Something must be mended first.
     *
     * @param problems everything that is wrong, at least one thing; by file, line and field
     * @param notes what was assumed of the files
     */
    record Rejected(List<Problem> problems, List<Note> notes) implements Checked {}
}
