package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyOutOfTimeTest {
    private static final String RULE = "currency-out-of-time";
    private static final String END =
            "\". Mend the currency or the date; if the decision gives this currency, accept it with that reason.";

    @TempDir
    Path folder;

    private Draft draft;

    @BeforeEach
    void begin() {
        draft = Draft.in(folder).replaceIn("datapackage.json", "2011-10-31", "2024-10-31");
    }

    @ParameterizedTest
    @CsvSource({
        "BYR,2017-02,until 2017-01-01", "BYN,2015,since 2016-07-01", "RUR,1999-05-01,until 1998-12-31",
        "TRL,2006,until 2005-12-31", "LTL,2015-03,until 2014-12-31", "HRK,2023-06-01,until 2023-01-14",
        "VEF,2019,until 2018-08-20", "ZMK,2014,until 2013-01-01", "KZT,1992-06,since 1993-11-05",
        "AZM,2011-06,until 2006-12-31", "DEM,2011,until 2002-05-15", "EUR,1998,since 1999-01-01"
    })
    void aCurrencyIsOfItsTime(String currency, String date, String when) {
        draft.row("fines", "case_id=f9", "person_id=bolat", "amount=7", "currency=" + currency, "date=" + date);

        assertThat(draft.warnings(RULE))
                .containsExactly("data/fines.csv:4  currency  \"" + currency + "\" is a currency that "
                        + (when.startsWith("until") ? "was" : "has been") + " in use " + when + ", and the date is \""
                        + date
                        + END);
    }

    @ParameterizedTest
    @CsvSource({
        "BYR,2016-12-31",
        "BYR,2016",
        "BYN,2016",
        "RUB,1999-01",
        "KZT,2011",
        "XXX,2011",
        "LTL,[2014-12-01..]",
        "KZT,",
        "USD,1950"
    })
    void whereItMayBeItIsLeft(String currency, String date) {
        draft.row(
                "sentences",
                "case_id=s9",
                "person_id=aliya",
                "fine_amount=7",
                "fine_currency=" + currency,
                "date=" + (date == null ? "" : date));

        assertThat(draft.warnings(RULE)).isEmpty();
    }

    @Test
    void itMayBeAccepted() {
        draft.row("appeals", "appeal_id=p9", "case_id=f1", "date=2018", "outcome=reduced", "amount=7", "currency=BYR");
        assertThat(draft.warnings(RULE)).hasSize(1);

        draft.file(
                "accepted.csv",
                "rule,file,row,field,reason",
                RULE + ",data/appeals.csv,p9,currency,The court said so.");
        assertThat(draft.warnings(RULE)).isEmpty();
        assertThat(draft.warnings("accepted-problem")).isEmpty();
    }
}
