package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCalendarTest {
    private static final String RULE = "other-calendar";
    private static final String END =
            ". Write the date of the Gregorian calendar; if the year is right, accept it with that reason.";

    @TempDir
    Path folder;

    private Draft draft;

    @BeforeEach
    void begin() {
        draft = Draft.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1390-03-17|1390|2011 or 2012 (Persian) or 1970 or 1971 (Islamic)",
                "1432|1432|2010 or 2011 (Islamic)",
                "0100-06|100|2011 (Minguo (Taiwan))",
                "1933-03|1933|2011 or 2012 (Indian national (Saka))"
            })
    void aYearFarFromTheOthersMayBeOfAnotherCalendar(String date, String year, String meant) {
        draft.row("fines", "case_id=f9", "person_id=bolat", "date=" + date);

        assertThat(draft.warnings(RULE))
                .containsExactly("data/fines.csv:4  date  \"" + date + "\" is of the year " + year
                        + ", far from the others, which are about 2011; of another calendar it may be " + meant + END);
    }

    @Test
    void aColumnOfNothingElseIsHeldAgainstTheDayOfTheTables() {
        draft.replaceIn("datapackage.json", "2011-10-31", "2020-10-31")
                .cell("fines", 2, "date", "1398-02")
                .cell("fines", 3, "date", "1398/03/10");

        assertThat(draft.warnings(RULE)).hasSize(2).allMatch(text -> text.contains("2019 or 2020 (Persian)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2554|2011 (Buddhist)", "5771|2010 or 2011 (Hebrew)"})
    void whatWouldBeInTheFutureIsAnErrorThatSaysSo(String date, String meant) {
        draft.row("fines", "case_id=f9", "person_id=bolat", "date=" + date);

        assertThat(draft.problems())
                .containsExactly("data/fines.csv:4  date  \"" + date
                        + "\" is after 2011-10-31, the day up to which the tables are complete. Of another calendar it may be "
                        + meant + ". Mend the date, or write a later day as data_as_of in data/datapackage.json.");
    }

    @Test
    void aDayOfAnyColumnIsLookedAt() {
        draft.cell("people", 3, "added", "2554-09-01");

        assertThat(draft.warnings(RULE))
                .containsExactly(
                        "data/people.csv:3  added  \"2554-09-01\" is of the year 2554, far from the others, which are"
                                + " about 2011; of another calendar it may be 2011 (Buddhist)" + END);
    }

    @Test
    void aSlipIsTold() {
        draft.row("fines", "case_id=f9", "person_id=bolat", "date=1011-06-06");

        assertThat(draft.warnings(RULE))
                .containsExactly(
                        "data/fines.csv:4  date  \"1011-06-06\" is of the year 1011, far from the others, which are"
                                + " about 2011. Mend the year; if it is right, accept it with that reason.");
    }

    @Test
    void oldCasesBesideNewOnesAreLeft() {
        for (int number = 0; number < 4; number++) {
            draft.row("fines", "case_id=n" + number, "person_id=bolat", "date=193" + (number + 4));
        }

        assertThat(draft.warnings(RULE)).isEmpty();
    }

    @Test
    void itMayBeAccepted() {
        draft.row("fines", "case_id=f9", "person_id=bolat", "date=1432")
                .file("accepted.csv", "rule,file,row,field,reason", RULE + ",data/fines.csv,f9,date,A chronicle.");

        assertThat(draft.warnings(RULE)).isEmpty();
        assertThat(draft.warnings("accepted-problem")).isEmpty();
    }
}
