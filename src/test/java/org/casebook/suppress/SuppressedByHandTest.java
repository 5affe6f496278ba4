package org.casebook.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;

/**
 * Small publications of which somebody worked out on paper what is given of the people of each file, what is small, and what
 * must be suppressed with it. Whoever is not said to be elsewhere is in place-0, under company-0 and article-0, in May.
 */
class SuppressedByHandTest {
    private static final PeopleThreshold THREE = new PeopleThreshold(3, Map.of());

    private final RandomPublication publication = new RandomPublication();
    private int people;

    private SuppressedByHandTest has(int people, String sanction, String where) {
        String[] parts = where.isEmpty() ? new String[0] : where.split(" ");
        for (int number = 0; number < people; number++) {
            publication.add(
                    sanction,
                    Map.of(
                            "person_id", "p-" + this.people++,
                            "date", "2011-05-03",
                            "company_ids", named(parts, "company"),
                            "article_ids", named(parts, "article"),
                            "place_id", named(parts, "place")));
        }
        return this;
    }

    private static String named(String[] parts, String what) {
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(what))
                .findFirst()
                .orElse(what + "-0");
    }

    /** The people of a file as imposed, a line each: keys, sanction, and the number or why it is not given. */
    private List<String> published(PeopleThreshold minimum, Breakdown breakdown) {
        Dataset dataset = publication.dataset(minimum);
        return SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of()).statistics().by(breakdown).stream()
                .filter(figure -> figure.measure() == Measure.PEOPLE && figure.status() == Status.IMPOSED)
                .map(SuppressedByHandTest::line)
                .toList();
    }

    private static String line(Figure figure) {
        return String.join(" ", figure.keys()) + (figure.keys().isEmpty() ? "" : " ")
                + figure.category().sanction() + " "
                + (figure.isSuppressed()
                        ? figure.suppression().code()
                        : figure.low().orElseThrow().toPlainString());
    }

    @Test
    void twoPeopleInAllAreInNoFigure() {
        has(2, "fines", "");
        assertThat(published(THREE, Breakdown.TOTALS)).containsExactly("all small", "fine small");
        assertThat(published(THREE, Breakdown.BY_COMPANY))
                .containsExactly("company-0 all small", "company-0 fine small");
        assertThat(published(THREE, Breakdown.BY_ARTICLE))
                .containsExactly("article-0 all small", "article-0 fine small");
        assertThat(published(THREE, Breakdown.BY_COMPANY_AND_ARTICLE))
                .containsExactly("company-0 article-0 all small", "company-0 article-0 fine small");
        assertThat(published(THREE, Breakdown.BY_MONTH)).containsExactly("2011-05 all small", "2011-05 fine small");
        assertThat(published(THREE, Breakdown.BY_PLACE)).containsExactly("place-0 all small", "place-0 fine small");
    }

    @Test
    void theOnlyOtherPlaceIsSuppressedWithTheSmallOne() {
        has(2, "fines", "").has(10, "fines", "place-1");
        assertThat(published(THREE, Breakdown.BY_PLACE))
                .containsExactly(
                        "place-0 all small", "place-0 fine small", "place-1 all secondary", "place-1 fine secondary");
        assertThat(published(THREE, Breakdown.TOTALS)).containsExactly("all 12", "fine 12");
        assertThat(published(THREE, Breakdown.BY_COMPANY)).containsExactly("company-0 all 12", "company-0 fine 12");
        assertThat(published(THREE, Breakdown.BY_MONTH)).containsExactly("2011-05 all 12", "2011-05 fine 12");
    }

    @Test
    void aPairOfACompanyAndAnArticleTakesThreeOthersWithIt() {
        has(2, "fines", "company-0 article-0")
                .has(5, "fines", "company-0 article-1")
                .has(6, "fines", "company-1 article-0")
                .has(9, "fines", "company-1 article-1");
        assertThat(published(THREE, Breakdown.BY_COMPANY_AND_ARTICLE))
                .containsExactly(
                        "company-0 article-0 all small",
                        "company-0 article-0 fine small",
                        "company-0 article-1 all secondary",
                        "company-0 article-1 fine secondary",
                        "company-1 article-0 all secondary",
                        "company-1 article-0 fine secondary",
                        "company-1 article-1 all secondary",
                        "company-1 article-1 fine secondary");
        assertThat(published(THREE, Breakdown.BY_COMPANY))
                .containsExactly("company-0 all 7", "company-0 fine 7", "company-1 all 15", "company-1 fine 15");
        assertThat(published(THREE, Breakdown.BY_ARTICLE))
                .containsExactly("article-0 all 8", "article-0 fine 8", "article-1 all 14", "article-1 fine 14");
    }

    /** One of the fined could be one of the dismissed of the same place, if one of the other place is the other way round. */
    @Test
    void twoSanctionsOfTwoPlacesHideEachOtherAndTheirSumIsGiven() {
        has(2, "fines", "").has(10, "fines", "place-1").has(2, "dismissals", "").has(8, "dismissals", "place-1");
        assertThat(published(THREE, Breakdown.BY_PLACE))
                .containsExactly(
                        "place-0 all 4",
                        "place-0 dismissal small",
                        "place-0 fine small",
                        "place-1 all 18",
                        "place-1 dismissal secondary",
                        "place-1 fine secondary");
        assertThat(published(THREE, Breakdown.TOTALS)).containsExactly("all 22", "dismissal 10", "fine 12");
    }

    @Test
    void threeSmallPlacesNeedNoFourth() {
        has(2, "fines", "")
                .has(2, "fines", "place-1")
                .has(2, "fines", "place-2")
                .has(30, "fines", "place-3");
        assertThat(published(THREE, Breakdown.BY_PLACE))
                .containsExactly(
                        "place-0 all small",
                        "place-0 fine small",
                        "place-1 all small",
                        "place-1 fine small",
                        "place-2 all small",
                        "place-2 fine small",
                        "place-3 all 30",
                        "place-3 fine 30");
    }

    /** Whoever knows that twelve were punished and ten fined knows that two were sentenced. */
    @Test
    void aSmallSanctionTakesTheFigureOfAllSanctionsWithIt() {
        has(10, "fines", "").has(2, "sentences", "");
        assertThat(published(THREE, Breakdown.TOTALS)).containsExactly("all secondary", "fine 10", "sentence small");
        assertThat(published(THREE, Breakdown.BY_PLACE))
                .containsExactly("place-0 all secondary", "place-0 fine 10", "place-0 sentence small");
        assertThat(published(THREE, Breakdown.BY_COMPANY_AND_ARTICLE))
                .containsExactly(
                        "company-0 article-0 all secondary",
                        "company-0 article-0 fine 10",
                        "company-0 article-0 sentence small");
    }

    /** The pairs have no minimum of their own, but those of one article alone are the companies' figures again. */
    @Test
    void aMinimumOfCompaniesAloneSuppressesWhatAddsUpToThem() {
        PeopleThreshold five = new PeopleThreshold(0, Map.of("by-company", 5));
        has(4, "fines", "").has(20, "fines", "company-1").has(8, "fines", "company-2 place-1");
        assertThat(published(five, Breakdown.BY_COMPANY))
                .containsExactly(
                        "company-0 all small",
                        "company-0 fine small",
                        "company-1 all 20",
                        "company-1 fine 20",
                        "company-2 all secondary",
                        "company-2 fine secondary");
        assertThat(published(five, Breakdown.BY_COMPANY_AND_ARTICLE))
                .containsExactly(
                        "company-0 article-0 all secondary",
                        "company-0 article-0 fine secondary",
                        "company-1 article-0 all 20",
                        "company-1 article-0 fine 20",
                        "company-2 article-0 all secondary",
                        "company-2 article-0 fine secondary");
        assertThat(published(five, Breakdown.BY_PLACE))
                .containsExactly("place-0 all 24", "place-0 fine 24", "place-1 all 8", "place-1 fine 8");
        assertThat(published(five, Breakdown.TOTALS)).containsExactly("all 32", "fine 32");
    }

    @Test
    void aWordOfAWithheldCaseIsToldByNoFigure() {
        has(4, "fines", "place-1").has(5, "fines", "place-2").has(9, "fines", "place-3");
        publication.add("fines", pickets("place-0"));
        publication.add("fines", pickets("place-0"));
        publication.add("fines", pickets("place-3"));
        Dataset dataset = publication.dataset(new PeopleThreshold(0, Map.of("by-place", 5)));
        Statistics published = SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of())
                .statistics();
        // Of a plural the least is two: of place-0, where four at least are suppressed, the total must not tell.
        assertThat(words(published, Breakdown.BY_PLACE)).containsExactly("place-3 all", "place-3 fine");
        assertThat(words(published, Breakdown.TOTALS)).containsExactly("all", "fine");
        assertThat(words(Statistics.of(dataset), Breakdown.BY_PLACE))
                .containsExactly("place-0 all", "place-0 fine", "place-3 all", "place-3 fine");
    }

    @Test
    void aTotalOfWordsOfWithheldCasesAloneIsSaidToRestOnNumbers() {
        has(4, "fines", "place-1").has(5, "fines", "place-2").has(9, "fines", "place-3");
        publication.add("fines", pickets("place-0"));
        Dataset dataset = publication.dataset(new PeopleThreshold(0, Map.of("by-place", 3)));
        Statistics published = SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of())
                .statistics();
        assertThat(words(Statistics.of(dataset), Breakdown.TOTALS)).containsExactly("all", "fine");
        assertThat(words(published, Breakdown.TOTALS)).isEmpty();
        assertThat(words(published, Breakdown.BY_PLACE)).isEmpty();
    }

    private static Map<String, String> pickets(String place) {
        return Map.of(
                "people", "2..",
                "people_text", "pickets",
                "date", "2011-05-03",
                "company_ids", "company-0",
                "article_ids", "article-0",
                "place_id", place);
    }

    /** The people of a file as imposed that are said to rest on words. */
    private static List<String> words(Statistics statistics, Breakdown breakdown) {
        return statistics.by(breakdown).stream()
                .filter(figure -> figure.measure() == Measure.PEOPLE && figure.status() == Status.IMPOSED)
                .filter(Figure::isInWords)
                .map(figure -> (String.join(" ", figure.keys()) + " "
                                + figure.category().sanction())
                        .strip())
                .toList();
    }
}
