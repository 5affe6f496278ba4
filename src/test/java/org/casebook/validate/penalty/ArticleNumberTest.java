package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {
    private static final String RULE = "article-number";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.мар",
                "03.апр",
                "12-Mar",
                "Mar-12",
                "мар.12",
                "4 Apr",
                "12.нау",
                "12-мар-11",
                "2011-03-12",
                "2011/03/12",
                "12.03.2011",
                "12/03/2011",
                "2011-03-12 00:00:00",
                "12 марта"
            })
    void aDateIsNoNumber(String number) {
        assertThat(Draft.in(folder).cell("articles", 2, "number", number).warnings(RULE))
                .containsExactly("data/articles.csv:2  number  \"" + number
                        + "\" is a date, perhaps one that a spreadsheet made of the article's number. Make the column's"
                        + " format Text, write the number as the law has it, such as 12.3 or 3/4, and save again; if it is"
                        + " the number, accept it with that reason.");
    }

    @Test
    void theNumberIsThatOfTheId() {
        Draft draft = Draft.in(folder)
                .row("articles", "article_id=kz-admin-2001-373", "number=374")
                .row("articles", "article_id=kz-criminal-164", "number=16");

        String end = "\". Mend the one that is wrong; if both are right, accept it with that reason.";
        assertThat(draft.warnings(RULE))
                .containsExactly(
                        "data/articles.csv:4  number  \"374\" is not the number in the article's id, \"kz-admin-2001-373"
                                + end,
                        "data/articles.csv:5  number  \"16\" is not the number in the article's id, \"kz-criminal-164"
                                + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kz-admin-2001-373|373",
                "kz-164-1|164-1",
                "kz-1641|164-1",
                "kz-164-2|164, part 2",
                "ru-228.1|228.1",
                "by-3-4|3/4",
                "kz-strike|373",
                "kz-373|XII",
                "kz-373|Article 373",
                "ru-20-2|20.2 ч. 5",
                "kz-07|7",
                "de-stgb-129a|129a",
                "may-12|май"
            })
    void otherFormsAreLeft(String id, String number) {
        assertThat(Draft.in(folder)
                        .row("articles", "article_id=" + id, "number=" + number)
                        .warnings(RULE))
                .isEmpty();
    }

    @Test
    void itMayBeAccepted() {
        Draft draft = Draft.in(folder)
                .cell("articles", 2, "number", "374")
                .file(
                        "accepted.csv",
                        "rule,file,row,field,reason",
                        RULE + ",data/articles.csv,kz-373,number,Renumbered.");

        assertThat(draft.warnings(RULE)).isEmpty();
        assertThat(draft.warnings("accepted-problem")).isEmpty();
    }
}
