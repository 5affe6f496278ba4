package org.casebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.tabulate.count.Assumptions.CountedWords.ELSEWHERE;
import static org.casebook.tabulate.count.Assumptions.CountedWords.IN_PART;
import static org.casebook.tabulate.count.Assumptions.CountedWords.POSSIBLY_ELSEWHERE;
import static org.casebook.tabulate.count.Assumptions.CountedWords.POSSIBLY_TWICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.TablesOfText;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.count.Assumptions;
import org.casebook.tabulate.count.Assumptions.AssumedMembership;
import org.casebook.tabulate.count.Assumptions.Inheritance;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a figure beside its number: which cases make it no plain one, and why. Each worked out by hand. */
class AssumptionsTest {
    private static final String FINES = "fines.csv";

    @TempDir
    private Path data;

    @Test
    void aPlainFigureSupposesNothing() throws IOException {
        write(FINES, """
                case_id,person_id,people,amount,currency
                F1,ann,,10,KZT
                F2,,3,20,KZT
                """);
        assertThat(total(Category.FINE, Measure.PEOPLE)).isSameAs(Assumptions.NONE);
        assertThat(total(Category.ALL, Measure.PEOPLE)).isSameAs(Assumptions.NONE);
        assertThat(total(Category.FINE, Measure.AMOUNT)).isSameAs(Assumptions.NONE);
    }

    @Test
    void casesThatGiveABoundAnEstimateOrARangeAreNamed() throws IOException {
        write(FINES, """
                case_id,people,amount,currency
                F1,30..,10,KZT
                F2,~4,20,KZT
                F3,2..5,30,KZT
                F4,~7..9,40,KZT
                F5,6,~50,KZT
                """);
        Assumptions people = total(Category.FINE, Measure.PEOPLE);
        assertThat(people.open()).containsExactly("F1");
        assertThat(people.about()).containsExactly("F2", "F4");
        assertThat(people.between()).containsExactly("F3", "F4");
        // A sum is made of the people and of what each was fined.
        Assumptions amount = total(Category.FINE, Measure.AMOUNT);
        assertThat(amount.open()).containsExactly("F1");
        assertThat(amount.about()).containsExactly("F2", "F4", "F5");
        assertThat(amount.between()).containsExactly("F3", "F4");
    }

    @Test
    void whatACaseWithoutAValueGivesIsNothingOfASum() throws IOException {
        write(FINES, """
                case_id,people,amount,currency
                F1,~30..,,
                F2,4,20,KZT
                """);
        assertThat(total(Category.FINE, Measure.PEOPLE).open()).containsExactly("F1");
        Assumptions amount = total(Category.FINE, Measure.AMOUNT);
        assertThat(amount.withoutValue()).containsExactly("F1");
        assertThat(amount.open()).isEmpty();
        assertThat(amount.about()).isEmpty();
        assertThat(amount.inherited()).isEmpty();
    }

    @Test
    void theNumberOfAMemberIsItsGroupsUnlessItIsOnlyPossiblyOne() throws IOException {
        write(FINES, """
                case_id,people,part_of,part_of_certainty
                G,30,,
                S,~4,G,stated
                T,~2,S,stated
                P,~5,G,possible
                Q,~3,P,stated
                """);
        Assumptions people = total(Category.FINE, Measure.PEOPLE);
        // S and T are within the 30. P may be beside them; Q is within P.
        assertThat(people.about()).containsExactly("P");
        assertThat(people.memberships()).containsExactly(new AssumedMembership("G", "P", POSSIBLY_TWICE));
    }

    @Test
    void aMemberUnderAnotherKeyIsTakenOffItsGroup() throws IOException {
        write(FINES, """
                case_id,people,part_of,part_of_certainty,place_id
                G,30,,,aktau
                S,4,G,stated,zhanaozen
                P,5,G,possible,zhanaozen
                M,6,G,stated,zhanaozen
                N,2,M,stated,aktau
                """);
        assertThat(place("aktau", Measure.PEOPLE).memberships())
                .containsExactly(
                        new AssumedMembership("G", "S", ELSEWHERE),
                        new AssumedMembership("G", "P", POSSIBLY_ELSEWHERE),
                        new AssumedMembership("G", "M", IN_PART));
        // There the members stand alone; N, of which M is not told, is in aktau.
        assertThat(place("zhanaozen", Measure.PEOPLE).memberships())
                .containsExactly(new AssumedMembership("M", "N", ELSEWHERE));
    }

