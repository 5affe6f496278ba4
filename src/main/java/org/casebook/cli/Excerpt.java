package org.casebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;

/**
 * The part of a row that shows where a problem is: what names the row, the cell concerned, marked, and its neighbours,
 * under the names of their columns.
 *
 * @param lines the two lines
 */
record Excerpt(List<String> lines) {
    private static final int WIDEST = 24;

    /** The excerpt for a problem; empty where it is not in a cell. */
    static Optional<Excerpt> of(Problem problem) {
        return problem.row()
                .flatMap(row -> Optional.ofNullable(row.resource().positions().get(problem.field()))
                        .map(position -> of(row, position)));
    }

    private static Excerpt of(Row row, int marked) {
        Set<Integer> positions = new LinkedHashSet<>();
        for (String key : row.resource().primaryKey()) {
            positions.add(row.resource().positions().getOrDefault(key, 0));
        }
        for (int position = Math.max(0, marked - 1);
                position <= Math.min(marked + 1, row.cells().size() - 1);
                position++) {
            positions.add(position);
        }
        StringBuilder names = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        List<Integer> inOrder = new ArrayList<>(positions);
        inOrder.sort(Integer::compare);
        for (int position : inOrder) {
            String name = row.resource().fields().get(position).name();
            String cut = cut(shown(row, position));
            String cell = position == marked ? ">" + cut + "<" : cut;
            int width = Math.max(name.length(), cell.length());
            String gap = names.isEmpty() ? "" : " | ";
            names.append(gap).append(padded(name, width));
            cells.append(gap).append(padded(cell, width));
        }
        return new Excerpt(
                List.of(names.toString().stripTrailing(), cells.toString().stripTrailing()));
    }

    /** A log is read by more people than the table: what is private is left out. */
    private static String shown(Row row, int position) {
        return row.resource().fields().get(position).visibility() == Field.Visibility.PRIVATE
                ? "(private)"
                : Shown.of(row.cells().get(position));
    }

    private static String cut(String cell) {
        return cell.length() > WIDEST ? cell.substring(0, WIDEST - 1) + "…" : cell;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
