package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldPatternTest {
    @TempDir
    Path folder;

    @Test
    void aGoodValueIsShown() {
        Draft draft = Draft.in(folder).row("companies", "company_id=Tengiz");

        assertThat(draft.problems())
                .containsExactly(
                        "data/companies.csv:4  company_id  \"Tengiz\" is not written as this column asks. Write it like karazhan.",
                        "data/companies.csv:4  name_en  is blank, and every row needs it. Write what belongs there, or delete the row if nothing does.");
    }

    @Test
    void theDescriptionIsShownWhereNoValueIsGood() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"number\", \"type\": \"string\", \"constraints\": {\"required\": true}}",
                        "{\"name\": \"number\", \"type\": \"string\", \"description\": \"The number in Roman numerals.\", \"constraints\": {\"pattern\": \"[IVXLC]+\"}}")
                .cell("articles", 3, "number", "164");

        assertThat(draft.problems())
                .containsExactly(
                        "data/articles.csv:2  number  \"373\" is not written as this column asks. What belongs there: The number in Roman numerals.",
                        "data/articles.csv:3  number  \"164\" is not written as this column asks. What belongs there: The number in Roman numerals.");
    }

    @Test
    void aValueThatIsTooLongForItsFormIsOneProblemAmongOthers() {
        Draft draft = Draft.in(folder)
                .row("companies", "company_id=a" + "-a".repeat(200_000), "name_en=Tengiz")
                .cell("companies", 2, "name_en", "");

        assertThat(draft.problems())
                .anySatisfy(
                        problem -> assertThat(problem)
                                .startsWith("data/companies.csv:4  company_id  \"a-a-a-a-")
                                .endsWith(
                                        " has 400001 letters, more than can be compared with the form of this column. Shorten it."))
                .anySatisfy(problem -> assertThat(problem).startsWith("data/companies.csv:2  name_en  is blank"));
    }
}
