package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbableDuplicateTest {
    @TempDir
    Path folder;

    @Test
    void theSamePersonDateAndKindAreProbablyOneCase() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=aliya", "date=2011-06-06")
                .row("arrests", "case_id=a8", "person_id=bolat", "date=2011-07-01", "kind=short_detention", "days=1")
                .row("arrests", "case_id=a9", "person_id=bolat", "date=2011-07-01", "kind=short_detention", "days=2");

        assertThat(draft.warnings("probable-duplicate"))
                .containsExactly(
                        "data/arrests.csv:5  case_id  \"a9\" may be the same case as \"a8\" at data/arrests.csv:4: the same person, date and kind. Delete one if it is the same; if they are two, accept it with that reason.",
                        "data/fines.csv:4  case_id  \"f9\" may be the same case as \"f2\" at data/fines.csv:3: the same person and date. Delete one if it is the same; if they are two, accept it with that reason.");
    }

    @Test
    void casesOfAnotherDateOrKindAndUnknownDatesAreLetBe() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f8", "person_id=bolat")
                .row("fines", "case_id=f9", "person_id=bolat")
                .row("arrests", "case_id=a8", "person_id=bolat", "date=2011-07-01", "kind=short_detention")
                .row(
                        "arrests",
                        "case_id=a9",
                        "person_id=bolat",
                        "date=2011-07-01",
                        "kind=administrative_arrest",
                        "days=2");

        assertThat(draft.warnings("probable-duplicate")).isEmpty();
    }
}
