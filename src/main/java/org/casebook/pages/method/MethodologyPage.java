package org.casebook.pages.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Holdings;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Measure;

/**
 * How figures are made: each measure and rule in words, with an example from the publication where it has one. What the
 * publication has not, such as names that are withheld, is not spoken of.
 */
public final class MethodologyPage {
    private final Edition edition;
    private final Holdings holdings;
    private final ExampleFigures figures;
    private final CountExamples counts;
    private final ValueExamples values;
    private final CaseExamples cases;

    public MethodologyPage(Edition edition) {
        this.edition = edition;
        this.holdings = new Holdings(edition);
        this.figures = new ExampleFigures(edition);
        ExampleCases shown = new ExampleCases(edition);
        this.counts = new CountExamples(edition, figures, shown);
        this.values = new ValueExamples(edition, figures, shown);
        this.cases = new CaseExamples(edition, figures, shown);
    }

    /** What is measured, with the publication's totals of it. */
    record MeasureView(String name, String text, List<FigureCell> figures) {}

    /** A rule with its examples. */
    record CountRuleView(String id, String title, String text, List<Example> examples) {}

    /** How figures are made, and from which documents. */
    record View(
            Head head,
            Words description,
            String counts,
            String extent,
            List<FigureForms.View> forms,
            List<MeasureView> measures,
            List<CountRuleView> rules,
            String dictionary,
            String checks,
            String safety,
            List<SourceView> sources) {}

    public Page page() {
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
                        edition.wording().words(edition.dataset().description().description()),
                        counts(),
                        edition.extent(),
                        new FigureForms(edition, figures)
                                .views().stream()
                                        .filter(form -> form.figure().isPresent())
                                        .toList(),
                        measures(),
                        rules(),
                        edition.addresses().page("data/dictionary.html"),
                        RulesPage.address(edition),
                        SafetyPage.address(edition),
                        edition.dataset().rows("sources").stream()
                                .map(row -> edition.details().source(row))
                                .toList()));
    }

    private String counts() {
        List<String> keys = new ArrayList<>(List.of("method.counts.text"));
        if (holdings.hasDetentions()) {
            keys.add("method.counts.detentions");
        }
        if (holdings.hasRows("events")) {
            keys.add("method.counts.events");
        }
        return sentences(keys);
    }

    private String sentences(List<String> keys) {
        return String.join(" ", keys.stream().map(edition::text).toList());
    }

    private List<MeasureView> measures() {
        return Arrays.stream(Measure.values())
                .map(measure -> new MeasureView(
                        edition.text(measure == Measure.AMOUNT ? "method.measure.amount" : "measure." + measure.code()),
                        edition.text("method.measure." + measure.code() + ".text"),
                        figures.of(measure)))
                .filter(measure -> !measure.figures().isEmpty())
                .toList();
    }

    private List<CountRuleView> rules() {
        return Stream.of(
                        rule("measures", true, counts::ofMeasures),
                        rule("people", true, counts::ofPeople),
                        rule("groups", holdings.hasMembers(), counts::ofGroups),
                        rule("values", holdings.hasPenalties(), values::ofValues),
                        rule("totals", holdings.hasSeveral(), counts::ofTotals),
                        rule("currencies", holdings.hasMoney(), values::ofCurrencies),
                        rule("arrests", holdings.hasArrests(), cases::ofArrests),
                        rule("months", true, cases::ofMonths),
                        rule("repeated", holdings.hasRepeated(), cases::ofRepeated),
                        rule("standing", holdings.hasRows("appeals"), cases::ofStanding),
                        rule("certainty", holdings.hasUnsure(), cases::ofCertainty),
                        rule("companies", holdings.hasCompanies(), cases::ofCompanies),
                        visibility(),
                        stubs())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CountRuleView> rule(String id, boolean applies, Supplier<List<Example>> examples) {
        return applies
                ? Optional.of(new CountRuleView(
                        id, edition.text("method." + id), edition.text("method." + id + ".text"), examples.get()))
                : Optional.empty();
    }

    private Optional<CountRuleView> visibility() {
        List<String> keys = new ArrayList<>();
        if (holdings.hasHiddenNames()) {
            keys.add("method.visibility.names");
        }
        if (holdings.hasWithdrawn()) {
            keys.add("method.visibility.withdrawn");
        }
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountRuleView(
                        "visibility", edition.text("method.visibility"), sentences(keys), cases.ofVisibility()));
    }

    /** Where cases count whose details are withheld, and how many there are. */
    private Optional<CountRuleView> stubs() {
        int stubs = holdings.stubs();
        String policy = edition.stubs();
        if (stubs == 0 && !edition.dataset().description().minimum().isSet()) {
            return Optional.empty();
        }
        return Optional.of(new CountRuleView(
                "stubs",
                edition.text("method.stubs"),
                edition.text("method.stubs." + policy + ".text"),
                stubs == 0
                        ? List.of()
                        : List.of(new Example(
                                Passage.of(edition.wording().counted("method.stubs." + policy, stubs)), List.of()))));
    }
}
