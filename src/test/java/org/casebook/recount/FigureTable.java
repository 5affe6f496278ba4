package org.casebook.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One statistics file: its header and its rows, in the order of the file. */
public record FigureTable(List<String> header, List<List<String>> rows) {

    public FigureTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The key of each row, in the order of the file: its cells up to {@code unit}, joined by {@code |}. */
    public List<String> keys() {
        return rows.stream().map(this::key).toList();
    }

    /** What the row with this key says: its cells after {@code unit}, joined by {@code |}; empty if there is none. */
    public Optional<String> figure(String key) {
        return row(key).map(row -> String.join("|", row.subList(keyLength(), row.size())));
    }

    Optional<List<String>> row(String key) {
        return rows.stream().filter(row -> key(row).equals(key)).findFirst();
    }

    /** The columns after {@code unit}. */
    List<String> figureColumns() {
        return header.subList(keyLength(), header.size());
    }

    /** A table with other columns than the contract's has no known key; then the whole row is one. */
    int keyLength() {
        int unit = header.indexOf("unit");
        return unit < 0 ? header.size() : unit + 1;
    }

    String key(List<String> row) {
        return String.join("|", new ArrayList<>(row.subList(0, Math.min(keyLength(), row.size()))));
    }
}
