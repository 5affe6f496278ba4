package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.NAME;
import static org.casebook.dataset.Columns.NAME_IN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.casebook.bake.Messages;
import org.casebook.chart.words.FigureText;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalColumn;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.dataset.TextScript;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;

/** Numbers, dates, codes and names in the words of one language. */
public final class Wording {
    /** Stands for a passage while a text is filled in; a code point that is nobody's letter. */
    private static final char FIRST_PLACE = '\uE000';

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** The end of a key for a month or year after a word such as "before": some languages then have another case of it. */
    private static final String AFTER_A_WORD = ".of";

    private final Messages messages;
    private final String language;
    private final List<String> tables;
    private final List<String> preference;
    private final Map<String, String> counted = new ConcurrentHashMap<>();
    private final Map<String, String> dates = new ConcurrentHashMap<>();

    public Wording(Messages messages, String language, List<String> languages) {
        this.messages = messages;
        this.language = language;
        this.tables = List.copyOf(languages);
        Set<String> order = new LinkedHashSet<>();
        order.add(language);
        order.addAll(languages);
        this.preference = List.copyOf(order);
    }

    public String language() {
        return language;
    }

    public String text(String key, String... arguments) {
        return messages.text(key, (Object[]) arguments);
    }

    /** A text in whose places passages stand. */
    public Passage passage(String key, Passage... arguments) {
        String[] places = new String[arguments.length];
        Arrays.setAll(places, number -> String.valueOf((char) (FIRST_PLACE + number)));
        return filled(text(key, places), arguments);
    }

    /** A text that depends on how many there are, in which a passage stands for their number. */
    public Passage passage(String key, BigDecimal count, Passage number) {
        return filled(messages.text(key, Map.of("count", count, "text", String.valueOf(FIRST_PLACE))), number);
    }

