package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateListValueTest {
    @TempDir
    Path folder;

    @Test
    void noValueStandsTwice() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "article_ids=kz-373;kz-164; kz-373");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  article_ids  \"kz-373\" stands twice in this list. Write kz-373;kz-164.");
    }
}
