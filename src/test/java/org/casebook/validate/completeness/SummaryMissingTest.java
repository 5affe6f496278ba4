package org.casebook.validate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryMissingTest {
    @TempDir
    Path folder;

    @Test
    void aSummaryIsMissingInALanguageThatOtherRowsHave() {
        Draft draft = Draft.in(folder)
                .replaceIn("datapackage.json", "\"en\"\n", "\"en\", \"ru\", \"kk\"\n")
                .column("fines", "summary_ru")
                .column("fines", "summary_kk")
                .cell("fines", 2, "summary_en", "About thirty were fined.")
                .cell("fines", 2, "summary_ru", "Оштрафованы около тридцати.");

        assertThat(draft.warnings("summary-missing"))
                .containsExactly(
                        "data/fines.csv:3  summary_en  is blank, as is summary_ru. Tell what happened in one or two sentences; readers of that language now find another one, or nothing.");
    }

    @Test
    void aBlankThatIsAnErrorIsToldOnce() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"summary_en\", \"type\": \"string\"}",
                        "{\"name\": \"summary_en\", \"type\": \"string\", \"constraints\": {\"required\": true}}")
                .cell("fines", 2, "summary_en", "About thirty were fined.");

        assertThat(draft.problems())
                .contains(
                        "data/fines.csv:3  summary_en  is blank, and every row needs it. Write what belongs there, or delete the row if nothing does.");
        assertThat(draft.warnings("summary-missing")).isEmpty();
    }

    @Test
    void whatIsNotShownNeedsNone() {
        Draft draft = Draft.in(folder)
                .cell("fines", 2, "summary_en", "About thirty were fined.")
                .cell("fines", 3, "publish", "stub")
                .row("fines", "case_id=f9", "person_id=bolat", "withdrawn=Entered twice.");

        assertThat(draft.warnings("summary-missing")).isEmpty();
    }
}
