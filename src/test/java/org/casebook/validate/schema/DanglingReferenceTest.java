package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DanglingReferenceTest {
    @TempDir
    Path folder;

    @Test
    void theNearestIdIsSuggested() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "place_id=aktaw");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  place_id  \"aktaw\" is no place_id of data/places.csv. Write aktau, or add a row for \"aktaw\" there.");
    }

    @Test
    void theSameWordsInAnotherOrderAreSuggested() {
        Draft draft = Draft.in(folder)
                .row("places", "place_id=port-aktau", "name_en=Port of Aktau")
                .row("fines", "case_id=f9", "person_id=bolat", "place_id=aktau-port");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  place_id  \"aktau-port\" is no place_id of data/places.csv. Write port-aktau, or add a row for \"aktau-port\" there.");
    }

    @Test
    void eachValueOfAListIsLookedUp() {
        Draft draft = Draft.in(folder)
                .row(
                        "fines",
                        "case_id=f9",
                        "person_id=bolat",
                        "company_ids=ozen;tengiz",
                        "article_ids=kz-373;criminal-code");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  article_ids  \"criminal-code\" is no article_id of data/articles.csv. Add a row for it there, or leave the cell blank if it is not known.",
                        "data/fines.csv:4  company_ids  \"tengiz\" is no company_id of data/companies.csv. Add a row for it there, or write none or several.");
    }

    @Test
    void aReferenceMayBeIntoSeveralTables() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json",
                        "{\"name\": \"position\", \"type\": \"string\"}",
                        "{\"name\": \"position\", \"type\": \"string\", \"casebook:references\":"
                                + " {\"resource\": [\"companies\", \"events\"], \"field\": \"place_id\"}}")
                .cell("employments", 2, "position", "zhanaozen")
                .row("employments", "person_id=bolat", "company_id=ozen", "position=driver");

        assertThat(draft.problems())
                .containsExactly("data/employments.csv:3  position  \"driver\" is no place_id of data/companies.csv or"
                        + " data/events.csv. Add a row for it there, or leave the cell blank if it is not known.");
    }
}
