package org.casebook.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebook.TablesOfText;
import org.casebook.chart.ChartMessages;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleText;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as text, where a source gives a word and not a number. */
class FigureTextTest {
    @TempDir
    private Path data;

    @Test
    void saysTheWordFirstAndThenWhatItIsCountedAs() throws IOException {
        fines("""
                case_id,people,people_text,people_text_ru,people_text_kk
                F1,200..,hundreds,сотни,жүздеген адам
                """);
        assertThat(people("en")).isEqualTo("hundreds (counted as at least 200)");
        assertThat(people("ru")).isEqualTo("сотни (учтено как не менее 200)");
        assertThat(people("kk")).isEqualTo("жүздеген адам (кемінде 200 деп есептелген)");
    }

    @Test
    void takesTheWordOfTheConventionWhereNobodyTranslatedTheSource() throws IOException {
        fines("""
                case_id,people,people_text
                F1,24..,dozens of pickets
                """);
        assertThat(people("en")).isEqualTo("dozens of pickets (counted as at least 24)");
        assertThat(people("ru")).isEqualTo("десятки (учтено как не менее 24)");
        assertThat(people("kk")).isEqualTo("ондаған адам (кемінде 24 деп есептелген)");
        fines("""
                case_id,people,people_text
                F1,60..90,scores of pickets
                """);
        assertThat(people("ru")).isEqualTo("число, названное словом (учтено как 60–90)");
    }

    @Test
    void addsThoseWhoseNumberIsKnown() throws IOException {
        fines("""
                case_id,people,people_text
                F1,200..,hundreds
                F2,~30,
                F3,5..7,
                F4,1,
                """);
        // 30 + 5 + 1 to 30 + 7 + 1.
        assertThat(people("en")).isEqualTo("hundreds, and about 36–38 people (counted as about 236 or more)");
        assertThat(people("ru")).isEqualTo("сотни и около 36–38 человек (учтено как примерно 236 или больше)");
        assertThat(sanctions("en")).isEqualTo("hundreds, and about 36–38 more (counted as about 236 or more)");
    }

    @Test
    void saysWhoIsCountedElsewhereInAnotherLine() throws IOException {
        fines("""
                case_id,person_id,people,people_text,part_of,part_of_certainty,company_ids
                F1,,200..,hundreds,,,alpha
                F2,ann,,,F1,possible,beta
                """);
        assertThat(ofCompany("alpha", "en")).isEqualTo("hundreds, less one (counted as at least 199)");
        assertThat(ofCompany("alpha", "ru")).isEqualTo("сотни без одного (учтено как не менее 199)");
        assertThat(ofCompany("alpha", "kk"))
                .isEqualTo("жүздеген адам, бір адамды шегергенде (кемінде 199 деп есептелген)");
        assertThat(ofCompany("beta", "en")).isEqualTo("1");
        assertThat(people("en")).isEqualTo("hundreds (counted as at least 200)");
    }

    @Test
    void saysTheWordWhereNobodyCanSayHowManyAreCountedElsewhere() throws IOException {
        fines("""
                case_id,people,people_text,part_of,part_of_certainty,company_ids
                F1,200..,hundreds,,,alpha
                F2,2..,workers,F1,possible,beta
                """);
        assertThat(ofCompany("alpha", "en")).isEqualTo("hundreds, without those on other lines");
        assertThat(ofCompany("alpha", "ru")).isEqualTo("сотни без тех, кто учтён в других строках");
        assertThat(ofCompany("alpha", "kk")).isEqualTo("жүздеген адам, басқа жолдарда есептелгендерсіз");
        assertThat(ofCompany("beta", "en")).isEqualTo("workers (counted as at least 2)");
    }

    @Test
    void numbersGroupsOfWhichOnlyAPluralIsSaid() throws IOException {
        fines("""
                case_id,people,people_text
                F1,2..,participants
                F2,2..,others
                F3,2..,part of the crowd
                F4,7,
                """);
        assertThat(people("en")).isEqualTo("3 groups of unstated size, and 7 people");
        assertThat(people("ru")).isEqualTo("3 группы без указания численности и 7 человек");
        assertThat(people("kk")).isEqualTo("саны аталмаған 3 топ және 7 адам");
        fines("""
                case_id,people,people_text
                F1,2..,participants
                F2,1,
                """);
        assertThat(people("en")).isEqualTo("a group of unstated size, and 1 person");
        fines("""
                case_id,people,people_text
                F1,2..,participants
                F2,200..,hundreds
                F3,200..,hundreds
                """);
        assertThat(people("en")).isEqualTo("hundreds, and a group of unstated size (counted as at least 402)");
    }

