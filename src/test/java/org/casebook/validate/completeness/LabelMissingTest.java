package org.casebook.validate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelMissingTest {
    @TempDir
    Path folder;

    private Draft draft;

    @BeforeEach
    void inThreeLanguages() {
        draft = Draft.in(folder)
                .replaceIn("datapackage.json", "\"en\"\n", "\"en\", \"ru\", \"kk\"\n")
                .column("companies", "name_ru")
                .column("companies", "name_kk");
    }

    @Test
    void aLabelIsMissingInALanguageOfThePublication() {
        draft.cell("companies", 2, "name_ru", "Нефть");

        assertThat(draft.warnings("label-missing"))
                .contains(
                        "data/companies.csv:2  name_kk  is blank, and name_en is not. Write it in that language, too, the"
                                + " same words if they are the same there; its pages now show another language.");
    }

    @Test
    void aColumnThatIsBlankThroughoutIsMissingToo() {
        assertThat(draft.warnings("label-missing"))
                .contains(
                        "data/companies.csv:2  name_ru  is blank, as is name_kk, and name_en is not. Write it in that"
                                + " language, too, the same words if they are the same there; its pages now show another language.");
    }

    @Test
    void whatHasNoLabelAtAllOrEveryOneIsNotAskedFor() {
        for (int line = 2; line <= draft.lines("companies"); line++) {
            draft.cell("companies", line, "name_ru", "Нефть " + line)
                    .cell("companies", line, "name_kk", "Мұнай " + line);
        }
        draft.column("companies", "owners_en").column("companies", "owners_ru");

        assertThat(draft.warnings("label-missing")).isEmpty();
    }

    @Test
    void aNoteAndAColumnOfALanguageThatIsNotThePublicationsAreLeftAlone() {
        Draft inEnglish = Draft.in(folder.resolve("english"))
                .column("companies", "name_ru")
                .column("companies", "note_en")
                .cell("companies", 2, "note_en", "Coded from the name.");

        assertThat(inEnglish.warnings("label-missing")).isEmpty();
    }
}
