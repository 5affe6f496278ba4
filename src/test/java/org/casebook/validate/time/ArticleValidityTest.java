package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleValidityTest {
    @TempDir
    Path folder;

    private Draft draft() {
        return Draft.in(folder)
                .column("articles", "valid_from", "\"type\": \"date\"")
                .column("articles", "valid_to", "\"type\": \"date\"")
                .row("articles", "article_id=old", "number=1", "valid_from=1998-01-01", "valid_to=2011-06-30");
    }

    @Test
    void anArticleIsNotAppliedBeforeItIsInForce() {
        Draft draft = draft().row("fines", "case_id=f9", "person_id=bolat", "date=1997", "article_ids=kz-373;old");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  article_ids  \"old\" was not in force before 1998-01-01 (data/articles.csv:4), and the case is of \"1997\". Mend the date, write the article that was in force, or mend valid_from there.");
    }

    @Test
    void anArticleIsNotAppliedAfterItWasInForce() {
        Draft draft = draft().row("fines", "case_id=f9", "person_id=bolat", "date=2011-07", "article_ids=old");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  article_ids  \"old\" was not in force after 2011-06-30 (data/articles.csv:4), and the case is of \"2011-07\". Mend the date, write the article that was in force, or mend valid_to there; if the act was earlier, name its event.");
    }

    @Test
    void anActIsJudgedByTheLawOfItsTime() {
        Draft draft = draft().row(
                        "fines", "case_id=f9", "person_id=bolat", "date=2011-07", "article_ids=old", "event_id=march");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void anArticleIsInForceOnItsFirstAndLastDay() {
        Draft draft = draft().row("fines", "case_id=f8", "person_id=bolat", "date=1998-01-01", "article_ids=old")
                .row("fines", "case_id=f9", "person_id=bolat", "date=2011-06-30", "article_ids=old")
                .row("fines", "case_id=f7", "person_id=bolat", "date=[2011-06-30..2011-07-09]", "article_ids=old");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void oneOfSeveralDaysThatAllAreTooLateIsTooLate() {
        Draft draft = draft().row(
                        "fines", "case_id=f9", "person_id=bolat", "date=[2011-07-01..2011-07-09]", "article_ids=old");

        assertThat(draft.rules()).containsExactly("article-validity");
    }
}
