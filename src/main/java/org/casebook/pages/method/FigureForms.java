package org.casebook.pages.method;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Link;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Status;

/** The forms in which a figure is shown, each with a figure of the publication that has it. */
final class FigureForms {
    /** Where examples are sought, the plainest first. */
    private static final List<Breakdown> SOUGHT_IN =
            List.of(Breakdown.TOTALS, Breakdown.BY_COMPANY, Breakdown.BY_ARTICLE, Breakdown.BY_PLACE);

    private final Edition edition;
    private final ExampleFigures figures;

    FigureForms(Edition edition, ExampleFigures figures) {
        this.edition = edition;
        this.figures = figures;
    }

    /** What the bounds of a figure say. */
    private enum Form {
        EXACT,
        ABOUT,
        RANGE,
        AT_LEAST,
        WORDS,
        AT_MOST,
        UNKNOWN;

        static Form of(Figure figure) {
            if (figure.isInWords()) {
                return WORDS;
            }
            boolean fromNothing = figure.low().orElse(BigDecimal.ZERO).signum() == 0;
            if (figure.high().isEmpty()) {
                return fromNothing ? UNKNOWN : AT_LEAST;
            }
            if (figure.low().equals(figure.high())) {
                return figure.approximate() ? ABOUT : EXACT;
            }
            return fromNothing ? AT_MOST : RANGE;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A form, and how it is read.
     *
     * @param figure the publication's first figure of this form
     * @param sample how it looks, for a publication that has none
     * @param what what that figure counts
     * @param text how to read it
     */
    record View(Optional<FigureView> figure, String sample, String what, String text) {}

    List<View> views() {
        return Stream.of(Form.values()).map(this::view).toList();
    }

    private View view(Form form) {
        String sample = edition.text("method.reading." + form.code());
        String text = edition.text("method.reading." + form.code() + ".text");
        return first(form)
                .map(found -> new View(
                        Optional.of(edition.figures().of(found.breakdown, found.figure, subject(found))),
                        sample,
                        what(found),
                        text))
                .orElseGet(() -> new View(Optional.empty(), sample, "", text));
    }

    private record FormFound(Breakdown breakdown, Figure figure) {}

    /** The first in the order of the published files; one that is not also "about", if there is one. */
    private Optional<FormFound> first(Form form) {
        return SOUGHT_IN.stream()
                .flatMap(breakdown -> edition.statistics().by(breakdown).stream()
                        .filter(figure ->
                                figure.status() == Status.IMPOSED && !figure.isSuppressed() && Form.of(figure) == form)
                        .filter(figure -> form != Form.UNKNOWN || !isLeftOfWords(breakdown, figure))
                        .map(figure -> new FormFound(breakdown, figure)))
                .min(Comparator.comparing(found -> form != Form.ABOUT && found.figure.approximate()));
    }

    /** Whether it is known that a group was there, and not how many of it are counted elsewhere. */
    private boolean isLeftOfWords(Breakdown breakdown, Figure figure) {
        return edition.statistics().cases().composition(breakdown, figure).isPresent();
    }

    private Link subject(FormFound found) {
        return found.breakdown == Breakdown.TOTALS
                ? figures.total()
                : figures.subject(
                        found.breakdown.dimensions().get(0), found.figure.keys().get(0));
    }

    private String what(FormFound found) {
        return found.breakdown == Breakdown.TOTALS
                ? figures.of(found.figure)
                : figures.of(subject(found), found.figure);
    }
}
