package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrestKindTest {
    @TempDir
    Path folder;

    @Test
    void anArrestHasAKind() {
        Draft draft = Draft.in(folder).row("arrests", "case_id=a9", "person_id=bolat");

        assertThat(draft.problems())
                .containsExactly(
                        "data/arrests.csv:4  kind  is blank, and arrests of different kinds are never counted together. Write administrative_arrest, pre_trial_detention or short_detention.");
    }
}
