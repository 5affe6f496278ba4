package org.casebook.chart.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casebook.dataset.PeopleText;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;

/** The words that charts need beside those of their specifications and of the data, in one language. */
public interface ChartWords {

    /** A code of ISO 639-1. */
    String language();

    /**
     * A figure as text, "about 30–40".
     *
     * @param made what it is the sum of, where it rests on words
     * @param said how the source of a case puts the number of people
     */
    String figure(Figure figure, Optional<Composition> made, Function<String, Optional<PeopleText>> said);

    /** A number as text, "12,000". */
    String number(BigDecimal number);

    /** What is counted together, "Fine". */
    String category(Category category);

    /** The same for the narrow place beside a bar. */
    String shortCategory(Category category);

    /** For what is in no month. */
    String noMonth(NoMonth cases);

    /** That figures in no month are not drawn, and why they are in none. */
    String noMonthNotDrawn(List<String> figures, NoMonth cases);

    /** For a blank key: the company, article, month or place is not known. */
    String notKnown(Dimension dimension);

    /**
     * An article by its short name, "Criminal Code, art. 334".
     *
     * @param kind administrative, criminal or labour
     */
    String article(String kind, String number);

    /** An article's short name and what the law calls the offence. */
    String articleWithTitle(String article, String title);

    /** For sanctions that need no article, where none is given. */
    String noArticle();

    /** What a line of the scale of several parts tells. */
    String scale(BigDecimal number);

    /** A name that two keys share, told apart by the key. */
    String sameName(String name, String key);

    /** The title of a chart of one company, article or place alone. */
    String ofSubject(String name, String title);

    /** "May 2011". */
    String month(YearMonth month);

    /** "May", under a column whose year is told by another. */
    String shortMonth(YearMonth month);

    /** "May 2011", short. */
    String shortMonthAndYear(YearMonth month);

    /** From one month to another, "May–October 2011". */
    String period(YearMonth from, YearMonth to);

    /** A subtitle: the unit, then the period. */
    String unitAndPeriod(String unit, String period);

    /** Whose documentation the figures come from, in which publication, and up to which day: the image will be shared alone. */
    String source(List<String> authors, String publication, LocalDate dataAsOf);

    /** That some of the cases lack the value that is summed. */
    String withoutValue(int cases, int without);

    /** That there are more names than the chart draws. */
    String notDrawn(int names);

    /** That so many figures are suppressed, to protect people. */
    String suppressed(int figures);

    /** What a stripe in the place of a column tells that has no words. */
    String keyOfUnknown();

    /** What the pale part of a column tells that has no words. */
    String keyOfRange();

    /** What a triangle tells on a column that has no words. */
    String keyOfOpenEnd();

    /** What the bar of a figure means of which the source gives a word and not a number. */
    String keyOfWords();

    /** What a broken end tells of a column that has no words. */
    String keyOfAbout();

    /** A chart in words for those who don't see it: its subtitle, then an item for each name. */
    String description(String subtitle, List<String> items);

    /** An item of that: a name and its figures. */
    String item(String name, List<String> figures);

    /** A figure of that, where there are several series. */
    String figureOf(String series, String figure);

    /** That the description leaves out the other names, which a table holds. */
    String further(int names);
}
