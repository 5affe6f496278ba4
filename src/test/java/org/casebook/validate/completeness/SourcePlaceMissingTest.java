package org.casebook.validate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePlaceMissingTest {
    @TempDir
    Path folder;

    @Test
    void aSourceIsNamedWithThePlaceInIt() {
        Draft draft = Draft.in(folder)
                .column("fines", "source_ids")
                .column("fines", "source_locator")
                .cell("fines", 2, "source_ids", "report")
                .cell("fines", 3, "source_ids", "report")
                .cell("fines", 3, "source_locator", "page 3");

        assertThat(draft.warnings("source-place-missing"))
                .containsExactly(
                        "data/fines.csv:2  source_locator  is blank, and source_ids is \"report\". Write the page, section or paragraph of the source.");
    }
}
