package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.dataset.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedProblemsTest {
    @TempDir
    Path folder;

    @Test
    void aWarningMayBeAcceptedWithAReason() {
        Draft draft = Draft.in(folder)
                .row("arrests", "case_id=a8", "person_id=bolat", "kind=administrative_arrest")
                .row("arrests", "case_id=a9", "person_id=bolat", "kind=administrative_arrest")
                .file(
                        "accepted.csv",
                        "rule,file,row,field,reason",
                        "arrest-without-days,data/arrests.csv,a8,days,The paper gives none.");

        assertThat(draft.warnings("arrest-without-days")).hasSize(1).allMatch(text -> text.contains("arrests.csv:5"));
        assertThat(draft.warnings("accepted-problem")).isEmpty();
        assertThat(((Checked.Accepted) draft.check()).acceptances())
                .containsExactly(new Acceptance(
                        "arrest-without-days", "data/arrests.csv", "a8", "days", "The paper gives none.", 2));
    }

    @Test
    void everyRowMayBeAcceptedAtOnce() {
        Draft draft = Draft.in(folder)
                .row("arrests", "case_id=a8", "person_id=bolat", "kind=administrative_arrest")
                .row("arrests", "case_id=a9", "person_id=bolat", "kind=administrative_arrest")
                .file(
                        "accepted.csv",
                        "rule,file,row,field,reason",
                        "arrest-without-days,data/arrests.csv,*,,The paper gives none.");

        assertThat(((Checked.Accepted) draft.check()).warnings()).isEmpty();
    }

    @Test
    void anEntryThatLetsNothingStandIsToldOf() {
        Draft draft = Draft.in(folder)
                .row("arrests", "case_id=a8", "person_id=bolat", "kind=administrative_arrest")
                .file(
                        "accepted.csv",
                        "rule,file,row,field,reason",
                        "arrest-without-days,data/arrests.csv,a1,days,Mended since.",
                        "arrests-without-days,data/arrests.csv,a8,days,Misspelt.",
                        "arrest-without-days,arrests.csv,a8,days,No such file.",
                        "arrest-without-days,data/arrests.csv,a8,days,",
                        "dangling-reference,data/arrests.csv,a8,place_id,An error.");

        assertThat(draft.warnings("accepted-problem"))
                .containsExactly(
                        "data/accepted.csv:2  row  \"a1\" has no such problem. Delete this line; if the problem is in another row or field, write that one.",
                        "data/accepted.csv:3  rule  \"arrests-without-days\" is no rule. Write arrest-without-days.",
                        "data/accepted.csv:4  file  \"arrests.csv\" is told as a file of data/. Write data/arrests.csv.",
                        "data/accepted.csv:5  reason  is blank, so nothing is accepted. Write why it may stand; readers will see it.",
                        "data/accepted.csv:6  rule  \"dangling-reference\" finds what cannot be accepted. Mend what it tells, and delete this line.");
    }

    @Test
    void aHeaderThatIsWrongIsAnError() {
        Draft draft = Draft.in(folder).file("accepted.csv", "rule,file,row,field,reasons");

        assertThat(draft.problems())
                .containsExactly("data/accepted.csv:1  reasons  is not a column of this table. Write reason.");
    }
}
