package org.casebook.recount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One figure: its bounds (empty: open, or for the low one not known) and the rows it was counted from. */
record Figure(
        String measure,
        String unit,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Set<Doubt> ofLow,
        Set<Doubt> ofHigh,
        List<CaseRow> eligible,
        long withoutValue) {

    /** A plain number of things counted. */
    static Figure count(String measure, String unit, long number, List<CaseRow> eligible) {
        return of(measure, unit, Quantity.exactly(number), eligible);
    }

    static Figure of(String measure, String unit, Quantity quantity, List<CaseRow> eligible) {
        return new Figure(
                measure,
                unit,
                Optional.of(quantity.low()),
                quantity.high(),
                quantity.ofLow(),
                quantity.ofHigh(),
                eligible,
                0);
    }

    private boolean is(Doubt doubt) {
        return ofLow.contains(doubt) || ofHigh.contains(doubt);
    }

    /** The published cells from {@code measure} to {@code basis}. */
    List<String> cells() {
        return List.of(
                measure,
                unit,
                plain(low),
                plain(high),
                is(Doubt.ABOUT) ? "yes" : "no",
                String.valueOf(eligible.size()),
                String.valueOf(withoutValue),
                String.valueOf(
                        eligible.stream().filter(CaseRow::hasSeveralArticles).count()),
                String.valueOf(eligible.stream().filter(CaseRow::isNotStated).count()),
                "",
                is(Doubt.WORDS) ? "words" : "number");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(known -> known.stripTrailingZeros().toPlainString()).orElse("");
    }
}
