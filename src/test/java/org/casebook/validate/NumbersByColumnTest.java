package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code 1.500} is judged by the other cells of its column. */
class NumbersByColumnTest {
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
                "1.000.000 1.500 12.500 ~1.500 1.500..2.500 2.500.. ..3.500|1000000 1500 12500 ~1500 1500..2500 2500.. ..3500",
                "1.500 1.000.000|1500 1000000",
                "12,50 1.500|12.50 1500",
                "12,50 1,500|12.50 1.500",
                "1.234,50 1.500 1,500|1234.50 1500 1.500",
                "16.10 1.500 1,500|16.10 1.500 1500",
                "1.5 12.500 ~1,500..~2|1.5 12.500 ~1,500..~2",
                "1,234,567 1,500|1234567 1500",
                "1,234.50 1,500 1.500|1234.50 1500 1.500",
                "151 200,50 1.500|151200.50 1500",
                "151’200.50 1.500|151200.50 1.500",
                "0.500 1.500|0.500 1.500",
                "1234.500 1.500|1234.500 1.500",
                "1.500..2.000.000 1.500|1500..2000000 1500"
            })
    void whatSomeCellProvesHoldsForTheOthers(String written, String read) {
        amounts(written.split(" (?!200)"));

        if (written.contains("..~")) {
            assertThat(draft.rules()).containsExactly("quantity");
        } else {
            assertThat(read()).containsExactly(read.split(" "));
        }
    }

    @Test
    void whatWasReadByAnotherCellIsTold() {
        amounts("1.000.000", "1.500", "12.500");

        assertThat(notes())
                .containsExactly("data/fines.csv  reads \"1.500\" in amount as 1500, and 1 more value alike, because"
                        + " \"1.000.000\" in line 4 has full stops between thousands. To have that declared, write"
                        + " \"decimalChar\": \",\", \"groupChar\": \".\" in the field's entry of datapackage.json.");
        assertThat(draft.warnings("mixed-number-formats")).isEmpty();
    }

    @Test
    void whereNothingProvesOneBothAreNamed() {
        amounts("1.500", "12.500", "~1.500", "1.500..2.500", "1,500..2,500");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"1.500\" may be 1500 or 1.500." + both("1500 or 1.5000"),
                        "data/fines.csv:5  amount  \"12.500\" may be 12500 or 12.500." + both("12500 or 12.5000"),
                        "data/fines.csv:6  amount  \"~1.500\" may be ~1500 or ~1.500." + both("~1500 or ~1.5000"),
                        "data/fines.csv:7  amount  \"1.500..2.500\" may be 1500..2500 or 1.500..2.500."
                                + both("1500..2500 or 1.5000..2.5000"),
                        "data/fines.csv:8  amount  \"1,500..2,500\" may be 1500..2500 or 1.500..2.500."
                                + both("1500..2500 or 1.5000..2.5000"));
        assertThat(notes()).isEmpty();
    }

    @Test
    void otherMarksProveNothingOfThisOne() {
        amounts("1,234,567", "1.500", "151 200", "2'000");

        assertThat(draft.problems())
                .containsExactly("data/fines.csv:5  amount  \"1.500\" may be 1500 or 1.500." + both("1500 or 1.5000"));
    }

    @Test
    void lakhsProveCommasBetweenThousands() {
        amounts("1,00,000", "1,500");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"1,00,000\" is not a number. Write 100000, or leave the cell blank if it is not known.");
    }

    @Test
    void aColumnInTwoWaysIsTold() {
        amounts("1.000.000", "16.10");

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.warnings("mixed-number-formats"))
                .containsExactly("data/fines.csv:5  amount  \"16.10\" has a full stop before its decimals, and"
                        + " \"1.000.000\" in line 4 has full stops between thousands. Look at both, and write all"
                        + " numbers of the column in one way, such as 22680 or 16.10; if each is right as it stands,"
                        + " accept it with that reason.");
    }

    @Test
    void thatMayBeAccepted() {
        amounts("1.000.000", "16.10");
        draft.file(
                "accepted.csv",
                "rule,file,row,field,reason",
                "mixed-number-formats,data/fines.csv,n1,amount,Two sources.");

        assertThat(draft.warnings("mixed-number-formats")).isEmpty();
        assertThat(draft.warnings("accepted-problem")).isEmpty();
    }

    @Test
    void inAColumnInTwoWaysNothingIsSettled() {
        amounts("1.000.000", "16.10", "1.500");

        assertThat(draft.problems())
                .containsExactly("data/fines.csv:6  amount  \"1.500\" may be 1500 or 1.500." + both("1500 or 1.5000"));
    }

    @Test
    void whatIsDeclaredHolds() {
        draft.column("fines", "fee", "\"type\": \"number\", \"decimalChar\": \",\", \"groupChar\": \".\"")
                .column("fines", "cost", "\"type\": \"string\", \"casebook:quantity\": true, \"decimalChar\": \".\"")
                .cell("fines", 2, "fee", "1.500")
                .cell("fines", 2, "cost", "1.500")
                .cell("fines", 3, "fee", "1,500")
                .cell("fines", 3, "cost", "1,500");

        assertThat(cells("fee")).containsExactly("1500", "1.500");
        assertThat(cells("cost")).containsExactly("1.500", "1500");
        assertThat(notes()).isEmpty();
        assertThat(draft.accepted().description().resource("fines").orElseThrow().fields().stream()
                        .filter(field -> field.name().equals("fee"))
                        .map(field -> field.marks().stop().name()))
                .containsExactly("DECIMAL");
    }

    @Test
    void whatIsNotWrittenAsDeclaredIsTold() {
        draft.column("fines", "fee", "\"type\": \"number\", \"decimalChar\": \",\"")
                .cell("fines", 2, "fee", "16.10")
                .cell("fines", 3, "fee", "16.10");

        String wrong = " fee  \"16.10\" is not written as datapackage.json declares, with a comma before decimals."
                + " Write it so, or mend decimalChar and groupChar in the field's entry there.";
        assertThat(draft.problems()).containsExactly("data/fines.csv:2 " + wrong, "data/fines.csv:3 " + wrong);
    }

    @Test
    void aDeclarationThatCannotBeIsTold() {
        draft.column("fines", "fee", "\"type\": \"number\", \"decimalChar\": \".\", \"groupChar\": \".\"")
                .column("fines", "cost", "\"type\": \"number\", \"decimalChar\": \"·\"");

        assertThat(draft.problems())
                .extracting(text -> text.replaceAll("json:\\d+", "json"))
                .containsExactly(
                        "data/datapackage.json  decimalChar  \"·\" is not a mark before decimals that can be read."
                                + " Write \".\" or \",\", or leave it out to have it found out.",
                        "data/datapackage.json  groupChar  \".\" cannot stand both between thousands and before"
                                + " decimals. Mend one of decimalChar and groupChar, or leave both out to have them"
                                + " found out.");
    }

    @Test
    void coordinatesHaveDecimals() {
        draft.row("places", "place_id=kuryk", "latitude=51.160").row("places", "place_id=beyneu", "latitude=45,317");

        assertThat(draft.problems()).isEmpty();
        assertThat(notes()).isEmpty();
    }

    @Test
    void oneColumnProvesNothingOfAnother() {
        amounts("1.000.000");
        draft.row("fines", "case_id=n9", "people=3", "amount_converted=1.500", "currency_converted=EUR");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:5  amount_converted  \"1.500\" may be 1500 or 1.500." + both("1500 or 1.5000"));
    }

    private static String both(String written) {
        return " Write the one that is meant: " + written
                + ", with a zero more, so that it is not taken for thousands again.";
    }

    private void amounts(String... amounts) {
        for (int number = 0; number < amounts.length; number++) {
            draft.row("fines", "case_id=n" + number, "people=3", "amount=" + amounts[number], "currency=KZT");
        }
    }

    private List<String> read() {
        return cells("amount").subList(2, cells("amount").size());
    }

    private List<String> cells(String field) {
        return draft.accepted().rows("fines").stream()
                .map(row -> row.cell(field))
                .toList();
    }

    private List<String> notes() {
        Checked checked = draft.check();
        return (checked instanceof Checked.Accepted accepted ? accepted.notes() : ((Checked.Rejected) checked).notes())
                .stream().map(Note::text).toList();
    }
}
