package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever follows a remedy is told nothing else of that row: no remedy leads from one wrong value to the next. */
class RemediesTest {
    /** Values as remedies write them: numbers, days, codes of currencies and of true and false, in quotation marks or not. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?<=[ \"(])(\\[[0-9.-]+]|\\d{4}-\\d{2}(?:-\\d{2})?|~?\\.{0,2}\\d[\\d.]*?(?:\\.\\.\\d+)?(?:\\.\\.)?"
                    + "|(?!CSV|ISO)[A-Z]{3}|true|false|upheld|quashed|reinstated)(?=[\",;:]|[ )]|\\.(?: |$))");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "sentences|case_id=n;person_id=aliya;prison_months=life|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=пожизненное лишение свободы|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=Өмір бойына бас бостандығынан айыру|prison_months",
                "sentences|case_id=n;person_id=aliya;ban_months=бессрочно|ban_months",
                "sentences|case_id=n;person_id=aliya;prison_months=x1|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=25–35|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=12+|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=1.123456|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=-5|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=1300|prison_months",
                "sentences|case_id=n;person_id=aliya|prison_months",
                "sentences|case_id=n;person_id=aliya;prison_months=0|prison_months",
                "sentences|case_id=n;person_id=aliya;fine_amount=x1;fine_currency=KZT|fine_amount",
                "sentences|case_id=n;person_id=aliya;fine_amount=500|fine_currency",
                "sentences|case_id=n;person_id=aliya;fine_amount=500;fine_currency=₸|fine_currency",
                "sentences|case_id=n;person_id=aliya;fine_amount=500;fine_currency=kzt|fine_currency",
                "fines|case_id=n;person_id=aliya;amount=x1;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1.500;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1,234;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=~1.234;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1.500-2.750;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1.500..2.750;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1.500+;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=1,00,000;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=123456789012345678;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=9999999999999;currency=KZT|amount",
                "fines|case_id=n;person_id=aliya;amount=500|currency",
                "fines|case_id=n;people=0|people",
                "fines|case_id=n;people=..0|people",
                "fines|case_id=n|people",
                "fines|case_id=n;people=x1|people",
                "fines|case_id=n;people=2.5|people",
                "fines|case_id=n;people=30..20|people",
                "fines|case_id=n;person_id=aliya;people=2|people",
                "fines|case_id=n;person_id=aliya;date=31.06.2011|date",
                "fines|case_id=n;person_id=aliya;date=03/04/2011|date",
                "fines|case_id=n;person_id=aliya;date=40717|date",
                "fines|case_id=n;person_id=aliya;date=июн.11|date",
                "fines|case_id=n;person_id=aliya;date=лето|date",
                "arrests|case_id=n;person_id=aliya;kind=administrative_arrest;days=x1|days",
                "appeals|appeal_id=n;case_id=d1;outcome=reduced|outcome",
                "appeals|appeal_id=n;case_id=f1;outcome=reduced;amount=x1;currency=KZT|amount",
                "appeals|appeal_id=n;case_id=f1;outcome=reduced;amount=7|currency",
                "people|person_id=n;name=Erlan;visibility=named;born=x|born",
                "people|person_id=n;name=Erlan;visibility=named;added=31.06.2011|added",
                "people|person_id=n;name=Erlan;visibility=named;consent=perhaps|consent",
                "places|place_id=n;latitude=x|latitude"
            })
    void whatARemedyOffersIsTaken(String table, String cells, String field) {
        Draft draft = Draft.in(folder).row(table, cells.split(";"));
        int line = draft.lines(table);
        Problem wrong = errors(draft, table, line).get(0);

        List<String> offered = offered(
                wrong.rule().equals("ambiguous-value") && field.equals("date") ? wrong.message() : wrong.remedy());

        assertThat(offered).as(wrong.text()).isNotEmpty();
        for (String value : offered) {
            draft.cell(table, line, field, value);
            assertThat(errors(draft, table, line).stream().map(Problem::text))
                    .as(wrong.text() + " → " + value)
                    .isEmpty();
        }
    }

    private static List<String> offered(String remedy) {
        List<String> values = new ArrayList<>();
        Matcher value = OFFERED.matcher(remedy);
        while (value.find()) {
            values.add(value.group(1));
        }
        // Of "25 years" and "if it is true" neither is a value.
        values.removeIf(word -> remedy.contains(word + " years") || remedy.contains("it is " + word));
        if (remedy.matches(".*[Ll]eave the cell blank.*")) {
            values.add("");
        }
        return values;
    }

    private static List<Problem> errors(Draft draft, String table, int line) {
        Checked checked = draft.check();
        return checked instanceof Checked.Rejected rejected
                ? rejected.problems().stream()
                        .filter(problem -> problem.isError()
                                && problem.file().equals("data/" + table + ".csv")
                                && problem.line() == line)
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({"life", "пожизненно", "x1"})
    void noPenaltyIsToBeWrittenAsPerhapsNothing(String written) {
        Draft draft = Draft.in(folder).row("sentences", "case_id=n", "person_id=aliya", "prison_months=" + written);
        List<String> told = new ArrayList<>(draft.problems());
        told.addAll(draft.cell("sentences", 4, "prison_months", "").problems());

        assertThat(told).hasSize(2).noneMatch(text -> text.contains("\"0..\""));
    }
}
