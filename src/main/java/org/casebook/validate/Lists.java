package org.casebook.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

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
    record Listed(Field field, String delimiter, String cell, List<String> values) {
        /** These values as a well-formed cell. */
        String joined(Stream<String> some) {
            return some.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining(delimiter));
        }
    }

    /** Judges a list. */
    @FunctionalInterface
    interface Judge {
        void judge(Row row, Listed list, Findings findings);
    }

    /** Judges every cell of a table that holds several values. */
    static Optional<RowRule.Judge> judge(Resource resource, Judge judge) {
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < resource.fields().size(); position++) {
            if (resource.fields().get(position).delimiter().isPresent()) {
                positions.add(position);
            }
        }
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    for (int position : positions) {
                        Field field = resource.fields().get(position);
                        String delimiter = field.delimiter().orElseThrow();
                        String cell = row.cells().get(position);
                        if (cell.contains(delimiter)) {
                            judge.judge(row, new Listed(field, delimiter, cell, field.values(cell)), findings);
                        }
                    }
                });
    }
}
