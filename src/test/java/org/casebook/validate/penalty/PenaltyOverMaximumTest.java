package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenaltyOverMaximumTest {
    @TempDir
    Path folder;

    private Draft draft() {
        return Draft.in(folder)
                .column("articles", "maximum_days", "\"type\": \"integer\"")
                .column("articles", "maximum_fine", "\"type\": \"integer\"")
                .column("articles", "maximum_currency")
                .row(
                        "articles",
                        "article_id=x",
                        "number=1",
                        "maximum_days=15",
                        "maximum_fine=100",
                        "maximum_currency=KZT")
                .row("articles", "article_id=y", "number=2", "maximum_days=10");
    }

    @Test
    void aPenaltyIsWithinTheMaximumOfItsArticles() {
        Draft draft = draft().row(
                        "arrests",
                        "case_id=a8",
                        "person_id=bolat",
                        "kind=administrative_arrest",
                        "days=26",
                        "article_ids=x;y")
                .row("fines", "case_id=f9", "person_id=bolat", "amount=101..200", "currency=KZT", "article_ids=x");

        assertThat(draft.warnings("penalty-over-maximum"))
                .containsExactly(
                        "data/arrests.csv:4  days  \"26\" is more than 25, the maximum_days of x at data/articles.csv:4 and y at data/articles.csv:5 together. Mend the value, the article or its maximum; if more was imposed than the law allows, accept it with that reason.",
                        "data/fines.csv:4  amount  \"101..200\" is more than 100, the maximum_fine of x at data/articles.csv:4. Mend the value, the article or its maximum; if more was imposed than the law allows, accept it with that reason.");
    }

    @Test
    void whatMayBeWithinItIsLetBe() {
        Draft draft = draft().row(
                        "arrests", "case_id=a7", "person_id=bolat", "kind=short_detention", "days=26", "article_ids=x")
                .row(
                        "arrests",
                        "case_id=a8",
                        "person_id=bolat",
                        "kind=administrative_arrest",
                        "days=~16",
                        "article_ids=x")
                .row(
                        "arrests",
                        "case_id=a9",
                        "person_id=bolat",
                        "kind=administrative_arrest",
                        "days=30",
                        "article_ids=x;kz-373")
                .row("fines", "case_id=f9", "person_id=bolat", "amount=101", "currency=EUR", "article_ids=x");

        assertThat(draft.warnings("penalty-over-maximum")).isEmpty();
    }

    @Test
    void theMaximumItselfIsWithinIt() {
        Draft draft = draft().row(
                        "arrests",
                        "case_id=a8",
                        "person_id=bolat",
                        "kind=administrative_arrest",
                        "days=25",
                        "article_ids=x;y")
                .row("fines", "case_id=f9", "person_id=bolat", "amount=100", "currency=KZT", "article_ids=x");

        assertThat(draft.warnings("penalty-over-maximum")).isEmpty();
    }
}
