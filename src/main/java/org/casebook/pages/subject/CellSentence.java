package org.casebook.pages.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.casebook.chart.words.FigureText;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/**
 * What a page about a company, an article or a place says first: who was punished and how, in a sentence made from the
 * figures, each of them a link to its cases. Detentions are told apart from sanctions, as they are counted.
 */
final class CellSentence {
    private static final List<Category> SANCTIONS =
            List.of(Category.DISMISSAL, Category.FINE, Category.ADMINISTRATIVE_ARREST, Category.SENTENCE);
    private static final List<Category> DETENTIONS = List.of(Category.SHORT_DETENTION, Category.PRE_TRIAL_DETENTION);

    private static final String PEOPLE = "sentence.people";

    private final Edition edition;
    private final Breakdown breakdown;
    private final List<String> key;
    private final Link subject;

    CellSentence(Edition edition, Breakdown breakdown, List<String> key, Link subject) {
        this.edition = edition;
        this.breakdown = breakdown;
        this.key = key;
        this.subject = subject;
    }

    /**
     * The sentences; none where there are no figures.
     *
     * @param opening how the first begins: {@code company}, {@code article} or {@code place}
     * @param name what it calls its subject
     */
    List<Passage> of(String opening, String name) {
        Passage called = Passage.of(name);
        List<Passage> sanctions = parts(SANCTIONS);
        List<Passage> detentions = parts(DETENTIONS);
        List<Passage> sentences = new ArrayList<>();
        if (!sanctions.isEmpty()) {
            sentences.add(edition.wording().passage("sentence." + opening, called, punished(sanctions)));
            standing().ifPresent(sentences::add);
        }
        if (!detentions.isEmpty()) {
            Passage detained = edition.wording().listedWithAnd(detentions);
            sentences.add(
                    sanctions.isEmpty()
                            ? edition.wording().passage("sentence." + opening + ".detained", called, detained)
                            : edition.wording().passage("sentence.detained", detained));
        }
        words().ifPresent(sentences::add);
        notStated().ifPresent(sentences::add);
        return sentences;
    }

    /** All who were punished, and of which sanction how many: people who met with two are one in the first number alone. */
    private Passage punished(List<Passage> parts) {
        Passage people = phrase(PEOPLE, Category.ALL).orElse(Passage.NONE);
        return parts.size() > 1
                ? edition.wording()
                        .passage("sentence.people-by", people, edition.wording().listedWithAnd(parts))
                : edition.wording().passage("sentence.people-only", people, Passage.of(only()));
    }

    private String only() {
        return SANCTIONS.stream()
                .filter(category -> figure(category).isPresent())
                .map(category -> edition.text("sentence.only." + FigureLinks.code(category)))
                .findFirst()
                .orElse("");
    }

    private List<Passage> parts(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> phrase("sentence." + FigureLinks.code(category), category).stream())
                .toList();
    }

    private Optional<Figure> figure(Category category) {
        return edition.tables().figure(breakdown, key, category, Measure.PEOPLE);
    }

    private FigureCell cell(Category category) {
        return edition.tables().cell(breakdown, key, category, Measure.PEOPLE, subject);
    }

    private Optional<Passage> phrase(String text, Category category) {
        return figure(category).flatMap(figure -> cell(category).imposed().map(view -> phrase(text, figure, view)));
    }

    private Passage phrase(String text, Figure figure, FigureView view) {
        Passage number = Passage.of(Link.to(inShort(figure, view)));
        if (figure.isSuppressed() || figure.isUnknown()) {
            return edition.wording().passage(text + ".unknown", number);
        }
        if (figure.isInWords() && !isMixed(figure)) {
            return edition.wording().passage(text + ".words", number);
        }
        BigDecimal count = figure.high().or(figure::low).orElse(BigDecimal.ZERO);
        if (!isWorded(figure)) {
            return edition.wording().passage(text, count, number);
        }
        return figure.category() == Category.ALL
                ? edition.wording().passage(PEOPLE + ".worded", count, number)
                : edition.wording().passage(text + ".words", number);
    }

    /** A sum of words and numbers would fill the sentence: here its bounds stand alone, and what they rest on is told once. */
    private FigureView inShort(Figure figure, FigureView view) {
        return isMixed(figure)
                ? new FigureView(
                        edition.wording().interval(figure.low(), figure.high(), figure.approximate()),
                        view.cases(),
                        view.href(),
                        view.notes())
                : view;
    }

    /** Whether it rests on words and is more than one of them, or than groups of which no number is known. */
    private boolean isMixed(Figure figure) {
        return figure.isInWords()
                && edition.statistics()
                        .cases()
                        .composition(breakdown, figure)
                        .filter(made -> FigureText.isOfPluralsAlone(made)
                                || (made.groups().size() == 1 && made.rest().isEmpty()))
                        .isEmpty();
    }

    /** What the bounds of a mixed sum rest on. */
    private Optional<Passage> words() {
        return Stream.of(Category.values())
                        .flatMap(category -> figure(category).stream())
                        .anyMatch(this::isMixed)
                ? Optional.of(Passage.of(edition.text("sentence.words")))
                : Optional.empty();
    }

    /** Whether a word such as "at least" stands before the number: some languages then have another case of the noun. */
    private static boolean isWorded(Figure figure) {
        return figure.approximate() || (!figure.low().equals(figure.high()) && isBound(figure));
    }

    private static boolean isBound(Figure figure) {
        return figure.high().isEmpty()
                || figure.low().filter(low -> low.signum() > 0).isEmpty();
    }

    /** What of that stands after appeals, where they changed it. */
    private Optional<Passage> standing() {
        FigureCell people = cell(Category.ALL);
        return people.noneStands()
                ? Optional.of(Passage.of(edition.text("sentence.none-stands")))
                : people.standing()
                        .map(view -> edition.wording().passage("sentence.standing", Passage.of(Link.to(view))));
    }

    /** How many of the cases nobody states as a fact. */
    private Optional<Passage> notStated() {
        int cases = ofCases(Figure::cases);
        int notStated = ofCases(Figure::casesNotStated);
        return notStated == 0
                ? Optional.empty()
                : Optional.of(Passage.of(edition.text("sentence.not-stated", number(notStated), number(cases))));
    }

    private String number(int number) {
        return edition.wording().number(BigDecimal.valueOf(number));
    }

    private int ofCases(ToIntFunction<Figure> count) {
        return Stream.of(Category.ALL, Category.SHORT_DETENTION, Category.PRE_TRIAL_DETENTION)
                .flatMap(category -> edition.tables().figure(breakdown, key, category, Measure.CASES).stream())
                .mapToInt(count)
                .sum();
    }
}
