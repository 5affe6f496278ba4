package org.casebook.opendata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.metadata.Column;
import org.casebook.tabulate.Basis;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.statistics.Statistics;

/** What the columns of the figures mean, those of charts too. */
public final class FigureColumns {
    private static final Set<String> COUNTS =
            Set.of("cases", "cases_without_value", "cases_several_articles", "cases_not_stated");

    private static final List<String> SUPPRESSED = Stream.of(Suppression.values())
            .filter(reason -> reason != Suppression.NONE)
            .map(Suppression::code)
            .toList();

    private static final List<String> BASES =
            Stream.of(Basis.values()).map(Basis::code).toList();

    private final Labels labels;
    private final boolean anySuppressed;

    /** In the words of a site, of figures that are all given. */
    public FigureColumns(Labels labels) {
        this(labels, false);
    }

    private FigureColumns(Labels labels, boolean anySuppressed) {
        this.labels = labels;
        this.anySuppressed = anySuppressed;
    }

    /** In the words of a site. Where a figure is suppressed its row has blanks. */
    static FigureColumns of(Labels labels, Statistics statistics) {
        return new FigureColumns(
                labels,
                Stream.concat(
                                statistics.byBreakdown().values().stream().flatMap(List::stream),
                                statistics.repeated().stream())
                        .anyMatch(Figure::isSuppressed));
    }

    /** The columns of a header. */
    public List<Column> of(List<String> header) {
        return header.stream().map(this::column).toList();
    }

    private Column column(String name) {
        String key = "field." + name.replace('_', '-');
        Field field = Field.of(name, type(name), labels.text(key), labels.text(key + ".description"));
        return new Column(
                field.constrained(
                        COUNTS.contains(name) && !anySuppressed,
                        false,
                        values(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                true);
    }

    private static Field.Type type(String name) {
        if (name.equals("low") || name.equals("high")) {
            return Field.Type.NUMBER;
        }
        return COUNTS.contains(name) ? Field.Type.INTEGER : Field.Type.STRING;
    }

    private List<String> values(String name) {
        return switch (name) {
            case "approx" -> List.of("yes", "no");
            case "basis" -> BASES;
            case "status" -> List.of("imposed", "standing");
            case "sanction" -> List.of("all", "dismissal", "fine", "arrest", "sentence");
            case "suppressed" -> anySuppressed ? SUPPRESSED : List.of();
            default -> List.of();
        };
    }
}
