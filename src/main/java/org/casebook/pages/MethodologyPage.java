package org.casebook.pages;

import java.util.Arrays;
import java.util.List;
import org.casebook.bake.Page;
import org.casebook.dataset.DataPackage;
import org.casebook.tabulate.Measure;

/** How figures are made: each measure and rule in words, with an example from the publication where it has one. */
final class MethodologyPage {
    private final Edition edition;
    private final ExampleFigures figures;
    private final CountExamples counts;
    private final ValueExamples values;
    private final CaseExamples cases;

    MethodologyPage(Edition edition) {
        this.edition = edition;
        this.figures = new ExampleFigures(edition);
        ExampleCases shown = new ExampleCases(edition);
        this.counts = new CountExamples(edition, figures, shown);
        this.values = new ValueExamples(edition, figures, shown);
        this.cases = new CaseExamples(edition, figures, shown);
    }

    /** What is measured, with the publication's totals of it. */
    record MeasureView(String name, String text, List<FigureCell> figures) {}

    /** A rule with its examples. */
    record RuleView(String id, String title, String text, List<Example> examples) {}

    /** How figures are made, and from which documents. */
    record View(
            Head head,
            Words description,
            String asOf,
            List<FigureForms.View> forms,
            List<MeasureView> measures,
            List<RuleView> rules,
            String dictionary,
            String checks,
            String safety,
            String parts,
            List<SourceView> sources) {}

    Page page() {
        DataPackage description = edition.dataset().description();
        return edition.page(
                "methodology",
                edition.addresses().page("methodology.html"),
                new View(
                        new Head(
                                Words.of(edition.text("methodology.title")),
                                edition.text(
                                        "methodology.description",
                                        edition.title().text()),
                                "methodology",
                                List.of(edition.home())),
                        edition.wording().words(description.description()),
                        edition.wording().day(description.dataAsOf()),
                        new FigureForms(edition, figures).views(),
                        measures(),
                        rules(),
                        edition.addresses().page("data/dictionary.html"),
                        RulesPage.address(edition),
                        SafetyPage.address(edition),
                        StylePage.address(edition),
                        edition.dataset().rows("sources").stream()
                                .map(row -> edition.details().source(row))
                                .toList()));
    }

    private List<MeasureView> measures() {
        return Arrays.stream(Measure.values())
                .map(measure -> new MeasureView(
                        edition.text(measure == Measure.AMOUNT ? "method.measure.amount" : "measure." + measure.code()),
                        edition.text("method.measure." + measure.code() + ".text"),
                        figures.of(measure)))
                .toList();
    }

    private List<RuleView> rules() {
        return List.of(
                rule("measures", counts.ofMeasures()),
                rule("people", counts.ofPeople()),
                rule("groups", counts.ofGroups()),
                rule("values", values.ofValues()),
                rule("totals", counts.ofTotals()),
                rule("currencies", values.ofCurrencies()),
                rule("arrests", cases.ofArrests()),
                rule("months", cases.ofMonths()),
                rule("repeated", cases.ofRepeated()),
                rule("standing", cases.ofStanding()),
                rule("certainty", cases.ofCertainty()),
                rule("companies", cases.ofCompanies()),
                rule("visibility", cases.ofVisibility()),
                stubs());
    }

    /** Where cases count whose details are withheld, and how many there are. */
    private RuleView stubs() {
        int stubs = (int) edition.index().all().stream()
                .filter(entry -> entry.sanction().isEmpty() && !entry.isWithdrawn())
                .count();
        String policy = edition.stubs();
        return new RuleView(
                "stubs",
                edition.text("method.stubs"),
                edition.text("method.stubs." + policy + ".text"),
                stubs == 0
                        ? List.of()
                        : List.of(new Example(
                                Passage.of(edition.wording().counted("method.stubs." + policy, stubs)), List.of())));
    }

    private RuleView rule(String id, List<Example> examples) {
        return new RuleView(id, edition.text("method." + id), edition.text("method." + id + ".text"), examples);
    }
}