    @Test
    void addsCasesWhoseDetailsAreWithheldToThoseWhoseNumberIsKnown() throws IOException {
        fines("""
                case_id,people,people_text,publish
                F1,200..,hundreds,yes
                F2,24..,dozens,stub
                F3,1,,yes
                """);
        assertThat(people("en")).isEqualTo("hundreds, and at least 25 people (counted as at least 225)");
    }

    @Test
    void saysTheWordOfASinglePlural() throws IOException {
        fines("""
                case_id,people,people_text
                F1,2..,participants
                """);
        assertThat(people("en")).isEqualTo("participants (counted as at least 2)");
        assertThat(people("ru")).isEqualTo("несколько человек (учтено как не менее 2)");
    }

    @Test
    void countsWordsWhereThereAreTooManyToSay() throws IOException {
        fines("""
                case_id,people,people_text
                F1,200..,hundreds
                F2,24..,dozens
                F3,2000..,thousands
                F4,3,
                """);
        assertThat(people("en")).isEqualTo("at least 2,227: in 3 cases the source gives a word, not a number");
        assertThat(people("ru")).isEqualTo("не менее 2\u00a0227: в 3 случаях в источнике слово, а не число");
        assertThat(people("kk")).isEqualTo("кемінде 2\u00a0227: 3 жағдайда дереккөзде сан емес, сөз берілген");
    }

    @Test
    void saysOfSumsOfMoneyThatTheyRestOnAWord() throws IOException {
        fines("""
                case_id,people,people_text,amount,currency
                F1,200..,hundreds,100,KZT
                """);
        assertThat(text(Breakdown.TOTALS, "", Measure.AMOUNT, Category.FINE, "en"))
                .isEqualTo("at least 20,000 (the source gives a word, not a number)");
    }

    @Test
    void saysTheWordOfTheSanctionThatTheFewestPeopleOverAllRestOn() throws IOException {
        fines("""
                case_id,people,people_text
                F1,24..,dozens
                F2,3,
                """);
        Files.writeString(data.resolve("dismissals.csv"), """
                case_id,people,people_text
                D1,200..,hundreds
                """);
        assertThat(text(Breakdown.TOTALS, "", Measure.PEOPLE, Category.ALL, "en"))
                .isEqualTo("hundreds (counted as at least 200)");
        assertThat(text(Breakdown.TOTALS, "", Measure.SANCTIONS, Category.ALL, "en"))
                .isEqualTo("hundreds, dozens, and 3 more (counted as at least 227)");
    }

    @Test
    void tellsNothingOfTheWordsOfAGroupThatIsSaidInNumbersToo() throws IOException {
        fines("""
                case_id,people,people_text
                F1,200..,more than 200
                F2,~30..,
                """);
        assertThat(people("en")).isEqualTo("about 230 or more");
        assertThat(people("ru")).isEqualTo("примерно 230 или больше");
        assertThat(people("kk")).isEqualTo("шамамен 230 немесе одан көп");
    }

    private void fines(String table) throws IOException {
        Files.writeString(data.resolve("fines.csv"), table);
    }

    private String people(String language) throws IOException {
        return text(Breakdown.TOTALS, "", Measure.PEOPLE, Category.FINE, language);
    }

    private String sanctions(String language) throws IOException {
        return text(Breakdown.TOTALS, "", Measure.SANCTIONS, Category.FINE, language);
    }

    private String ofCompany(String company, String language) throws IOException {
        return text(Breakdown.BY_COMPANY, company, Measure.PEOPLE, Category.FINE, language);
    }

    private String text(Breakdown breakdown, String key, Measure measure, Category category, String language)
            throws IOException {
        Dataset dataset = TablesOfText.read(data);
        Statistics statistics = Statistics.of(dataset);
        Figure figure = statistics.by(breakdown).stream()
                .filter(one -> String.join("", one.keys()).equals(key)
                        && one.measure() == measure
                        && one.category() == category
                        && one.status() == Status.IMPOSED)
                .findFirst()
                .orElseThrow();
        return ChartMessages.words(language)
                .figure(
                        figure,
                        statistics.cases().composition(breakdown, figure),
                        id -> dataset.sanctions().stream()
                                .filter(sanction -> sanction.facts().caseId().equals(id))
                                .map(sanction -> new PeopleText(sanction.facts().row()))
                                .findFirst());
    }
}
