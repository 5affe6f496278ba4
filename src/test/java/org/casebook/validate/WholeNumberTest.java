package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeNumberTest {
    @TempDir
    Path folder;

    @Test
    void aYearIsAWholeNumber() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "born=1980.5");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  born  \"1980.5\" is not a whole number. Write digits only, such as 12, or leave the cell blank if it is not known.");
    }
}
