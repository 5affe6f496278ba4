package org.casebook.pages.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Link;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/** Figures outside a table that names their rows and columns: each has what it counts as its label. */
final class ExampleFigures {
    private final Edition edition;

    ExampleFigures(Edition edition) {
        this.edition = edition;
    }

    String of(Figure figure) {
        return switch (figure.measure()) {
            case CASES, SANCTIONS, PEOPLE -> count(figure.category(), figure.measure());
            case AMOUNT, PERSON_DAYS ->
                figure.category() == Category.FINE || figure.category() == Category.ADMINISTRATIVE_ARREST
                        ? edition.figures().measure(figure)
                        : edition.text(
                                "list.title",
                                category(figure.category()),
                                edition.figures().measure(figure));
            default -> edition.figures().measure(figure);
        };
    }

    String category(Category category) {
        return edition.text("category." + FigureLinks.code(category));
    }

    /** Of what a total of a measure is, where the measure is named beside it. */
    private String part(Figure figure) {
        return figure.measure() == Measure.AMOUNT && !figure.unit().isEmpty()
                ? edition.text("list", category(figure.category()), figure.unit())
                : category(figure.category());
    }

    private String count(Category category, Measure measure) {
        if (category == Category.ALL) {
            return edition.text(
                    switch (measure) {
                        case PEOPLE -> "headline.people";
                        case SANCTIONS -> "headline.sanctions";
                        default -> "measure.cases";
                    });
        }
        String code = FigureLinks.code(category);
        if (measure == Measure.PEOPLE && category.isSanction()) {
            return edition.text("people.of." + code);
        }
        boolean detentions = measure == Measure.SANCTIONS && !category.isSanction();
        return edition.text(
                "list.title",
                edition.text("category." + code),
                edition.text(detentions ? "measure.detentions" : "measure." + measure.code()));
    }

    /** What a figure of a row of a breakdown counts. */
    String of(Link subject, Figure figure) {
        return edition.text("list.title", subject.words().text(), of(figure));
    }

    /** The totals that are asked for. */
    List<FigureCell> totals(Predicate<Figure> which) {
        return edition.tables().cells(Breakdown.TOTALS, List.of(), total(), which, this::of);
    }

    /** All totals of a measure; of a count that of all sanctions. */
    List<FigureCell> of(Measure measure) {
        return edition.tables()
                .cells(
                        Breakdown.TOTALS,
                        List.of(),
                        total(),
                        figure -> figure.measure() == measure
                                && (figure.category() == Category.ALL || !FigureTables.isCount(measure)),
                        this::part);
    }

    List<FigureCell> people(Category category) {
        return totals(figure -> figure.category() == category && figure.measure() == Measure.PEOPLE);
    }

    /** What the lists of totals lead back to. */
    Link total() {
        return Link.to(edition.text("figures.total"), edition.addresses().home());
    }

    /** What the lists of a row of a breakdown lead back to: its page, or the index where it has none. */
    Link subject(Dimension dimension, String key) {
        Link name = edition.names().of(dimension, key);
        if (name.href().isPresent()) {
            return name;
        }
        String index = switch (dimension) {
            case COMPANY -> edition.addresses().index("companies");
            case ARTICLE -> edition.addresses().index("articles");
            case PLACE -> edition.addresses().index("places");
            case MONTH -> edition.addresses().index("cases");
        };
        return new Link(name.words(), Optional.of(index));
    }
}
