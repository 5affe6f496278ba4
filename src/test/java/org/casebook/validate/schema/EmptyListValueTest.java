package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyListValueTest {
    @TempDir
    Path folder;

    @Test
    void aListHasAValueOnBothSidesOfEachDelimiter() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "company_ids=ozen;")
                .row("fines", "case_id=f8", "people=3", "article_ids=;");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  company_ids  \"ozen;\" has \";\" with nothing before or after it. Write ozen.",
                        "data/fines.csv:5  article_ids  \";\" has \";\" with nothing before or after it. Leave the cell blank if it is not known.");
    }
}
