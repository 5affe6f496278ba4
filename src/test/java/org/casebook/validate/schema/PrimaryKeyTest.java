package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrimaryKeyTest {
    @TempDir
    Path folder;

    @Test
    void aKeyOfSeveralFieldsStandsOnce() {
        Draft draft = Draft.in(folder)
                .row("employments", "person_id=aliya", "company_id=ozen")
                .row("employments", "person_id=aliya", "company_id=karazhan");

        assertThat(draft.problems())
                .containsExactly(
                        "data/employments.csv:3  person_id,company_id  \"aliya, ozen\" stands already at data/employments.csv:2. Give this row a person_id and company_id of its own, or delete it if it is the same one.");
    }

    @Test
    void aKeyOfOneFieldStandsOnce() {
        Draft draft = Draft.in(folder).row("places", "place_id=aktau");

        assertThat(draft.problems())
                .containsExactly(
                        "data/places.csv:4  place_id  \"aktau\" stands already at data/places.csv:2. Give this row a place_id of its own, or delete it if it is the same one.");
    }
}
