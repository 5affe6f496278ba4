package org.casebook.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;

/**
 * On tables small enough to solve exactly no more cells are suppressed than 1.3 times the least that protects. More tables
 * than in the suite are tried by {@code -Dcasebook.least.tables=200}, and with {@code -Dcasebook.least.exact=true} the least is
 * found where the suite stops once it is sure.
 */
class LeastCellsTest {
    private static final double MOST = 1.3;
    private static final int TABLES = Integer.getInteger("casebook.least.tables", 10);
    private static final boolean IS_EXACT = Boolean.getBoolean("casebook.least.exact");
    private static final int ATTACKS = 20_000;
    private static final List<String> SANCTIONS = List.of("fines", "dismissals", "arrests", "sentences");

    @Test
    void noMoreCellsAreSuppressedThanThreeTenthsOverTheLeast() {
        int solved = 0;
        double ratios = 0;
        double greatest = 0;
        for (int seed = 1; seed <= TABLES; seed++) {
            int minimum = 2 + new Random(seed).nextInt(3);
            Dataset dataset = small(seed).dataset(new PeopleThreshold(minimum, Map.of()));
            Statistics statistics = Statistics.of(dataset);
            Set<LeastCells.Place> suppressed = suppressed(dataset, statistics);
            LeastCells least = new LeastCells(statistics, minimum);
            int known =
                    least.atLeast(IS_EXACT ? Integer.MAX_VALUE : (int) Math.ceil(suppressed.size() / MOST), ATTACKS);
            assertThat(least.isProtectedBy(suppressed)).as("seed %d", seed).isTrue();
            assertThat((double) suppressed.size())
                    .as("seed %d: cells suppressed, of which at least %d must be", seed, known)
                    .isLessThanOrEqualTo(known * MOST);
            if (known > 0) {
                solved++;
                ratios += (double) suppressed.size() / known;
                greatest = Math.max(greatest, (double) suppressed.size() / known);
            }
        }
        assertThat(solved).isGreaterThan(TABLES / 2);
        if (IS_EXACT) {
            System.out.printf("%d tables, mean %.3f, greatest %.3f%n", solved, ratios / solved, greatest);
        }
    }

    /** Two people of 45 in one of four places: the least of the others is suppressed with it, and what is of all sanctions. */
    @Test
    void theLeastIsWhatCountingByHandGives() {
        RandomPublication publication = new RandomPublication();
        int[] inPlaces = {2, 9, 4, 30};
        for (int number = 0; number < 45; number++) {
            publication.add("fines", row(number, 0, 0, 1, place(number, inPlaces)));
        }
        Statistics statistics = Statistics.of(publication.dataset(PeopleThreshold.NONE));
        assertThat(new LeastCells(statistics, 3).atLeast(Integer.MAX_VALUE, ATTACKS))
                .isEqualTo(4);
        assertThat(new LeastCells(statistics, 2).atLeast(Integer.MAX_VALUE, ATTACKS))
                .isZero();
    }

    private static int place(int number, int[] inPlaces) {
        int place = 0;
        for (int before = inPlaces[0]; number >= before; before += inPlaces[place]) {
            place++;
        }
        return place;
    }

    private static Set<LeastCells.Place> suppressed(Dataset dataset, Statistics statistics) {
        SuppressedStatistics published = SuppressedStatistics.of(dataset, statistics, List.of());
        return Stream.of(Breakdown.values())
                .flatMap(breakdown -> published.statistics().by(breakdown).stream()
                        .filter(Figure::isSuppressed)
                        .map(figure -> LeastCells.place(breakdown, figure)))
                .collect(Collectors.toSet());
    }

    /** Up to 45 people, each with one sanction of up to four, up to four companies, articles, months and places. */
    private static RandomPublication small(long seed) {
        Random chance = new Random(seed);
        int size = 6 + chance.nextInt(40);
        int[] values = chance.ints(4, 1, 5).toArray();
        int sanctions = seed % 2 == 0 ? 1 : 1 + chance.nextInt(SANCTIONS.size());
        RandomPublication publication = new RandomPublication();
        for (int number = 0; number < size; number++) {
            publication.add(
                    SANCTIONS.get(chance.nextInt(sanctions)),
                    row(
                            number,
                            few(chance, values[0]),
                            few(chance, values[1]),
                            1 + few(chance, values[2]),
                            few(chance, values[3])));
        }
        return publication;
    }

    private static Map<String, String> row(int person, int company, int article, int month, int place) {
        return Map.of(
                "person_id", "p-" + person,
                "company_ids", "company-" + company,
                "article_ids", "article-" + article,
                "date", "2011-0" + month + "-03",
                "place_id", "place-" + place);
    }

    /** The first more often than the last. */
    private static int few(Random chance, int values) {
        return Math.min(chance.nextInt(values), chance.nextInt(values));
    }
}
