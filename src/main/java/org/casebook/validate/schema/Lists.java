package org.casebook.validate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;

/** Cells that hold a list of several values. */
final class Lists {
    private Lists() {}

    /**
     * A list.
     *
     * @param field its field
     * @param delimiter what separates its values
     * @param cell the cell as it stands
     * @param values its values as they stand, empty ones included
     */
    record ListCell(Field field, String delimiter, String cell, List<String> values) {
        /** These values as a well-formed cell. */
        String joined(Stream<String> some) {
            return some.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining(delimiter));
        }
    }

    /** Judges a list: what is wrong with it, and nothing where all is well. */
    @FunctionalInterface
    interface Judge {
        List<Refusal> refuse(ListCell list);
    }

    /** A field that holds lists. The same lists come again and again, and are judged once. */
    private record Column(int position, Field field, String delimiter, Recurring<List<Refusal>> judged) {
        List<Refusal> refusals(String cell, Judge judge) {
            return judged.orFind(
                    cell, values -> judge.refuse(new ListCell(field, delimiter, values, field.values(values))));
        }
    }

    /** Judges every cell of a table that holds several values. */
    static Optional<RowRule.Judge> judge(Resource resource, Judge judge) {
        List<Column> columns = new ArrayList<>();
        for (int position = 0; position < resource.fields().size(); position++) {
            Field field = resource.fields().get(position);
            if (field.delimiter().isPresent()) {
                columns.add(new Column(position, field, field.delimiter().get(), new Recurring<>()));
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    for (Column column : columns) {
                        String cell = row.cells().get(column.position);
                        if (cell.contains(column.delimiter)) {
                            column.refusals(cell, judge)
                                    .forEach(refusal -> findings.at(row, column.field.name(), refusal));
                        }
                    }
                });
    }
}
