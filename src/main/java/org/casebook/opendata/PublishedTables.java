package org.casebook.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.PackageWriter;
import org.casebook.resource.TableFile;

/**
 * Writes the tables as published: each as it stands, then, for analysts, each quantity as {@code X_low}, {@code X_high}
 * and {@code X_approx} and each date as {@code X_earliest} and {@code X_latest}; with the {@code datapackage.json} that describes them.
 */
public final class PublishedTables {
    private PublishedTables() {}

    /** Writes the tables of a dataset that holds nothing private. */
    public static void write(Dataset disclosed, Path folder) throws IOException {
        for (Table table : disclosed.tables().values()) {
            List<String> header = new ArrayList<>();
            table.resource().fields().forEach(field -> header.add(field.name()));
            table.resource().fields().forEach(field -> header.addAll(derivedColumns(field)));
            TableFile.write(
                    folder.resolve(table.resource().path()),
                    header,
                    table.rows().stream().map(PublishedTables::cells).toList());
        }
        PackageWriter.write(folder.resolve(PackageFile.NAME), disclosed.description(), PublishedTables::derivedColumns);
    }

    /** The columns that are added for a field. */
    public static List<String> derivedColumns(Field field) {
        return switch (field.type()) {
            case QUANTITY -> List.of(field.name() + "_low", field.name() + "_high", field.name() + "_approx");
            case EDTF -> List.of(field.name() + "_earliest", field.name() + "_latest");
            default -> List.of();
        };
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (Field field : row.resource().fields()) {
            String cell = row.cell(field.name());
            switch (field.type()) {
                case QUANTITY -> cells.addAll(bounds(cell));
                case EDTF -> cells.addAll(days(cell));
                default -> {
                    // Nothing to derive.
                }
            }
        }
        return cells;
    }

    private static List<String> bounds(String cell) {
        return Range.parse(cell)
                .map(range -> List.of(
                        StatisticsFiles.plain(Optional.of(range.low())),
                        StatisticsFiles.plain(range.high()),
                        range.approximate() ? "yes" : "no"))
                .orElse(List.of("", "", ""));
    }

    private static List<String> days(String cell) {
        Edtf date = Edtf.parse(cell).orElse(Edtf.UNKNOWN);
        return List.of(
                date.earliest().map(LocalDate::toString).orElse(""),
                date.latest().map(LocalDate::toString).orElse(""));
    }
}
