package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmbiguousValueTest {
    @TempDir
    Path folder;

    @Test
    void bothReadingsAreNamed() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=03/04/2011")
                .row("fines", "case_id=f8", "people=3", "amount=1,234", "currency=KZT")
                .row("fines", "case_id=f7", "people=3", "date=23.06.11")
                .row("people", "person_id=erlan", "name=Erlan", "visibility=named", "added=03/04/2011");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"03/04/2011\" may be 2011-04-03 or 2011-03-04. Write the one that is meant.",
                        "data/fines.csv:5  amount  \"1,234\" may be 1234 or 1.234. Write the one that is meant: 1234 or 1.2340, with a zero more, so that it is not taken for thousands again.",
                        "data/fines.csv:6  date  \"23.06.11\" may be 2011-06-23 or 1911-06-23. Write the one that is meant.",
                        "data/people.csv:4  added  \"03/04/2011\" may be 2011-04-03 or 2011-03-04. Write the one that is meant.");
    }

    @Test
    void theBoundsOfAFieldMayLeaveOne() {
        Draft draft = Draft.in(folder).row("places", "place_id=kuryk", "latitude=43,181");

        assertThat(draft.accepted().tables().values().stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.cell("place_id").equals("kuryk"))
                        .map(row -> row.cell("latitude")))
                .containsExactly("43.181");
    }
}
