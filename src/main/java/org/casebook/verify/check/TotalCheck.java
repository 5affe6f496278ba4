package org.casebook.verify.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.language.Message;
import org.casebook.verify.cases.Interval;
import org.casebook.verify.check.StatisticsCheck.ShownFigure;
import org.casebook.verify.file.CaseList;
import org.casebook.verify.recount.Figure;
import org.casebook.verify.recount.FigureKey;

/**
 * Holds a count of a total that counts cases without their details against the cases that have them. How many cases it counts
 * is known, of which articles and certainty they are not said, and no bound may be less than without them; how many people
 * more there are cannot be confirmed.
 */
final class TotalCheck {
    private final ShownFigure row;
    private final Figure figure;
    private final WithheldDetails.Stubs stubs;
    private final boolean anyWords;

    /**
     * @param row the figure as published
     * @param figure as the cases give it that are shown whole
     * @param stubs the cases that it counts without their details
     * @param anyWords whether any case that is shown gives a word in the place of a number
     */
    TotalCheck(ShownFigure row, Figure figure, WithheldDetails.Stubs stubs, boolean anyWords) {
        this.row = row;
        this.figure = figure;
        this.stubs = stubs;
        this.anyWords = anyWords;
    }

    /** The figure of a total that no case is in that is shown whole. */
    static Figure ofNothing(FigureKey key) {
        return new Figure(
                key, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), false, false, CaseList.NONE, 0, 0, 0);
    }

    /** Whether all that the figure says can be counted. */
    boolean isCountable() {
        return row.key().measure().equals("cases") && stubs.least() == stubs.most();
    }

    /** What is wrong, by column: what should stand there. */
    Map<String, Message> wrong() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        int more = row.cases() - figure.cases().size();
        if (more < stubs.least() || more > stubs.most()) {
            wrong.put("cases", Message.of("verify.give", figure.cases().size()));
        }
        expect("cases_without_value", "0", wrong);
        expect("cases_several_articles", String.valueOf(figure.severalArticles()), wrong);
        expect("cases_not_stated", String.valueOf(figure.notStated()), wrong);
        expect("suppressed", "", wrong);
        if (row.key().measure().equals("cases")) {
            expect("low", row.cells().cell("cases"), wrong);
            expect("high", row.cells().cell("cases"), wrong);
            expect("approx", "no", wrong);
            expect("basis", "number", wrong);
        } else {
            bounds(wrong);
        }
        return wrong;
    }

    private void expect(String column, String cell, Map<String, Message> wrong) {
        if (!row.cells().cell(column).equals(cell)) {
            wrong.putIfAbsent(column, Message.of("verify.give", StatisticsCheck.shown(cell)));
        }
    }

    private void bounds(Map<String, Message> wrong) {
        String low = row.cells().cell("low");
        String high = row.cells().cell("high");
        String least = Interval.plain(figure.low());
        String most = Interval.plain(figure.high());
        if (isLess(low, least)) {
            wrong.put("low", withoutStubs(least));
        }
        boolean closed = most.isEmpty() && !high.isEmpty();
        if (closed || (!high.isEmpty() && isLess(high, most))) {
            wrong.put("high", withoutStubs(most));
        }
        boolean same = low.equals(least) && high.equals(most);
        soft("approx", figure.about() && same, List.of("no", "yes"), wrong);
        soft("basis", figure.words() && same, anyWords ? List.of("number", "words") : List.of("number"), wrong);
    }

    /**
     * Bounds that the withheld cases do not change rest on what they rest on without them. Where they do, a bound may rest
     * on them alone: the larger of two lower bounds may be another one, and an upper one may be open.
     */
    private void soft(String column, boolean isSoft, List<String> firmFirst, Map<String, Message> wrong) {
        String last = firmFirst.get(firmFirst.size() - 1);
        List<String> right = isSoft ? List.of(last) : firmFirst;
        if (!right.contains(row.cells().cell(column))) {
            wrong.put(column, withoutStubs(isSoft ? last : firmFirst.get(0)));
        }
    }

    private static Message withoutStubs(String cell) {
        return Message.of("verify.give.public", StatisticsCheck.shown(cell));
    }

    private static boolean isLess(String cell, String least) {
        Optional<BigDecimal> number = Interval.quantity(cell).map(Interval::low);
        Optional<BigDecimal> other = Interval.quantity(least).map(Interval::low);
        return other.isPresent() && (number.isEmpty() || number.get().compareTo(other.get()) < 0);
    }
}