    @Test
    void aMemberOfASumIsOneWithAValueOfItsOwn() throws IOException {
        write(FINES, """
                case_id,people,part_of,part_of_certainty,amount,currency
                G,30,,,100,KZT
                S,4,G,stated,,
                P,5,G,possible,,
                Q,6,G,possible,20,USD
                """);
        Assumptions tenge = total(Category.FINE, Measure.AMOUNT, "KZT");
        // S has what each of the 30 has; of P that is so only if it is one of them. The dollars are in another sum.
        assertThat(tenge.inherited()).containsExactly(new Inheritance("S", "G"));
        assertThat(tenge.memberships())
                .containsExactly(
                        new AssumedMembership("G", "P", POSSIBLY_TWICE),
                        new AssumedMembership("G", "Q", POSSIBLY_ELSEWHERE));
        assertThat(total(Category.FINE, Measure.AMOUNT, "USD").inherited()).isEmpty();
        assertThat(total(Category.FINE, Measure.PEOPLE).inherited()).isEmpty();
    }

    @Test
    void groupsThatMayBeTheSamePeopleUnderTwoSanctionsAreNamed() throws IOException {
        write(FINES, """
                case_id,person_id,people,part_of,part_of_certainty
                F1,,7,,
                F2,ann,,F1,stated
                F3,ben,,,
                """);
        write("dismissals.csv", """
                case_id,people
                D1,5
                """);
        Assumptions all = total(Category.ALL, Measure.PEOPLE);
        assertThat(all.unplaced()).containsExactly("D1", "F1");
        // Rows are only added up, and within one sanction each row is one.
        assertThat(total(Category.ALL, Measure.SANCTIONS).unplaced()).isEmpty();
        assertThat(total(Category.FINE, Measure.PEOPLE).unplaced()).isEmpty();
    }

    @Test
    void aGroupWhoseOnlyCompanyUnderAnotherSanctionIsItsOwnMemberIsPlaced() throws IOException {
        write(FINES, """
                case_id,person_id,people,part_of,part_of_certainty
                F1,,7,,
                F2,ann,,F1,stated
                """);
        write("dismissals.csv", """
                case_id,person_id
                D1,ann
                """);
        // Ann, dismissed, is among the 7 fined.
        assertThat(total(Category.ALL, Measure.PEOPLE).unplaced()).isEmpty();
    }

    @Test
    void namesAloneLeaveNoGroupUnplaced() throws IOException {
        write(FINES, """
                case_id,person_id
                F1,ann
                """);
        write("dismissals.csv", """
                case_id,person_id
                D1,ben
                """);
        assertThat(total(Category.ALL, Measure.PEOPLE)).isSameAs(Assumptions.NONE);
    }

    @Test
    void aPersonInTwoGroupsOfAFigureIsNamedOnce() throws IOException {
        write(FINES, """
                case_id,person_id,people,part_of,part_of_certainty
                F1,,7,,
                F2,ann,,F1,stated
                F3,,5,,
                F4,ann,,F3,stated
                F5,ben,,F3,stated
                """);
        assertThat(total(Category.FINE, Measure.PEOPLE).inSeveralGroups()).containsExactly("F2", "F4");
        assertThat(total(Category.FINE, Measure.SANCTIONS).inSeveralGroups()).containsExactly("F2", "F4");
    }

    private Assumptions total(Category category, Measure measure) throws IOException {
        return of(Breakdown.TOTALS, List.of(), category, measure, "");
    }

    private Assumptions total(Category category, Measure measure, String unit) throws IOException {
        return of(Breakdown.TOTALS, List.of(), category, measure, unit);
    }

    private Assumptions place(String id, Measure measure) throws IOException {
        return of(Breakdown.BY_PLACE, List.of(id), Category.FINE, measure, "");
    }

    /** Those of a figure as imposed; in its only unit, where none is given. */
    private Assumptions of(Breakdown breakdown, List<String> keys, Category category, Measure measure, String unit)
            throws IOException {
        Statistics statistics = Statistics.of(TablesOfText.read(data));
        List<Figure> found = statistics.by(breakdown).stream()
                .filter(figure -> figure.keys().equals(keys)
                        && figure.category() == category
                        && figure.measure() == measure
                        && figure.status() == Status.IMPOSED
                        && (unit.isEmpty() || figure.unit().equals(unit)))
                .toList();
        assertThat(found).hasSize(1);
        return statistics.cases().assumptions(breakdown, found.get(0));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve(file), text);
    }
}
