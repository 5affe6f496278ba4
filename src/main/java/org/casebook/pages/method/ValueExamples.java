package org.casebook.pages.method;

import static org.casebook.dataset.Columns.AMOUNT_CONVERTED;
import static org.casebook.dataset.Columns.CURRENCY_CONVERTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casebook.dataset.Penalty;
import org.casebook.dataset.Range;
import org.casebook.dataset.Term;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.method.ExampleCases.ExampleCase;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Passage;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;

/** Examples of the rules by which amounts and times are summed: the first case or figure of the publication that shows each. */
final class ValueExamples {
    private final Edition edition;
    private final ExampleFigures figures;
    private final ExampleCases cases;

    ValueExamples(Edition edition, ExampleFigures figures, ExampleCases cases) {
        this.edition = edition;
        this.figures = figures;
        this.cases = cases;
    }

    /** A value for many people, and sums in which a value lacks or is a group's. */
    List<Example> ofValues() {
        return Stream.of(
                        cases.sanctions()
                                .flatMap(shown -> times(shown).stream())
                                .findFirst(),
                        figures(
                                "example.values.lacking",
                                figure ->
                                        figure.casesWithoutValue() > 0 && figure.casesWithoutValue() < figure.cases()),
                        figures("example.values.inherited", this::isInherited))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Example> times(ExampleCase shown) {
        Range people = shown.facts().people();
        if (!people.isExactly(people.low())
                || people.low().compareTo(BigDecimal.ONE) <= 0
                || cases.members(shown).findAny().isPresent()) {
            return Optional.empty();
        }
        Penalty penalty = shown.sanction().penalty();
        return Stream.of(Term.values())
                .flatMap(term -> Optional.ofNullable(penalty.terms().get(term)).stream()
                        .filter(each -> each.isExactly(each.low()))
                        .map(each -> times(
                                shown,
                                edition.wording().range("term." + term.field(), each),
                                edition.wording()
                                        .range(
                                                "term." + term.field(),
                                                Range.exactly(each.low().multiply(people.low()))))))
                .findFirst()
                .or(() -> penalty.amount()
                        .filter(each -> each.isExactly(each.low())
                                && !penalty.currency().isEmpty())
                        .map(each -> times(
                                shown,
                                money(each.low(), penalty.currency()),
                                money(each.low().multiply(people.low()), penalty.currency()))));
    }

    private Example times(ExampleCase shown, String each, String together) {
        return new Example(
                edition.wording()
                        .passage("example.values.times", cases.whole(shown), Passage.of(each), Passage.of(together)),
                List.of());
    }

    private String money(BigDecimal amount, String currency) {
        return edition.text("amount", edition.wording().number(amount), currency);
    }

    /** The first total of a penalty that is so. */
    private Optional<Example> figures(String key, Predicate<Figure> which) {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .filter(figure -> figure.status() == Status.IMPOSED
                        && !figure.isSuppressed()
                        && !FigureTables.isCount(figure.measure())
                        && which.test(figure))
                .findFirst()
                .map(found -> new Example(
                        Passage.of(edition.text(key)),
                        figures.totals(figure -> figure.category() == found.category()
                                && figure.measure() == found.measure()
                                && figure.unit().equals(found.unit()))));
    }

    private boolean isInherited(Figure figure) {
        return edition.statistics().cases().assumptions(Breakdown.TOTALS, figure).inherited().stream()
                .anyMatch(one -> cases.isPartOf(one.member(), one.group()));
    }

    /** Sums in several currencies, and a fine that the source converts. */
    List<Example> ofCurrencies() {
        List<Example> examples = new ArrayList<>();
        List<FigureCell> sums = figures.totals(figure -> figure.measure() == Measure.AMOUNT
                && figure.category() == Category.FINE
                && !figure.unit().isEmpty());
        if (sums.size() > 1) {
            examples.add(new Example(Passage.of(edition.text("example.currencies.several")), sums));
        }
        // The plainest example is a fine of which nothing but the converted amount is known.
        cases.sanctions()
                .sorted(Comparator.comparing(
                        shown -> shown.sanction().penalty().amount().isPresent()))
                .flatMap(shown -> converted(shown).stream())
                .findFirst()
                .ifPresent(examples::add);
        return examples;
    }

    private Optional<Example> converted(ExampleCase shown) {
        String currency = shown.entry().row().get(CURRENCY_CONVERTED);
        return shown.entry()
                .row()
                .get(AMOUNT_CONVERTED)
                .filter(amount -> !currency.isEmpty())
                .map(amount -> new Example(
                        edition.wording()
                                .passage(
                                        "example.currencies.converted",
                                        cases.whole(shown),
                                        Passage.of(edition.text(
                                                "amount", edition.wording().range(amount), currency))),
                        List.of()));
    }
}
