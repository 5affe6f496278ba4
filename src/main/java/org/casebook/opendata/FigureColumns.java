package org.casebook.opendata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.metadata.Column;

/** What the columns of the figures mean, those of charts too. */
public final class FigureColumns {
    private static final Set<String> COUNTS =
            Set.of("cases", "cases_without_value", "cases_several_articles", "cases_not_stated");

    private final Labels labels;

    /** In the words of a site. */
    public FigureColumns(Labels labels) {
        this.labels = labels;
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
                        COUNTS.contains(name),
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

    private static List<String> values(String name) {
        return switch (name) {
            case "approx" -> List.of("yes", "no");
            case "status" -> List.of("imposed", "standing");
            case "sanction" -> List.of("all", "dismissal", "fine", "arrest", "sentence");
            default -> List.of();
        };
    }
}
