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
 * @param lowGround what the lower bound rests on, where it is given and more than nothing
 * @param highGround what the upper bound rests on, where it is given
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
        Ground lowGround,
        Ground highGround,
        int cases,
        int casesWithoutValue,
        int casesSeveralArticles,
        int casesNotStated,
        Suppression suppression) {

    /** The same figure with other bounds. */
    public Figure with(Span bounds) {
        return with(
                Optional.of(BigDecimal.valueOf(bounds.low())),
                bounds.isOpen() ? Optional.empty() : Optional.of(BigDecimal.valueOf(bounds.high())),
                bounds.lowGround(),
                bounds.highGround());
    }

    private Figure with(Optional<BigDecimal> least, Optional<BigDecimal> most, Ground ofLeast, Ground ofMost) {
        return new Figure(
                keys,
                category,
                status,
                measure,
                unit,
                least,
                most,
                ofLeast,
                ofMost,
                cases,
                casesWithoutValue,
                casesSeveralArticles,
                casesNotStated,
                suppression);
    }

    /** That there is such a figure, and nothing else of it. */
    public Figure suppressed(Suppression reason) {
        return new Figure(
                keys,
                category,
                status,
                measure,
                unit,
                Optional.empty(),
                Optional.empty(),
                Ground.NUMBERS,
                Ground.NUMBERS,
                0,
                0,
                0,
                0,
                reason);
    }

    /** The bounds of a count. */
    public Span bounds() {
        return new Span(
                low.map(BigDecimal::longValueExact).orElse(0L),
                high.map(BigDecimal::longValueExact).orElse(Span.OPEN),
                lowGround,
                highGround);
    }

    /** The same figure, resting on what another like it does. */
    public Figure restingAs(Figure other) {
        return with(low, high, other.lowGround, other.highGround);
    }

    /** Whether a bound that is given rests on a number that is only "about", which makes it soft. */
    public boolean approximate() {
        return lowGround.isAbout() || highGround.isAbout();
    }

    /** Whether a bound that is given rests on a word in the place of a number. */
    public boolean isInWords() {
        return lowGround.isWords() || highGround.isWords();
    }

    /** Whether neither bound says anything. */
    public boolean isUnknown() {
        return high.isEmpty() && low.filter(least -> least.signum() > 0).isEmpty();
    }

    /** What its bounds rest on. */
    public Basis basis() {
        return isInWords() ? Basis.WORDS : Basis.NUMBER;
    }

    /** Whether nothing of it is given. */
    public boolean isSuppressed() {
        return suppression != Suppression.NONE;
    }
}
