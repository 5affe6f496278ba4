package org.casebook.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody who adds up all that is published finds that a suppressed figure is about fewer people than the minimum. Of one
 * publication every suppressed figure is attacked, of the others one; every one of all of them by {@code
 * -Dcasebook.attack.figures=1000 -Dcasebook.attack.everything=true}.
 */
class AttackTest {
    private static final int PUBLICATIONS = Integer.getInteger("casebook.attack.publications", 67);
    private static final int FIGURES = Integer.getInteger("casebook.attack.figures", 1);
    private static final boolean IS_EVERYTHING_USED = Boolean.getBoolean("casebook.attack.everything");
    private static final int WHOLLY_ATTACKED = 5;

    @ParameterizedTest
    @EnumSource(RandomPublication.Kind.class)
    void noSuppressedFigureIsNarrowedToUnderTheMinimum(RandomPublication.Kind kind) {
        int attacked = 0;
        for (int seed = 1; seed <= PUBLICATIONS; seed++) {
            Random chance = new Random(seed);
            PeopleThreshold minimum = minimum(chance);
            Dataset dataset = RandomPublication.of(seed, kind).dataset(minimum);
            SuppressedStatistics suppressed = SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of());
            Attacker attacker = new Attacker(suppressed.statistics(), suppressed.dataset(), belief(kind), use(seed));
            int figures = attacker.suppressed().size();
            boolean isWhole = seed == WHOLLY_ATTACKED && kind == RandomPublication.Kind.DISTINCT_PEOPLE;
            int most = isWhole ? figures : Math.min(FIGURES, figures);
            for (int number = 0; number < most; number++) {
                int target = figures == most ? number : chance.nextInt(figures);
                assertThat(attacker.most(target))
                        .as(
                                "%s, seed %d, minimum %s: %s",
                                kind, seed, minimum, attacker.suppressed().get(target))
                        .isGreaterThanOrEqualTo(minimum.of(attacker.file(target)) - 1e-6);
                attacked++;
            }
        }
        assertThat(attacked).isGreaterThanOrEqualTo(PUBLICATIONS);
    }

    /**
     * Two people of a company under an article are few. Beside them stand five under another article, all of them only reported
     * to be, and five of another company, none of them: nobody can be thought to have been elsewhere without the numbers of
     * reported cases, which stand beside each figure, telling.
     */
    @Test
    void howManyCasesAreReportedTellsOfNoSuppressedFigure() {
        RandomPublication publication = new RandomPublication();
        add(publication, "company-0", "article-0", "stated", "", 2);
        add(publication, "company-0", "article-1", "reported", "", 5);
        add(publication, "company-1", "article-0", "stated", "", 5);
        add(publication, "company-1", "article-1", "stated", "", 9);
        assertNoneIsNarrowed(publication);
    }

    /** The same with amounts, which are known of some and not of others. */
    @Test
    void howManyCasesHaveNoValueTellsOfNoSuppressedFigure() {
        RandomPublication publication = new RandomPublication();
        add(publication, "company-0", "article-0", "stated", "70", 2);
        add(publication, "company-0", "article-1", "stated", "", 5);
        add(publication, "company-1", "article-0", "stated", "30", 5);
        add(publication, "company-1", "article-1", "stated", "90", 9);
        assertNoneIsNarrowed(publication);
    }

    private static void add(
            RandomPublication publication,
            String company,
            String article,
            String certainty,
            String amount,
            int people) {
        for (int number = 0; number < people; number++) {
            publication.add(
                    "fines",
                    Map.of(
                            "person_id",
                            company + article + number,
                            "company_ids",
                            company,
                            "article_ids",
                            article,
                            "date",
                            "2011-05-03",
                            "place_id",
                            "place-0",
                            "certainty",
                            certainty,
                            "amount",
                            amount,
                            "currency",
                            "KZT"));
        }
    }

    private static void assertNoneIsNarrowed(RandomPublication publication) {
        PeopleThreshold minimum = new PeopleThreshold(3, Map.of());
        Dataset dataset = publication.dataset(minimum);
        SuppressedStatistics suppressed = SuppressedStatistics.of(dataset, Statistics.of(dataset), List.of());
        Attacker attacker = new Attacker(
                suppressed.statistics(), suppressed.dataset(), Attacker.Belief.ALL_DISTINCT, Attacker.Use.EVERYTHING);
        assertThat(attacker.suppressed()).isNotEmpty();
        for (int number = 0; number < attacker.suppressed().size(); number++) {
            assertThat(attacker.most(number))
                    .as(attacker.suppressed().get(number))
                    .isGreaterThanOrEqualTo(3 - 1e-6);
        }
    }

    private static PeopleThreshold minimum(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new PeopleThreshold(5, Map.of());
            case 1 -> new PeopleThreshold(0, Map.of("by-place", 4, "by-company", 2));
            case 2 -> new PeopleThreshold(2, Map.of("by-company-and-article", 4, "repeated", 0));
            default -> new PeopleThreshold(3, Map.of());
        };
    }

    /** All of it takes long, so the suite does it for one in four. */
    private static Attacker.Use use(int seed) {
        return IS_EVERYTHING_USED || seed % 4 == 0 ? Attacker.Use.EVERYTHING : Attacker.Use.COUNTS;
    }

    private static Attacker.Belief belief(RandomPublication.Kind kind) {
        return switch (kind) {
            case DISTINCT_PEOPLE -> Attacker.Belief.ALL_DISTINCT;
            case RETURNING_PEOPLE -> Attacker.Belief.ALL_PERSONS;
            case ANYTHING -> Attacker.Belief.NOTHING;
        };
    }
}
