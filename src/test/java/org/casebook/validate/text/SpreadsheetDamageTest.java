package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetDamageTest {
    @TempDir
    Path folder;

    @Test
    void aMonthThatLostItsYearIsNamed() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=июн.11")
                .row("fines", "case_id=f8", "people=3", "date=Jun-11")
                .row("fines", "case_id=f7", "people=11.июн");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"июн.11\" is what a spreadsheet makes of a month or a day: it may be 2011-06, or day 11 of month 6 of any year. Make the column's format Text, write the date again as the source has it, such as 2011-06, and save again.",
                        "data/fines.csv:5  date  \"Jun-11\" is what a spreadsheet makes of a month or a day: it may be 2011-06, or day 11 of month 6 of any year. Make the column's format Text, write the date again as the source has it, such as 2011-06, and save again.",
                        "data/fines.csv:6  people  \"11.июн\" is a date that a spreadsheet made of something else, perhaps of \"11-6\" or \"6-11\". Make the column's format Text, write the value again as the source has it, such as 25..35, and save again.");
    }

    @Test
    void aNumberOfADayIsNamed() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "date=40717");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"40717\" is a spreadsheet's number of a day: 2011-06-23, or 2015-06-24 if it was made on an old Macintosh. Make the column's format Text, write the day as 2011-06-23, and save again.");
    }

    @Test
    void shortenedNumbersErrorsAndNarrowColumnsAreNamedInAnyField() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "amount=7,72E+11", "currency=KZT")
                .row("fines", "case_id=f8", "people=3", "date=#######")
                .row("fines", "case_id=f7", "people=3", "summary_en=#REF!")
                .row("fines", "case_id=f6", "people=3", "summary_en=#ССЫЛКА!")
                .row("fines", "case_id=f5", "people=3", "summary_en=7.72E+11");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"7,72E+11\" is a number that the spreadsheet has shortened; its last digits are lost. Make the column's format Text, write the number again in full, and save again.",
                        "data/fines.csv:5  date  \"#######\" is what a spreadsheet shows of a value where the column is too narrow. Widen the column and save again.",
                        "data/fines.csv:6  summary_en  \"#REF!\" is a spreadsheet's word for an error, not a value. Mend the formula, or write the value itself, and save again.",
                        "data/fines.csv:7  summary_en  \"#ССЫЛКА!\" is a spreadsheet's word for an error, not a value. Mend the formula, or write the value itself, and save again.",
                        "data/fines.csv:8  summary_en  \"7.72E+11\" is a number that the spreadsheet has shortened; its last digits are lost. Make the column's format Text, write the number again in full, and save again.");
    }

    @Test
    void aLetterThatWasLostIsNamed() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "summary_en=Caf\uFFFD");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  summary_en  \"Caf\uFFFD\" has the sign \uFFFD where a letter was lost. Write the letter; it was lost when the file was saved in another encoding.");
    }
}
