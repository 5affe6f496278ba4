package org.casebook.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;

class SuppressedStatisticsTest {
    private static final PeopleThreshold BY_PLACE = new PeopleThreshold(0, Map.of("by-place", 3));

    /** As many fines in each place, each of a person of its own. */
    private static RandomPublication fines(int... inPlaces) {
        RandomPublication publication = new RandomPublication();
        for (int place = 0; place < inPlaces.length; place++) {
            for (int number = 0; number < inPlaces[place]; number++) {
                publication.add(
                        "fines",
                        Map.of(
                                "person_id",
                                "p-" + place + "-" + number,
                                "date",
                                "2011-05-03",
                                "company_ids",
                                "company-0",
                                "article_ids",
                                "article-0",
                                "place_id",
                                "place-" + place));
            }
        }
        return publication;
    }

    private static SuppressedStatistics of(RandomPublication publication, PeopleThreshold minimum) {
        Dataset dataset = publication.dataset(minimum);
        return SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of());
    }

    private static Map<String, Suppression> places(SuppressedStatistics suppressed) {
        return suppressed.statistics().by(Breakdown.BY_PLACE).stream()
                .filter(figure -> figure.category() == Category.FINE
                        && figure.measure() == Measure.PEOPLE
                        && figure.status() == Status.IMPOSED)
                .collect(Collectors.toMap(figure -> figure.keys().get(0), Figure::suppression));
    }

    @Test
    void aFigureOfFewPeopleIsSuppressedAndTheSmallestThatWouldTellIt() {
        assertThat(places(of(fines(2, 9, 4, 30), BY_PLACE)))
                .isEqualTo(Map.of(
                        "place-0",
                        Suppression.SMALL,
                        "place-1",
                        Suppression.NONE,
                        "place-2",
                        Suppression.SECONDARY,
                        "place-3",
                        Suppression.NONE));
    }

    @Test
    void fewFiguresThatHideEachOtherNeedNoFurther() {
        assertThat(places(of(fines(2, 2, 2, 30), BY_PLACE)))
                .containsEntry("place-3", Suppression.NONE)
                .containsEntry("place-0", Suppression.SMALL);
    }

    @Test
    void nothingOfASuppressedFigureIsLeft() {
        assertThat(of(fines(2, 9), BY_PLACE).statistics().by(Breakdown.BY_PLACE))
                .filteredOn(Figure::isSuppressed)
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.low()).isEmpty();
                    assertThat(figure.high()).isEmpty();
                    assertThat(figure.cases()).isZero();
                });
    }

    @Test
    void theCasesOfASmallFigureBecomeStubsAndAsManyOfTheOtherAsCouldBeInIt() {
        SuppressedStatistics suppressed = of(fines(2, 9, 4, 30), BY_PLACE);
        assertThat(suppressed.hiddenCases()).contains("case-0", "case-1").hasSize(5);
        assertThat(suppressed.dataset().rows("fines"))
                .filteredOn(row -> row.cell("publish").equals("stub"))
                .hasSize(5);
    }

    @Test
    void noListNamesACaseThatBecameAStub() {
        SuppressedStatistics suppressed = of(fines(2, 9, 4, 30), BY_PLACE);
        Figure total = suppressed.statistics().by(Breakdown.BY_COMPANY).get(0);
        assertThat(total.cases()).isEqualTo(45);
        assertThat(suppressed.statistics().cases().of(Breakdown.BY_COMPANY, total))
                .hasSize(40)
                .doesNotContain("case-0");
    }

    @Test
    void aFigureThatNothingElseCanHideTakesTheTotalWithItAndItsStubsAreNotListed() {
        SuppressedStatistics suppressed = of(fines(1, 1, 1), BY_PLACE);
        assertThat(suppressed.statistics().by(Breakdown.TOTALS)).allMatch(Figure::isSuppressed);
        assertThat(suppressed.dataset().rows("fines"))
                .allSatisfy(row -> assertThat(row.cell("publish")).isEqualTo("no"));
    }

    @Test
    void withoutAMinimumEveryFigureIsGivenAndNoCaseHidden() {
        Dataset dataset = fines(1, 2, 9).dataset(PeopleThreshold.NONE);
        Statistics statistics = Statistics.of(dataset);
        SuppressedStatistics suppressed = SuppressedStatistics.of(dataset, statistics, List.of());
        assertThat(suppressed.statistics()).isSameAs(statistics);
        assertThat(suppressed.dataset()).isSameAs(dataset);
    }

    @Test
    void whatAReleaseSuppressedStaysSoUntilItIsAnotherFigureByTheMinimum() {
        RandomPublication now = fines(2, 9, 4, 3);
        Dataset release = fines(2, 9, 4).dataset(PeopleThreshold.NONE);
        Dataset dataset = now.dataset(BY_PLACE);
        SuppressedStatistics suppressed = SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of(release));
        assertThat(places(of(now, BY_PLACE)))
                .containsEntry("place-3", Suppression.SECONDARY)
                .containsEntry("place-2", Suppression.NONE);
        assertThat(places(suppressed))
                .containsEntry("place-2", Suppression.SECONDARY)
                .containsEntry("place-3", Suppression.NONE);
    }
}
