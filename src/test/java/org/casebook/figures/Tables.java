package org.casebook.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.metadata.Column;
import org.casebook.metadata.Coverage;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.DataPackageJson;
import org.casebook.metadata.OpenData;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.sample.FolderNotEmpty;
import org.casebook.sample.Sample;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;

/** The tables of a random publication, to be changed and counted again. A row is its cells by column. */
final class Tables {
    private final DataPackage description;
    private final Map<String, List<Map<String, String>>> rows;

    private Tables(DataPackage description, Map<String, List<Map<String, String>>> rows) {
        this.description = description;
        this.rows = rows;
    }

    /** What {@code casebook sample} writes for a seed, read back through the check. */
    static Tables sample(Path folder, int cases, long seed) {
        try {
            Sample.write(folder, cases, seed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FolderNotEmpty used) {
            throw new IllegalArgumentException(used);
        }
        Dataset dataset = accepted(folder);
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        dataset.tables().forEach((name, table) -> {
            List<Map<String, String>> ofTable = new ArrayList<>();
            for (Row row : table.rows()) {
                Map<String, String> cells = new LinkedHashMap<>();
                table.resource().fields().forEach(field -> cells.put(field.name(), row.cell(field.name())));
                ofTable.add(cells);
            }
            rows.put(name, ofTable);
        });
        return new Tables(dataset.description(), rows);
    }

    Tables copy() {
        Map<String, List<Map<String, String>>> copy = new LinkedHashMap<>();
        rows.forEach((name, ofTable) -> {
            List<Map<String, String>> copied = new ArrayList<>();
            ofTable.forEach(row -> copied.add(new LinkedHashMap<>(row)));
            copy.put(name, copied);
        });
        return new Tables(description, copy);
    }

    /** The same rows with those of each table, the tables and their columns in another order. */
    Tables shuffled(Random chance) {
        List<Resource> resources = new ArrayList<>();
        for (Resource resource : description.resources()) {
            List<Field> fields = new ArrayList<>(resource.fields());
            Collections.shuffle(fields, chance);
            resources.add(Resource.of(
                    resource.name(),
                    resource.path(),
                    resource.title(),
                    resource.description(),
                    fields,
                    resource.primaryKey()));
        }
        Collections.shuffle(resources, chance);
        Tables shuffled = new Tables(description.with(resources), copy().rows);
        shuffled.rows.values().forEach(ofTable -> Collections.shuffle(ofTable, chance));
        return shuffled;
    }

    /** The rows of a table, which may be changed, added to and taken away. */
    List<Map<String, String>> rows(String table) {
        return rows.computeIfAbsent(table, none -> new ArrayList<>());
    }

    /** Every table's rows. */
    Stream<Map<String, String>> everyRow() {
        return rows.values().stream().flatMap(List::stream);
    }

    /** The rows of the four tables of sanctions. */
    List<Map<String, String>> cases() {
        return Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    Optional<Map<String, String>> ofId(String caseId) {
        return cases().stream()
                .filter(row -> cell(row, "case_id").equals(caseId))
                .findFirst();
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Whether a row is in every figure that it may be in: it is not hidden, and its details are not withheld. */
    static boolean isWhole(Map<String, String> row) {
        return !isHidden(row) && !cell(row, "publish").equals("stub");
    }

    static boolean isHidden(Map<String, String> row) {
        return !cell(row, "withdrawn").isEmpty() || cell(row, "publish").equals("no");
    }

    /** These tables as the program holds them after its check, which is not run. */
    Dataset unchecked() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : description.resources()) {
            List<Row> ofTable = new ArrayList<>();
            for (Map<String, String> row : rows(resource.name())) {
                ofTable.add(new Row(resource, ofTable.size() + 2, cells(resource, row)));
            }
            tables.put(resource.name(), new Table(resource, ofTable));
        }
        return Dataset.of(description, tables);
    }

    /** Writes the publication; its folder must be new. */
    Path write(Path folder) {
        try {
            Path site = Files.createDirectories(folder.resolve("site"));
            Files.writeString(site.resolve("jbake.properties"), "site.languages=en\n");
            Path data = folder.resolve("data");
            Files.createDirectories(data);
            Files.writeString(data.resolve(PackageFile.NAME), DataPackageJson.of(described()));
            for (Resource resource : description.resources()) {
                TableFile.write(
                        data.resolve(resource.path()),
                        resource.fields().stream().map(Field::name).toList(),
                        rows(resource.name()).stream()
                                .map(row -> cells(resource, row))
                                .toList());
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The tables without constraints but the words allowed: rows are made as they come. */
    private OpenData described() {
        return new OpenData(
                description,
                Optional.empty(),
                Coverage.of(Dataset.of(description, Map.of())),
                description.resources().stream()
                        .map(resource -> new DataFile(
                                resource.name(),
                                resource.path(),
                                DataFile.Kind.TABLE,
                                resource.title(),
                                resource.description(),
                                resource.fields().stream()
                                        .map(field -> new Column(
                                                field.constrained(
                                                        false,
                                                        false,
                                                        field.enumeration(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty()),
                                                false))
                                        .toList(),
                                resource.primaryKey(),
                                List.of(),
                                0,
                                0,
                                ""))
                        .toList(),
                List.of());
    }

    /** Whether a publication in a folder passes the check. */
    static boolean isAccepted(Path folder) {
        return check(folder) instanceof Checked.Accepted;
    }

    /** The dataset of a folder that must pass the check. */
    static Dataset accepted(Path folder) {
        Checked checked = check(folder);
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        return ((Checked.Accepted) checked).dataset();
    }

    private static Checked check(Path folder) {
        try {
            return Check.of(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(Resource resource, Map<String, String> row) {
        return resource.fields().stream().map(field -> cell(row, field.name())).toList();
    }
}
