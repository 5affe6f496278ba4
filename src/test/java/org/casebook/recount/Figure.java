package org.casebook.recount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One figure: its bounds (empty: open, or for the low one not known) and the rows it was counted from. */
record Figure(
        String measure,
        String unit,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean about,
        List<CaseRow> eligible,
        long withoutValue) {

    /** A plain number of things counted. */
    static Figure count(String measure, String unit, long number, List<CaseRow> eligible) {
        return of(measure, unit, Quantity.exactly(number), eligible);
    }

    static Figure of(String measure, String unit, Quantity quantity, List<CaseRow> eligible) {
        return new Figure(measure, unit, Optional.of(quantity.low()), quantity.high(), quantity.about(), eligible, 0);
    }

    /** The published cells from {@code measure} to {@code suppressed}. */
    List<String> cells() {
        return List.of(
                measure,
                unit,
                plain(low),
                plain(high),
                about ? "yes" : "no",
                String.valueOf(eligible.size()),
                String.valueOf(withoutValue),
                String.valueOf(
                        eligible.stream().filter(CaseRow::hasSeveralArticles).count()),
                String.valueOf(eligible.stream().filter(CaseRow::isNotStated).count()),
                "");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(known -> known.stripTrailingZeros().toPlainString()).orElse("");
    }
}
