package org.casebook.validate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsWithheldTest {
    @TempDir
    Path folder;

    @Test
    void aCaseThatCountsHasItsDetails() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "publish=stub");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  publish  says that the details of this case are withheld, and here they are missing. So no figure of fines, nor of all sanctions together, can be counted from these tables. Build from the publisher's own tables; or, to check figures that were published, run casebook verify on the site.");
    }

    @Test
    void aWithdrawnCaseNeedsNone() {
        Draft draft = Draft.in(folder).row("arrests", "case_id=a9", "withdrawn=Entered twice.", "kind=");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void norDoesOneThatIsWithdrawnAndWithheld() {
        Draft draft =
                Draft.in(folder).row("arrests", "case_id=a9", "publish=stub", "withdrawn=Entered twice.", "kind=");

        assertThat(draft.problems()).isEmpty();
    }
}
