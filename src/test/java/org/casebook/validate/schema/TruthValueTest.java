package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthValueTest {
    @TempDir
    Path folder;

    @Test
    void yesIsNeitherTrueNorFalse() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "consent=yes");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  consent  \"yes\" is neither true nor false. Write true or false, or leave the cell blank if it is not known.");
    }
}
