package org.casebook.validate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleMissingTest {
    @TempDir
    Path folder;

    @Test
    void aGroupHasANumber() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "date=2011");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  is blank, and the row names no person. Write how many people it is on, such as 30, ~30 (about) or \"2..\" for an unnumbered plural, or give their person_id if it is one named person.");
    }

    @Test
    void aNamedPersonNeedsNone() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "date=2011");

        assertThat(draft.problems()).isEmpty();
    }
}
