package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueTest {
    @TempDir
    Path folder;

    @Test
    void aCaseIdIsUniqueOverTheFourTables() {
        Draft draft = Draft.in(folder).row("arrests", "case_id=f1", "person_id=bolat", "kind=short_detention");

        assertThat(draft.problems())
                .containsExactly(
                        "data/arrests.csv:4  case_id  \"f1\" stands already at data/fines.csv:2. Give this row a case_id of its own, or delete it if it is the same one.");
    }

    @Test
    void evenIfTheSchemaForgets() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        ", \"casebook:unique_over\": [\"dismissals\", \"fines\", \"arrests\", \"sentences\"]",
                        "")
                .row("sentences", "case_id=d1", "person_id=bolat", "work_hours=100");

        assertThat(draft.problems())
                .containsExactly(
                        "data/sentences.csv:4  case_id  \"d1\" stands already at data/dismissals.csv:2. Give this row a case_id of its own, or delete it if it is the same one.");
    }

    @Test
    void aUniqueValueStandsOnce() {
        Draft draft = Draft.in(folder).row("companies", "company_id=tengiz", "name_en=Tengiz", "wikidata_id=Q42");

        assertThat(draft.problems())
                .containsExactly(
                        "data/companies.csv:4  wikidata_id  \"Q42\" stands already at data/companies.csv:2. Give this row a wikidata_id of its own, or delete it if it is the same one.");
    }
}
