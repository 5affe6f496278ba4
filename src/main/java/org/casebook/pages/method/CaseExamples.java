package org.casebook.pages.method;

import static org.casebook.dataset.Columns.OUTCOME;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.method.ExampleCases.ExampleCase;
import org.casebook.pages.subject.RepeatedPage;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;

/** Examples of the rules that say which cases a figure counts: the first case or figure of the publication that shows each. */
final class CaseExamples {
    private final Edition edition;
    private final ExampleFigures figures;
    private final ExampleCases cases;

    CaseExamples(Edition edition, ExampleFigures figures, ExampleCases cases) {
        this.edition = edition;
        this.figures = figures;
        this.cases = cases;
    }

    /** The kinds of arrest, if there is more than one. */
    List<Example> ofArrests() {
        List<FigureCell> cells = figures.totals(figure ->
                figure.measure() == Measure.PEOPLE && !figure.category().kind().isEmpty());
        return cells.size() < 2 ? List.of() : List.of(new Example(Passage.of(edition.text("example.arrests")), cells));
    }

    /** A case whose possible days lie in several months. */
    List<Example> ofMonths() {
        return cases
                .sanctions()
                .filter(shown -> spansMonths(shown.facts()))
                .findFirst()
                .map(shown -> new Example(
                        edition.wording()
                                .passage(
                                        "example.months",
                                        cases.whole(shown),
                                        Passage.of(edition.wording()
                                                .date(shown.facts().date())),
                                        Passage.of(edition.text("month.not-known"))),
                        edition.tables()
                                .cells(
                                        Breakdown.BY_MONTH,
                                        List.of(""),
                                        figures.subject(Dimension.MONTH, ""),
                                        figure -> figure.category() == shown.category()
                                                && figure.measure() == Measure.CASES,
                                        figures::of)))
                .stream()
                .toList();
    }

    private static boolean spansMonths(Facts facts) {
        Optional<YearMonth> first = facts.date().earliest().map(YearMonth::from);
        Optional<YearMonth> last = facts.date().latest().map(YearMonth::from);
        return first.isPresent() && last.isPresent() && !first.equals(last);
    }

    /** Somebody punished twice for one event, or else again under one article. */
    List<Example> ofRepeated() {
        return cases
                .sanctions()
                .flatMap(shown -> again(shown, Facts::eventId, edition.names()::event).stream())
                .findFirst()
                .stream()
                .toList();
    }

    private Optional<Example> again(ExampleCase first, Function<Facts, String> what, Function<String, Link> name) {
        String event = what.apply(first.facts());
        List<ExampleCase> same = cases.sanctionsOn(first.facts().personId()).stream()
                .filter(shown -> !event.isEmpty() && what.apply(shown.facts()).equals(event))
                .toList();
        return same.size() < 2
                ? Optional.empty()
                : Optional.of(new Example(
                        edition.wording()
                                .passage(
                                        "example.repeated",
                                        Passage.of(edition.names()
                                                .person(first.facts().personId())),
                                        Passage.of(name.apply(event)),
                                        cases.listed(same)),
                        repeatedTotals()));
    }

    private List<FigureCell> repeatedTotals() {
        List<FigureCell> cells = new ArrayList<>();
        for (Repetition repetition : Repetition.values()) {
            Map<Status, Figure> byStatus = new EnumMap<>(Status.class);
            edition.statistics().repeated().stream()
                    .filter(figure ->
                            figure.keys().equals(List.of(repetition.code(), "")) && figure.measure() == Measure.PEOPLE)
                    .forEach(figure -> byStatus.put(figure.status(), figure));
            if (!byStatus.isEmpty()) {
                String label = edition.text("repeated." + repetition.code());
                Link subject = Link.to(label, edition.addresses().page("repeated.html"));
                cells.add(RepeatedPage.repeated(edition, byStatus, subject).labelled(label));
            }
        }
        return cells;
    }

    /** An appeal that changed something, or else one that did not. */
    List<Example> ofStanding() {
        return appeal(true).or(() -> appeal(false)).stream().toList();
    }

    private Optional<Example> appeal(boolean changing) {
        return cases.all()
                .flatMap(shown -> edition.index().appeals(shown.entry().id()).stream()
                        .filter(appeal -> isChanging(appeal) == changing)
                        .map(appeal -> appeal(shown, appeal)))
                .findFirst();
    }

    private static boolean isChanging(Appeal appeal) {
        return appeal.outcome() != Appeal.Outcome.UPHELD && appeal.outcome() != Appeal.Outcome.PENDING;
    }

    private Example appeal(ExampleCase shown, Appeal appeal) {
        Passage outcome = Passage.of(new Link(edition.details().label(appeal.row(), OUTCOME), Optional.empty()));
        Passage date = Passage.of(edition.wording().date(appeal.date()));
        return isChanging(appeal)
                ? new Example(
                        edition.wording().passage("example.standing", cases.whole(shown), date, outcome),
                        figures
                                .totals(figure ->
                                        figure.category() == shown.category() && figure.measure() != Measure.CASES)
                                .stream()
                                .filter(cell -> cell.standing().isPresent() || cell.noneStands())
                                .toList())
                : new Example(
                        edition.wording().passage("example.standing.unchanged", cases.whole(shown), date, outcome),
                        List.of());
    }

    /** A case that is not stated as fact. */
    List<Example> ofCertainty() {
        return cases
                .all()
                .filter(shown -> shown.facts().certainty() != Facts.Certainty.STATED)
                .findFirst()
                .map(shown -> new Example(
                        edition.wording().passage("example.certainty", cases.whole(shown)),
                        figures.totals(
                                figure -> figure.category() == shown.category() && figure.measure() == Measure.CASES)))
                .stream()
                .toList();
    }

    /** People whose company is no single one. */
    List<Example> ofCompanies() {
        List<FigureCell> cells = Stream.of("several", "none", "")
                .flatMap(key -> edition
                        .tables()
                        .cells(
                                Breakdown.BY_COMPANY,
                                List.of(key),
                                figures.subject(Dimension.COMPANY, key),
                                figure -> figure.category() == Category.ALL && figure.measure() == Measure.PEOPLE,
                                figure -> edition.names().company(key).words().text())
                        .stream())
                .toList();
        return cells.isEmpty() ? List.of() : List.of(new Example(Passage.of(edition.text("example.companies")), cells));
    }

    /** A person under a pseudonym. */
    List<Example> ofVisibility() {
        return cases
                .all()
                .map(shown -> shown.facts().personId())
                .filter(id -> edition.index()
                        .row("people", id)
                        .map(CaseExamples::isPseudonym)
                        .orElse(false))
                .flatMap(id -> cases.page(id).stream())
                .findFirst()
                .map(person ->
                        new Example(edition.wording().passage("example.visibility", Passage.of(person)), List.of()))
                .stream()
                .toList();
    }

    private static boolean isPseudonym(Row person) {
        return person.get(VISIBILITY).equals("pseudonym");
    }
}
