package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupSizeTest {
    @TempDir
    Path folder;

    @Test
    void membersTogetherAreNoMorePeopleThanTheirGroup() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row("fines", "case_id=f8", "part_of=f1", "part_of_certainty=stated", "people=10");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:2  people  \"~30\" is less than its 3 stated members together, who are at least 31. Mend the number, or write possible as the part_of_certainty of the members that may be others.");
    }

    @Test
    void aHiddenMemberDoesNotCount() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row(
                        "fines",
                        "case_id=f8",
                        "part_of=f1",
                        "part_of_certainty=stated",
                        "people=10",
                        "withdrawn=a mistake");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void membersMayTogetherBeTheWholeGroup() {
        // 1 + 20 + 9 of about 30.
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row("fines", "case_id=f8", "part_of=f1", "part_of_certainty=stated", "people=9");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void whatIsPartOfAHiddenCaseIsPartOfTheGroupAboveIt() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=3", "withdrawn=a mistake")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=200..");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:2  people  \"~30\" is less than its 2 stated members together, who are at least 201. Mend the number, or write possible as the part_of_certainty of the members that may be others.");
    }

    @Test
    void onlyAWayThatIsStatedThroughoutMakesAMember() {
        Draft draft = Draft.in(folder)
                .row(
                        "fines",
                        "case_id=f9",
                        "part_of=f1",
                        "part_of_certainty=possible",
                        "people=3",
                        "withdrawn=a mistake")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=200..");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aMemberIsAsManyAsTheRowsBelowIt() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=3..")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=15")
                .row("fines", "case_id=f7", "part_of=f9", "part_of_certainty=stated", "people=15");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:2  people  \"~30\" is less than its 2 stated members together, who are at least 31. Mend the number, or write possible as the part_of_certainty of the members that may be others.");
    }

    @Test
    void ofOneMemberItIsSaidThatTheRowsBelowItAreMeant() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=20")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=3..")
                .row("fines", "case_id=f7", "part_of=f8", "part_of_certainty=stated", "people=12")
                .row("fines", "case_id=f6", "part_of=f8", "part_of_certainty=stated", "people=9");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  \"20\" is less than its stated member \"f8\", with the rows below it, who are at least 21. Mend the number, or write possible as the part_of_certainty of the members that may be others.");
    }
}
