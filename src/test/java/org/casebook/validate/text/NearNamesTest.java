package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearNamesTest {
    @TempDir
    Path folder;

    @Test
    void aNameThatSoundsTheSameIsProbablyTheSamePerson() {
        Draft draft = Draft.in(folder)
                .row("people", "person_id=p1", "name=Zhanar Akhmetova", "visibility=named")
                .row("people", "person_id=p2", "name=Ахметова Жанар", "visibility=named")
                .row("companies", "company_id=ozen-gas", "name_en=Ozen  gas");

        assertThat(draft.warnings("near-identical-names"))
                .containsExactly(
                        "data/companies.csv:4  name_en  \"Ozen  gas\" is nearly \"Ozen Gas\", the name of \"ozen\" at data/companies.csv:3. Use one id if it is the same one, with both spellings as aliases; if they are two, accept it with that reason.",
                        "data/people.csv:5  name  \"Ахметова Жанар\" is nearly \"Zhanar Akhmetova\", the name of \"p1\" at data/people.csv:4. Use one id if it is the same one, with both spellings as aliases; if they are two, accept it with that reason.");
    }

    @Test
    void relativesAreNotTheSame() {
        Draft draft = Draft.in(folder)
                .row("people", "person_id=p1", "name=Zhanar Akhmetova", "visibility=named")
                .row("people", "person_id=p2", "name=Zhanat Akhmetov", "visibility=named");

        assertThat(draft.warnings("near-identical-names")).isEmpty();
    }

    @Test
    void everyoneOfThatNameIsTold() {
        Draft draft = Draft.in(folder)
                .row("people", "person_id=p1", "name=Zhanar Akhmetova", "visibility=named")
                .row("people", "person_id=p2", "name=Ахметова Жанар", "visibility=named")
                .row("people", "person_id=p3", "name=Akhmetova Zhanar", "visibility=named");

        assertThat(draft.warnings("near-identical-names"))
                .satisfiesExactly(
                        told -> assertThat(told)
                                .startsWith("data/people.csv:5  name")
                                .contains("\"p1\""),
                        told -> assertThat(told)
                                .startsWith("data/people.csv:6  name")
                                .contains("\"p1\""));
    }
}
