package org.casebook.tabulate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One published figure: a row of a statistics file.
 *
 * @param keys the values of the breakdown's key columns; a blank one is "not known"
 * @param category which sanctions it counts
 * @param status as imposed, or as it stands
 * @param measure what is counted
 * @param unit in what: case, sanction, person, day, month, hour, or a currency; blank where no currency is known
 * @param low at least; empty where no case has a value
 * @param high at most; empty where that is open
 * @param approximate whether anything in it is "about", which makes its bounds soft
 * @param cases the rows it was made from
 * @param casesWithoutValue those among them that have no value
 * @param casesSeveralArticles those among them under several articles
 * @param casesNotStated those among them that are reported or alleged
 * @param suppression why nothing of this is given, where it is not
 */
public record Figure(
        List<String> keys,
        Category category,
        Status status,
        Measure measure,
        String unit,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean approximate,
        int cases,
        int casesWithoutValue,
        int casesSeveralArticles,
        int casesNotStated,
        Suppression suppression) {

    /** The same figure with other bounds. */
    Figure with(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean about) {
        return new Figure(
                keys,
                category,
                status,
                measure,
                unit,
                least,
                most,
                about,
                cases,
                casesWithoutValue,
                casesSeveralArticles,
                casesNotStated,
                suppression);
    }

    /** That there is such a figure, and nothing else of it. */
    public Figure suppressed(Suppression reason) {
        return new Figure(
                keys, category, status, measure, unit, Optional.empty(), Optional.empty(), false, 0, 0, 0, 0, reason);
    }

    /** Whether nothing of it is given. */
    public boolean isSuppressed() {
        return suppression != Suppression.NONE;
    }
}
