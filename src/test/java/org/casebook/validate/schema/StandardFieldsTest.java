package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardFieldsTest {
    @TempDir
    Path folder;

    @Test
    void aFieldThatFiguresRelyOnIsThere() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"days\", \"type\": \"string\", \"casebook:quantity\": true}\n",
                        "{\"name\": \"length\", \"type\": \"string\"}\n")
                .replaceIn("arrests.csv", ",days", ",length");

        assertThat(draft.problems())
                .containsExactly(
                        "data/datapackage.json  arrests.days  is not described, and figures are counted from it. Add {\"name\": \"days\", \"type\": \"string\", \"casebook:quantity\": true} to the fields of arrests, and the column to its file.");
    }

    @Test
    void aQuantityIsDescribedAsOne() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"days\", \"type\": \"string\", \"casebook:quantity\": true}\n",
                        "{\"name\": \"days\", \"type\": \"integer\"}\n");

        assertThat(draft.problems())
                .containsExactly(
                        "data/datapackage.json  arrests.days  must be described as a quantity. Write \"type\": \"string\", \"casebook:quantity\": true in this field.");
    }

    @Test
    void itsWordsAreTheKnownOnes() {
        Draft draft = Draft.in(folder)
                .replaceIn("datapackage.json", "\"short_detention\"]", "\"short_detention\", \"house_arrest\"]");

        assertThat(draft.problems())
                .containsExactly(
                        "data/datapackage.json  arrests.kind  must allow no other words than administrative_arrest, pre_trial_detention and short_detention. Write \"constraints\": {\"enum\": [\"administrative_arrest\", \"pre_trial_detention\", \"short_detention\"]} in this field.");
    }
}
