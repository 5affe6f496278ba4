package org.casebook.pages.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casebook.dataset.Facts;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.method.ExampleCases.ExampleCase;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.count.Assumptions;

/** Examples of the rules by which people are counted: the first case or figure of the publication that shows each. */
final class CountExamples {
    private final Edition edition;
    private final ExampleFigures figures;
    private final ExampleCases cases;

    CountExamples(Edition edition, ExampleFigures figures, ExampleCases cases) {
        this.edition = edition;
        this.figures = figures;
        this.cases = cases;
    }

    /** One decision on many people. */
    List<Example> ofMeasures() {
        return cases
                .sanctions()
                .filter(shown -> shown.isGroup() && shown.facts().people().low().compareTo(BigDecimal.ONE) > 0)
                .findFirst()
                .map(shown -> new Example(edition.wording().passage("example.measures", cases.whole(shown)), List.of()))
                .stream()
                .toList();
    }

    /** Somebody who met with different sanctions. */
    List<Example> ofPeople() {
        return cases
                .sanctions()
                .map(shown -> cases.sanctionsOn(shown.facts().personId()))
                .filter(all ->
                        all.stream().map(ExampleCase::category).distinct().count() > 1)
                .findFirst()
                .map(all -> new Example(
                        edition.wording()
                                .passage(
                                        "example.people",
                                        Passage.of(edition.names()
                                                .person(all.get(0).facts().personId())),
                                        cases.listed(all)),
                        figures.totals(figure -> figure.measure() == Measure.PEOPLE
                                && figure.category().isSanction())))
                .stream()
                .toList();
    }

    /** A group whose members are recorded too, one that may include others, and one that a breakdown parts. */
    List<Example> ofGroups() {
        return Stream.of(
                        group(false, shown -> true).map(group -> ofGroup("example.groups.stated", group, false)),
                        group(true, shown -> shown.facts().people().high().isPresent())
                                .or(() -> group(true, shown -> true))
                                .map(group -> ofGroup("example.groups.possible", group, true)),
                        parted())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ExampleCase> group(boolean possible, Predicate<ExampleCase> which) {
        return cases.all()
                .filter(which)
                .filter(group -> !members(group, possible).isEmpty())
                .findFirst();
    }

    private Example ofGroup(String key, ExampleCase group, boolean possible) {
        Passage members = cases.listedBriefly(members(group, possible));
        return new Example(
                edition.wording().passage(key, cases.whole(group), members), figures.people(group.category()));
    }

    private List<ExampleCase> members(ExampleCase group, boolean possible) {
        return cases.members(group)
                .filter(member ->
                        member.facts().partOf().map(Facts.Membership::possible).orElse(false) == possible)
                .toList();
    }

    private Optional<Example> parted() {
        for (Breakdown breakdown : List.of(Breakdown.BY_COMPANY, Breakdown.BY_ARTICLE, Breakdown.BY_PLACE)) {
            for (Figure figure : edition.statistics().by(breakdown)) {
                if (figure.measure() == Measure.PEOPLE
                        && figure.status() == Status.IMPOSED
                        && figure.category() != Category.ALL
                        && isParted(edition.statistics().cases().assumptions(breakdown, figure))) {
                    Link subject = figures.subject(
                            breakdown.dimensions().get(0), figure.keys().get(0));
                    return Optional.of(new Example(
                            Passage.of(edition.text("example.groups.parted")),
                            edition.tables()
                                    .cells(
                                            breakdown,
                                            figure.keys(),
                                            subject,
                                            other -> other.category() == figure.category()
                                                    && other.measure() == Measure.PEOPLE,
                                            other -> figures.of(subject, other))));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether all that tells of the parting may be shown. */
    private boolean isParted(Assumptions assumptions) {
        return assumptions.memberships().stream()
                .anyMatch(one -> one.counted() != Assumptions.CountedWords.POSSIBLY_TWICE
                        && cases.isPartOf(one.member(), one.group()));
    }

    /** A case under several articles, or else under several companies. */
    List<Example> ofTotals() {
        return several(Breakdown.BY_ARTICLE, Facts::articleIds)
                .or(() -> several(Breakdown.BY_COMPANY, Facts::companyIds))
                .stream()
                .toList();
    }

    private Optional<Example> several(Breakdown breakdown, Function<Facts, List<String>> keys) {
        return cases.sanctions()
                .filter(shown -> keys.apply(shown.facts()).size() > 1)
                .findFirst()
                .map(shown -> {
                    Predicate<Figure> which =
                            figure -> figure.category() == shown.category() && figure.measure() == Measure.SANCTIONS;
                    List<FigureCell> cells = new ArrayList<>();
                    for (String key : keys.apply(shown.facts())) {
                        Link subject = figures.subject(breakdown.dimensions().get(0), key);
                        cells.addAll(edition.tables()
                                .cells(
                                        breakdown,
                                        List.of(key),
                                        subject,
                                        which,
                                        figure -> edition.text(
                                                "list.title",
                                                subject.words().text(),
                                                edition.text("category." + FigureLinks.code(figure.category())))));
                    }
                    cells.addAll(edition.tables()
                            .cells(
                                    Breakdown.TOTALS,
                                    List.of(),
                                    figures.total(),
                                    which,
                                    figure -> edition.text(
                                            "list.title",
                                            edition.text("figures.total"),
                                            edition.text("category." + FigureLinks.code(figure.category())))));
                    return new Example(edition.wording().passage("example.totals", cases.whole(shown)), cells);
                });
    }
}