    private static Passage filled(String text, Passage... arguments) {
        Passage passage = Passage.NONE;
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            int number = text.charAt(at) - FIRST_PLACE;
            if (number >= 0 && number < arguments.length) {
                passage = at > end ? passage.followedBy(Passage.of(text.substring(end, at))) : passage;
                passage = passage.followedBy(arguments[number]);
                end = at + 1;
            }
        }
        return end < text.length() ? passage.followedBy(Passage.of(text.substring(end))) : passage;
    }

    /** Several passages in one. */
    public Passage listed(List<Passage> passages) {
        return passages.stream()
                .reduce((before, next) -> passage("list", before, next))
                .orElse(Passage.NONE);
    }

    /** Several passages in a sentence, "and" before the last. */
    public Passage listedWithAnd(List<Passage> passages) {
        int last = passages.size() - 1;
        return last < 1 ? listed(passages) : passage("list.and", listed(passages.subList(0, last)), passages.get(last));
    }

    /** A text that depends on how many there are: {@code {count}} in its pattern is the number, {@code {text}} the number in words. */
    public String counted(String key, int count) {
        return counted(key, BigDecimal.valueOf(count), number(BigDecimal.valueOf(count)));
    }

    private String counted(String key, BigDecimal count, String number) {
        return counted.computeIfAbsent(
                key + " " + count.toPlainString() + " " + number,
                none -> messages.text(key, Map.of("count", count, "text", number)));
    }

    /** A number with its groups of digits parted. */
    public String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int digit = 0; digit < whole.length(); digit++) {
            if (digit > 0 && (whole.length() - digit) % 3 == 0) {
                text.append(text("number.group"));
            }
            text.append(whole.charAt(digit));
        }
        return point < 0 ? text.toString() : text + text("number.decimal") + plain.substring(point + 1);
    }

    /** A figure as the contract shows it: of one that rests on words, the words first. */
    public String figure(Figure figure, Optional<Composition> made, Function<String, Optional<PeopleText>> said) {
        return new FigureText(language, messages::text).of(figure, made, said);
    }

    /** The people of a case: how many, or of whose number the source gives a word, that and what it is counted as. */
    String people(Facts facts) {
        return facts.isInWords()
                ? people(new PeopleText(facts.row()), facts.people())
                : range("people", facts.people());
    }

    /** People of whose number the source gives a word: that, and what it is counted as. */
    String people(PeopleText said, Range people) {
        return new FigureText(language, messages::text).people(said, people);
    }

    /** The same as short as can be: the word alone. */
    String peopleInShort(Facts facts) {
        return facts.isInWords()
                ? new FigureText(language, messages::text).word(new PeopleText(facts.row()), facts.people())
                : people(facts);
    }

    /** An interval as the contract shows it. */
    public String interval(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean about) {
        BigDecimal least = low.orElse(BigDecimal.ZERO);
        if (high.isEmpty()) {
            if (least.signum() == 0) {
                return text("figure.not-known");
            }
            return text(about ? "figure.at-least.about" : "figure.at-least", number(least));
        }
        if (least.compareTo(high.get()) == 0) {
            return about ? text("figure.about", number(least)) : number(least);
        }
        if (least.signum() == 0) {
            return text(about ? "figure.at-most.about" : "figure.at-most", number(high.get()));
        }
        return text(about ? "figure.between.about" : "figure.between", number(least), number(high.get()));
    }

    public String range(Range range) {
        return interval(Optional.of(range.low()), range.high(), range.approximate());
    }

    /** A range with its unit, such as "5 days", by a text that knows the plural. */
    public String range(String key, Range range) {
        return counted(isWorded(range) ? key + ".worded" : key, range.high().orElse(range.low()), range(range));
    }

    /** Whether a word such as "at least" stands before its number: some languages then have another case of the noun. */
    private static boolean isWorded(Range range) {
        boolean isOne =
                range.high().filter(high -> high.compareTo(range.low()) == 0).isPresent();
        return range.approximate() || range.high().isEmpty() || (range.low().signum() == 0 && !isOne);
    }

    /** Months of a penalty, in years where they are whole ones. */
    String months(String key, Range months) {
        boolean years = !months.approximate()
                && months.low().signum() > 0
                && months.high().isPresent()
                && months.low().compareTo(months.high().get()) == 0
                && months.low().remainder(YEAR).signum() == 0;
        return years ? counted(key + ".years", months.low().divide(YEAR).intValueExact()) : range(key, months);
    }

    public String date(Edtf date) {
        return dates.computeIfAbsent(date.text(), none -> dateText(date));
    }

    private String dateText(Edtf date) {
        String text = switch (date.form()) {
            case UNKNOWN -> text("not-known");
            case DAY, MONTH, YEAR -> point(date, date.approximate() ? AFTER_A_WORD : "");
            case LASTED -> {
                int slash = date.text().indexOf('/');
                yield text(
                        "date.lasted",
                        part(date.text().substring(0, slash), ""),
                        part(date.text().substring(slash + 1), ""));
            }
            case ONE_OF -> {
                int dots = date.text().indexOf("..");
                String from = date.text().substring(1, dots);
                String to = date.text().substring(dots + 2, date.text().length() - 1);
                if (from.isEmpty()) {
                    yield text("date.not-later", part(to, AFTER_A_WORD));
                }
                yield to.isEmpty()
                        ? text("date.not-earlier", part(from, AFTER_A_WORD))
                        : text("date.between", part(from, AFTER_A_WORD), part(to, AFTER_A_WORD));
            }
        };
        return date.approximate() ? text("figure.about", text) : text;
    }

    private String part(String point, String form) {
        return Edtf.parse(point).map(date -> point(date, form)).orElse(point);
    }

    private String point(Edtf date, String form) {
        LocalDate day = date.earliest().orElseThrow();
        String year = String.valueOf(day.getYear());
        return switch (date.form()) {
            case DAY -> day(day);
            case MONTH -> text("date.month" + form, text("month" + form + "." + day.getMonthValue()), year);
            default -> text("date.year" + form, year);
        };
    }

    public String day(LocalDate day) {
        return text(
                "date.day",
                String.valueOf(day.getDayOfMonth()),
                text("month.of." + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    public String month(YearMonth month) {
        return text("date.month", text("month." + month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** A text of a row that stands in several languages, in this one or the next best; its only column where it has one. */
    public Words words(Row row, LocalColumn column) {
        for (String candidate : preference) {
            String cell = row.get(column.in(candidate));
            if (!cell.isEmpty()) {
                return candidate.equals(language) ? Words.of(cell) : new Words(cell, Optional.of(candidate));
            }
        }
        return Words.of(row.get(column.inSource()));
    }

    /**
     * A text of a row in this language; else as its only column has it, which is how the source has it; else in the next best
     * language.
     */
    public Words inLanguage(Row row, LocalColumn column) {
        String own = row.get(column.in(language));
        if (!own.isEmpty()) {
            return Words.of(own);
        }
        String only = row.get(column.inSource());
        return only.isEmpty() ? words(row, column) : untranslated(only);
    }

    /** A person's name in this language, else as the source spells it; empty where it is not public. */
    public String name(Row person) {
        String own = person.get(NAME_IN.in(language));
        String spelt = own.isEmpty() ? person.get(NAME) : own;
        return spelt.isEmpty() ? words(person, NAME_IN).text() : spelt;
    }

    /**
     * A text that stands in one language only, for all pages: where its letters are not those of the page's language, it
     * is in the first language of the tables.
     */
    Words untranslated(String text) {
        Optional<Character.UnicodeScript> script = TextScript.of(text);
        String first = tables.isEmpty() ? language : tables.get(0);
        boolean foreign =
                !first.equals(language) && script.isPresent() && !script.equals(TextScript.of(text("language.name")));
        return foreign ? new Words(text, Optional.of(first)) : Words.of(text);
    }

    /** A text of the data package. */
    public Words words(LocalText text) {
        for (String candidate : preference) {
            Optional<String> found = text.in(candidate);
            if (found.isPresent()) {
                return candidate.equals(language)
                        ? Words.of(found.get())
                        : new Words(found.get(), Optional.of(candidate));
            }
        }
        return Words.NONE;
    }

    /** What people call a value of a field; the value itself where the data package does not say. */
    public Words label(Field field, String value) {
        LocalText label = field.labels().get(value);
        return label == null ? Words.of(value) : words(label);
    }

    /** Several names in one text. */
    Words joined(List<Words> names) {
        List<String> texts = new ArrayList<>();
        Optional<String> foreign = Optional.empty();
        for (Words name : names) {
            texts.add(name.text());
            foreign = foreign.or(name::lang);
        }
        return new Words(list(texts), foreign);
    }

    /** Several texts in one. */
    public String list(List<String> texts) {
        return texts.stream()
                .reduce((before, next) -> text("list", before, next))
                .orElse("");
    }
}
