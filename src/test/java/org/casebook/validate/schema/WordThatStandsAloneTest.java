package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordThatStandsAloneTest {
    @TempDir
    Path folder;

    @Test
    void noneIsTheWholeList() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "company_ids=none;karazhan");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  company_ids  \"none;karazhan\" joins \"none\" with other values. Write none alone, or only karazhan.");
    }

    @Test
    void twoSuchWordsContradictEachOther() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "company_ids=none;several");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  company_ids  \"none;several\" joins \"none\" with other values. Write none alone.");
    }
}
