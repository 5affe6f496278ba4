package org.casebook.suppress;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.statistics.Statistics;

/**
 * What is suppressed of those punished repeatedly. No more can have been than there are more sanctions than people, so a
 * figure of people beside one of sanctions tells of them, too.
 */
final class RepeatedPeople {
    private final Statistics statistics;
    private final int minimum;
    private final Set<List<String>> suppressed = new LinkedHashSet<>();
    private final Set<GivenCell> people = new HashSet<>();

    /** A figure of people, of a breakdown. */
    private record GivenCell(Breakdown breakdown, List<String> keys, Category category, Status status) {
        static GivenCell of(Breakdown breakdown, Figure figure) {
            return new GivenCell(breakdown, figure.keys(), figure.category(), figure.status());
        }
    }

    /** Finds what is suppressed. */
    RepeatedPeople(Statistics statistics, Thresholds thresholds) {
        this.statistics = statistics;
        this.minimum = thresholds.repeated();
        statistics.repeated().stream().filter(this::isSmall).forEach(figure -> suppressed.add(figure.keys()));
        boolean anyArticle = suppressed.stream().anyMatch(keys -> keys.get(0).equals(Repetition.ONE_ARTICLE.code()));
        if (anyArticle) {
            suppressed.add(List.of(Repetition.ONE_ARTICLE.code(), ""));
        }
        for (List<String> keys : suppressed) {
            for (Status status : Status.values()) {
                suppressPeople("", status);
                suppressPeople(keys.get(1), status);
            }
        }
    }

    private boolean isSmall(Figure figure) {
        return figure.measure() == Measure.PEOPLE && Population.people(figure) < minimum;
    }

    /** The keys of suppressed figures of the file. */
    boolean has(Figure figure) {
        return suppressed.contains(figure.keys());
    }

    /** Whether a figure of a breakdown would tell how many people were punished repeatedly. */
    boolean tellsOf(Breakdown breakdown, Figure figure) {
        return figure.measure() == Measure.PEOPLE && people.contains(GivenCell.of(breakdown, figure));
    }

    /** Why a figure of the file is suppressed: it has fewer people than the minimum, or another has. */
    Suppression reason(Figure figure) {
        return statistics.repeated().stream()
                        .anyMatch(other -> other.keys().equals(figure.keys())
                                && other.status() == figure.status()
                                && isSmall(other))
                ? Suppression.SMALL
                : Suppression.SECONDARY;
    }

    /** The cases by which people of the small figures were met, and enough others for each. */
    void hideIn(HiddenCases hidden) {
        for (Figure figure : statistics.repeated()) {
            if (isSmall(figure)) {
                statistics.cases().ofRepeated(figure).forEach(hidden::hide);
            }
        }
        if (!suppressed.isEmpty()) {
            statistics.by(Breakdown.TOTALS).stream()
                    .filter(figure -> figure.category() == Category.ALL && figure.measure() == Measure.CASES)
                    .forEach(figure -> hidden.hide(statistics.cases().of(Breakdown.TOTALS, figure), minimum));
        }
    }

    /** Suppresses the people of the cells within an article, or within all, that leave too few to be repeated. */
    private void suppressPeople(String article, Status status) {
        Breakdown whole = article.isEmpty() ? Breakdown.TOTALS : Breakdown.BY_ARTICLE;
        List<String> keys = article.isEmpty() ? List.of() : List.of(article);
        Optional<BigDecimal> sanctions = statistics.by(whole).stream()
                .filter(figure -> figure.keys().equals(keys)
                        && figure.category() == Category.ALL
                        && figure.status() == status
                        && figure.measure() == Measure.SANCTIONS)
                .findFirst()
                .flatMap(Figure::high);
        if (sanctions.isEmpty()) {
            return;
        }
        for (Breakdown breakdown : Breakdown.values()) {
            int at = breakdown.dimensions().indexOf(Dimension.ARTICLE);
            for (Figure figure : statistics.by(breakdown)) {
                boolean within =
                        article.isEmpty() || (at >= 0 && figure.keys().get(at).equals(article));
                boolean tells = within
                        && figure.measure() == Measure.PEOPLE
                        && figure.status() == status
                        && figure.category().isSanction()
                        && sanctions
                                        .get()
                                        .subtract(figure.low().orElse(BigDecimal.ZERO))
                                        .compareTo(BigDecimal.valueOf(minimum))
                                < 0;
                if (tells) {
                    people.add(GivenCell.of(breakdown, figure));
                }
            }
        }
    }
}
