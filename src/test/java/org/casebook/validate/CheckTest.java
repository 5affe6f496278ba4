package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.validate.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    @Test
    void aCorrectPublicationIsAccepted() {
        Dataset dataset = Draft.in(folder).accepted();

        assertThat(dataset.sanctions()).hasSize(8);
        assertThat(dataset.appeals()).hasSize(2);
        assertThat(dataset.tables().keySet().stream().toList())
                .startsWith("dismissals", "fines", "arrests", "sentences", "appeals");
    }

    @Test
    void aPublicationMayLackTables() {
        Draft draft = Draft.in(folder)
                .replaceIn("datapackage.json", "\"name\": \"arrests\", \"path\"", "\"name\": \"detentions\", \"path\"")
                .replaceIn("datapackage.json", "\"arrests\", ", "");

        assertThat(draft.accepted().sanctions()).hasSize(6);
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = Rules.all().stream().map(Rule::name).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    /** A build fails where a text is missing, but only a test finds it before a publisher does. */
    @Test
    void everyRuleIsDescribedForReadersWithAnExampleAndARemedy() throws IOException {
        String texts = Files.readString(Path.of("site", "messages", "en.properties"));

        assertThat(Check.rules())
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> assertThat(texts)
                        .containsPattern("(?m)^rule\\." + rule.name() + "\\.description = \\S")
                        .containsPattern("(?m)^rule\\." + rule.name() + "\\.example = \\S")
                        .containsPattern("(?m)^rule\\." + rule.name() + "\\.remedy = \\S"));
    }

    @Test
    void aColumnThatIsMissingIsToldOnceAndNotForEveryRow() {
        Draft draft = Draft.in(folder).replaceIn("arrests.csv", "kind", "kinds").cell("arrests", 2, "kinds", "");

        assertThat(draft.cell("arrests", 3, "kinds", "").problems())
                .containsExactly("data/arrests.csv:1  kinds  is not a column of this table. Write kind.");
    }

    @Test
    void anIdInARowThatCannotBeReadIsNotCalledMissing() {
        Draft draft = Draft.in(folder).replaceIn("companies.csv", "Ozen Gas", "Ozen, Gas");

        assertThat(draft.rules()).containsExactly("ragged-row");
    }

    @Test
    void aReferenceIntoATableThatIsMissingIsNotJudged() {
        Draft draft = Draft.in(folder).without("companies.csv");

        assertThat(draft.problems())
                .containsExactly("data/companies.csv  is missing. Put it back, or take its entry out of"
                        + " datapackage.json if the publication has no such table.");
    }
}
