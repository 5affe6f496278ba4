package org.casebook.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSafeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 701 000",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "=cmd|' /C calc'!A0"
            })
    void whatMayBeAFormulaGetsAnApostrophe(String cell) {
        assertThat(SpreadsheetSafe.cell(cell)).startsWith("'").doesNotStartWith("''");
        assertThat(SpreadsheetSafe.cell(cell).replace("'", "")).isEqualTo(cell.replace("'", ""));
    }

    /** A spreadsheet whose list separator is the semicolon parts the line there, quotation marks or not. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a; =1+1", "a\n=1+1", "a;@x", "a;-1", "a\t+1", "a;＝1"})
    void soDoesWhatAnotherListSeparatorWouldMakeACell(String cell) {
        assertThat(SpreadsheetSafe.cell(cell)).matches("(?s)a[;\\s]+'.*");
        assertThat(SpreadsheetSafe.cell(cell).replace("'", "")).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=b", "1-2", "adm-10;adm-20", "a@b.org", "'quoted'", "x, -1 and +2"})
    void whatIsNoneStaysAsItIs(String cell) {
        assertThat(SpreadsheetSafe.cell(cell)).isEqualTo(cell);
    }
}
