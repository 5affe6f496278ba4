package org.casebook.verify.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.language.Message;
import org.casebook.verify.cases.Interval;
import org.casebook.verify.check.StatisticsCheck.ShownFigure;
import org.casebook.verify.recount.Figure;

/**
 * Holds a figure that counts cases which the declared minimum withholds against those of its cases that are shown: how many
 * there are is known, and of what is counted by case there cannot be fewer than are shown, nor more than those and all that
 * are withheld. A withheld case may show that a person was counted twice, so people may be fewer by one for each.
 */
final class ShownPart {
    private final ShownFigure row;
    private final Figure figure;
    private final boolean anyGroup;
    private final boolean anyWords;

    /**
     * @param row the figure as published
     * @param figure as the cases give it that are shown
     * @param anyGroup whether one of these is about a group: a withheld case may tell that all of it was counted twice
     * @param anyWords whether any case that is shown gives a word in the place of a number
     */
    ShownPart(ShownFigure row, Figure figure, boolean anyGroup, boolean anyWords) {
        this.row = row;
        this.figure = figure;
        this.anyGroup = anyGroup;
        this.anyWords = anyWords;
    }

    private int withheld() {
        return row.cases() - figure.cases().size();
    }

    /** What is wrong, by column. */
    Map<String, Message> wrong() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        between("cases_without_value", figure.withoutValue(), wrong);
        between("cases_several_articles", figure.severalArticles(), wrong);
        between("cases_not_stated", figure.notStated(), wrong);
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

    private void between(String column, int shown, Map<String, Message> wrong) {
        boolean isBetween = number(row.cells().cell(column))
                .filter(number -> number.compareTo(BigDecimal.valueOf(shown)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(shown + withheld())) <= 0)
                .isPresent();
        if (!isBetween) {
            wrong.put(column, Message.of("verify.give.shown", shown, withheld()));
        }
    }

    private void expect(String column, String cell, Map<String, Message> wrong) {
        if (!row.cells().cell(column).equals(cell)) {
            wrong.put(column, Message.of("verify.counts", StatisticsCheck.shown(cell)));
        }
    }

    private void bounds(Map<String, Message> wrong) {
        if (!anyWords && !row.cells().cell("basis").equals("number")) {
            wrong.put("basis", Message.of("verify.no-word"));
        }
        Optional<BigDecimal> low = number(row.cells().cell("low"));
        Optional<BigDecimal> high = number(row.cells().cell("high"));
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            wrong.put("high", Message.of("verify.low", row.cells().cell("low")));
        }
        Optional<BigDecimal> least = least();
        if (least.isPresent()
                && low.map(number -> number.compareTo(least.get()) < 0).orElse(true)) {
            wrong.put("low", Message.of("verify.give.shown", Interval.plain(figure.low()), withheld()));
        }
    }

    /** The least that it can be, if that is known. */
    private Optional<BigDecimal> least() {
        boolean isOfPeople = row.key().measure().equals("people");
        return isOfPeople && !anyGroup
                ? figure.low().map(low -> low.subtract(BigDecimal.valueOf(withheld())))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String cell) {
        return Interval.quantity(cell).map(Interval::low);
    }
}
