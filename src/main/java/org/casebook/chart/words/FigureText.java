package org.casebook.chart.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Range;
import org.casebook.dataset.TextScript;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Composition.Group;
import org.casebook.tabulate.Composition.Rest;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/**
 * A figure as text. Where the source gives a word in the place of a number the word is said first, and the number that it is
 * counted as after it: "hundreds (counted as at least 200)".
 */
public final class FigureText {
    /** What an unnumbered plural is counted as. */
    private static final long PLURAL = 2;

    /** How many words a text has room for. */
    private static final int WORDS = 2;

    private static final String AND = "figure.words.and";

    private final String language;
    private final MessageWords.MessageTexts texts;
    private final IntervalText intervals;

    /** In the words of a language. */
    public FigureText(String language, MessageWords.MessageTexts texts) {
        this.language = language;
        this.texts = texts;
        this.intervals = new IntervalText(texts);
    }

    /**
     * The text of a figure.
     *
     * @param made what it is the sum of, where it is in words
     * @param said how the source of a case puts the number of people
     */
    public String of(Figure figure, Optional<Composition> made, Function<String, Optional<PeopleText>> said) {
        if (figure.isSuppressed()) {
            return texts.text("figure.suppressed");
        }
        String interval = intervals.of(figure.low(), figure.high(), figure.approximate());
        if (!figure.isInWords()) {
            return made.map(left -> left(left, said, interval)).orElse(interval);
        }
        return made.map(sum -> inWords(figure.measure(), sum, said, interval))
                .orElseGet(() -> texts.text("figure.words.taken", interval));
    }

    /** What may all be counted elsewhere: "hundreds, without those on other lines". */
    private String left(Composition made, Function<String, Optional<PeopleText>> said, String interval) {
        List<String> words = made.groups().stream()
                .map(group -> word(said.apply(group.caseId()), group.word()))
                .distinct()
                .toList();
        return words.size() > WORDS ? interval : texts.text("figure.words.left", joined(words));
    }

    private String inWords(
            Measure measure, Composition made, Function<String, Optional<PeopleText>> said, String interval) {
        if (isOfPluralsAlone(made)) {
            return joined(parts(measure, made, List.of(), made.groups().size()));
        }
        List<String> words = made.groups().stream()
                .filter(group -> isAlone(made) || group.word() > PLURAL)
                .map(group -> word(group, said))
                .distinct()
                .toList();
        int plurals = isAlone(made)
                ? 0
                : (int) made.groups().stream()
                        .filter(group -> group.word() <= PLURAL)
                        .count();
        return words.size() > WORDS
                ? texts.text(
                        "figure.words.cases",
                        counted("figure.words.in-cases", made.groups().size()),
                        interval)
                : texts.text("figure.words.counted", joined(parts(measure, made, words, plurals)), interval);
    }

    private static boolean isAlone(Composition made) {
        return made.groups().size() == 1 && made.rest().isEmpty();
    }

    /**
     * Whether a figure is of nothing but groups of which only a plural is said, and of others. Then the number that these
     * count as says nothing, and is left to the small print.
     */
    public static boolean isOfPluralsAlone(Composition made) {
        return !isAlone(made) && made.groups().stream().allMatch(group -> group.word() <= PLURAL && group.less() == 0);
    }

    private List<String> parts(Measure measure, Composition made, List<String> words, int plurals) {
        List<String> parts = new ArrayList<>(words);
        if (plurals > 0) {
            parts.add(counted("figure.words.groups", plurals));
        }
        made.rest().map(rest -> rest(measure, rest)).ifPresent(parts::add);
        return parts;
    }

    private String rest(Measure measure, Rest rest) {
        String number = intervals.of(Optional.of(rest.low()), rest.high(), rest.approximate());
        if (measure != Measure.PEOPLE) {
            return texts.text("figure.words.rest", number);
        }
        boolean worded = rest.approximate() || rest.high().isEmpty();
        return counted(worded ? "people.worded" : "people", rest.high().orElse(rest.low()), number);
    }

    private String joined(List<String> parts) {
        List<String> left = new ArrayList<>(parts);
        String last = left.remove(left.size() - 1);
        return left.stream()
                .reduce((before, next) -> texts.text("list", before, next))
                .map(before -> texts.text(AND, before, last))
                .orElse(last);
    }

    private String word(Group group, Function<String, Optional<PeopleText>> said) {
        String word = word(said.apply(group.caseId()), group.word());
        return group.less() == 0 ? word : counted("figure.words.less", BigDecimal.valueOf(group.less()), word);
    }

    /** What the source says; where nobody has put that into this language, what its number is the convention for. */
    private String word(Optional<PeopleText> said, long least) {
        return said.flatMap(text -> text.in(language)
                        .or(() -> text.inSource()
                                .filter(source -> TextScript.isSame(texts.text("language.name"), source))))
                .orElseGet(() -> texts.text("figure.word." + convention(least)));
    }

    private static String convention(long least) {
        return least == PLURAL || least == 24 || least == 200 || least == 2000 ? String.valueOf(least) : "other";
    }

    /** The number of people of one case, whose source gives a word: "hundreds (counted as at least 200)". */
    public String people(PeopleText said, Range people) {
        return texts.text(
                "figure.words.counted",
                word(said, people),
                intervals.of(Optional.of(people.low()), people.high(), people.approximate()));
    }

    /** The word alone: "hundreds". */
    public String word(PeopleText said, Range people) {
        return word(Optional.of(said), people.low().longValue());
    }

    private String counted(String key, int count) {
        return counted(key, BigDecimal.valueOf(count), intervals.number(BigDecimal.valueOf(count)));
    }

    private String counted(String key, BigDecimal count, String text) {
        return texts.text(key, Map.of("count", count, "text", text));
    }
}
