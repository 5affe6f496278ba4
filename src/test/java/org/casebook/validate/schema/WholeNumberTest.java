package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeNumberTest {
    @TempDir
    Path folder;

    @Test
    void aYearIsAWholeNumber() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "born=1980.5");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  born  \"1980.5\" is not a whole number. Write digits only, such as 1900, or leave the cell blank if it is not known.");
    }

    @Test
    void moreDigitsThanSpreadsheetsKeepAreTooMany() {
        Draft draft = Draft.in(folder)
                .column("people", "card", "\"type\": \"integer\"")
                .column("people", "account", "\"type\": \"number\"")
                .cell("people", 2, "card", "123456789012345678")
                .cell("people", 2, "account", "1234567890123456.5")
                .cell("people", 3, "card", "123456789012345")
                .cell("people", 3, "account", "-12345678901234567890");
        String end =
                "\" is too large: spreadsheets keep 15 digits of a number, and write zeros for the others. Mend it; if"
                        + " it is no number but an id, write \"type\": \"string\" in its field, make the column's format Text, and"
                        + " write it again from the source.";

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:2  account  \"1234567890123456.5" + end,
                        "data/people.csv:2  card  \"123456789012345678" + end,
                        "data/people.csv:3  account  \"-12345678901234567890" + end);
    }
}
