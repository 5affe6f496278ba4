package org.casebook.chart.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casebook.chart.spec.SpecReader;
import org.casebook.dataset.PeopleText;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;

/**
 * The words of charts from the texts of the interface. Nearly every argument is a text, numbers among them, so that
 * few texts need plural forms, and the time to load ICU.
 */
public final class MessageWords implements ChartWords {
    private final String language;
    private final MessageTexts texts;

    /** Looks up a text by its key and fills in its places {@code {0}}, {@code {1}}, …. */
    @FunctionalInterface
    public interface MessageTexts {
        String text(String key, Object... arguments);
    }

    public MessageWords(String language, MessageTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String figure(Figure figure, Optional<Composition> made, Function<String, Optional<PeopleText>> said) {
        return new FigureText(language, texts).of(figure, made, said);
    }

    @Override
    public String number(BigDecimal number) {
        return new IntervalText(texts).number(number);
    }

    private String number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    @Override
    public String category(Category category) {
        return texts.text("sanction." + SpecReader.code(category));
    }

    @Override
    public String shortCategory(Category category) {
        return texts.text("sanction.short." + SpecReader.code(category));
    }

    @Override
    public String noMonth(NoMonth cases) {
        return texts.text("not-known.month" + kind(cases));
    }

    @Override
    public String noMonthNotDrawn(List<String> figures, NoMonth cases) {
        return texts.text(
                "chart.no-month" + kind(cases),
                joined("chart.description.next-figure", figures),
                number(cases.several()),
                number(cases.unknown()));
    }

    private static String kind(NoMonth cases) {
        if (cases.several() == 0) {
            return "";
        }
        return cases.unknown() == 0 ? ".several" : ".mixed";
    }

    @Override
    public String notKnown(Dimension dimension) {
        return texts.text("not-known." + dimension.column());
    }

    @Override
    public String article(String kind, String number) {
        return texts.text("article." + kind, number);
    }

    @Override
    public String articleWithTitle(String article, String title) {
        return texts.text("article.with-title", article, title);
    }

    @Override
    public String noArticle() {
        return texts.text("not-known.article_id.dismissal");
    }

    @Override
    public String scale(BigDecimal number) {
        return texts.text("chart.scale", number(number));
    }

    @Override
    public String sameName(String name, String key) {
        return texts.text("chart.same-name", name, key);
    }

    @Override
    public String ofSubject(String name, String title) {
        return texts.text("chart.of-subject", name, title);
    }

    @Override
    public String month(YearMonth month) {
        return texts.text("date.month", name(month), year(month));
    }

    @Override
    public String shortMonth(YearMonth month) {
        return texts.text("month.short." + month.getMonthValue());
    }

    @Override
    public String shortMonthAndYear(YearMonth month) {
        return texts.text("month.short.of-year", shortMonth(month), year(month));
    }

    private String name(YearMonth month) {
        return texts.text("month." + month.getMonthValue());
    }

    private static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    @Override
    public String period(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return month(from);
        }
        return from.getYear() == to.getYear()
                ? texts.text("period.of-year", name(from), name(to), year(from))
                : texts.text("period", month(from), month(to));
    }

    @Override
    public String unitAndPeriod(String unit, String period) {
        return texts.text("chart.subtitle", unit, period);
    }

    @Override
    public String source(List<String> authors, String publication, LocalDate dataAsOf) {
        String whole =
                authors.isEmpty() ? publication : texts.text("cite.by", joined("cite.authors", authors), publication);
        return texts.text("chart.source", whole, day(dataAsOf));
    }

    private String day(LocalDate date) {
        return texts.text(
                "date.day",
                String.valueOf(date.getDayOfMonth()),
                texts.text("month.of." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    @Override
    public String withoutValue(int cases, int without) {
        return texts.text("chart.without-value", number(cases), number(without));
    }

    @Override
    public String notDrawn(int names) {
        return texts.text("chart.not-drawn", number(names));
    }

    @Override
    public String suppressed(int figures) {
        return texts.text("chart.suppressed", number(figures));
    }

    @Override
    public String keyOfUnknown() {
        return texts.text("chart.key.unknown");
    }

    @Override
    public String keyOfRange() {
        return texts.text("chart.key.range");
    }

    @Override
    public String keyOfOpenEnd() {
        return texts.text("chart.key.open-end");
    }

    @Override
    public String keyOfWords() {
        return texts.text("chart.key.words");
    }

    @Override
    public String keyOfAbout() {
        return texts.text("chart.key.about");
    }

    @Override
    public String description(String subtitle, List<String> items) {
        List<String> parts = new ArrayList<>();
        if (!subtitle.isEmpty()) {
            parts.add(subtitle);
        }
        parts.addAll(items);
        return joined("chart.description.next", parts);
    }

    @Override
    public String item(String name, List<String> figures) {
        return texts.text("chart.description.item", name, joined("chart.description.next-figure", figures));
    }

    @Override
    public String figureOf(String series, String figure) {
        return texts.text("chart.description.figure", series, figure);
    }

    @Override
    public String further(int names) {
        return texts.text("chart.description.further", number(names));
    }

    private String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((before, next) -> texts.text(key, before, next))
                .orElse("");
    }
}
