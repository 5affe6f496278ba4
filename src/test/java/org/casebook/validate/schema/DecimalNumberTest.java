package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecimalNumberTest {
    @TempDir
    Path folder;

    @Test
    void aDecimalHasAFullStop() {
        Draft draft = Draft.in(folder).row("places", "place_id=kuryk", "latitude=43,18,5");

        assertThat(draft.problems())
                .containsExactly(
                        "data/places.csv:4  latitude  \"43,18,5\" is not a number. Write digits, with a full stop before decimals, such as 43.65, or leave the cell blank if it is not known.");
    }
}
