package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredTest {
    @TempDir
    Path folder;

    @Test
    void aRequiredCellIsNotBlank() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "publish=");

        assertThat(draft.problems())
                .containsExactly("data/fines.csv:4  publish  is blank, and every row needs it. Write yes, stub or no.");
    }

    @Test
    void aPrimaryKeyIsNotBlank() {
        Draft draft = Draft.in(folder).row("employments", "person_id=bolat");

        assertThat(draft.problems())
                .containsExactly(
                        "data/employments.csv:3  company_id  is blank, and every row needs it. Write a company_id of data/companies.csv.");
    }

    @Test
    void whatFiguresNeedIsNotBlankEvenIfTheSchemaForgets() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"appeal_id\", \"type\": \"string\", \"constraints\": {\"required\": true}}",
                        "{\"name\": \"appeal_id\", \"type\": \"string\"}")
                .row("appeals", "case_id=f1", "outcome=upheld");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  appeal_id  is blank, and every row needs it. Write what belongs there, or delete the row if nothing does.");
    }
}
