package org.casebook.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Site;
import org.casebook.chart.DrawnChart;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Rulebook;
import org.casebook.dataset.Table;
import org.casebook.disclose.Disclosure;
import org.casebook.opendata.DataFolder;
import org.casebook.release.history.History;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.tabulate.statistics.Statistics;

/** A publication of invented cases in a temporary folder, under the description of tables that the project ships. */
final class InventedPublication {
    private static final Path DESCRIPTION = Path.of("data", "datapackage.json");

    private final Path folder;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<DrawnChart> charts = new ArrayList<>();
    private String description;

    InventedPublication(Path folder) throws IOException {
        this.folder = folder;
        this.description = Files.readString(DESCRIPTION);
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("site"));
    }

    /** Puts a row into a table: {@code row("fines", "case_id=f-1", "people=3", …)}. */
    InventedPublication row(String table, String... cells) throws IOException {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            byField.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        List<String> values = fields(table).stream()
                .map(field -> byField.getOrDefault(field, ""))
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .toList();
        lines.computeIfAbsent(table, none -> new ArrayList<>()).add(String.join(",", values));
        return this;
    }

    /** Adds a column to the table of fines, as a publisher may. */
    InventedPublication columnOfFines(String name, String title) {
        String before = "\"name\": \"amount\",";
        int fines = description.indexOf("\"name\": \"fines\"");
        int field = description.lastIndexOf('{', description.indexOf(before, fines));
        description = description.substring(0, field)
                + "{\"name\": \"" + name + "\", \"type\": \"string\", \"title\": \"" + title + "\"}, "
                + description.substring(field);
        return this;
    }

    InventedPublication chart(DrawnChart chart) {
        charts.add(chart);
        return this;
    }

    InventedPublication site(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    private List<String> fields(String table) throws IOException {
        return description().resource(table).orElseThrow().fields().stream()
                .map(field -> field.name())
                .toList();
    }

    private DataPackage description() throws IOException {
        Files.writeString(folder.resolve("data/datapackage.json"), description);
        return PackageFile.read(folder.resolve("data")).content().orElseThrow();
    }

    BakedSite bake() throws IOException, BakeFailure {
        write();
        return bake(folder, folder.resolve("site"), charts, folder.resolve("out"));
    }

    /** What may be shown of it, and what not. */
    Disclosure disclosure() throws IOException {
        write();
        return Disclosure.of(dataset(folder.resolve("data")));
    }

    private void write() throws IOException {
        for (Resource resource : description().resources()) {
            List<String> text = new ArrayList<>();
            text.add(String.join(",", fields(resource.name())));
            text.addAll(lines.getOrDefault(resource.name(), List.of()));
            Files.writeString(folder.resolve("data").resolve(resource.path()), String.join("\r\n", text) + "\r\n");
        }
    }

    private static Dataset dataset(Path data) throws IOException {
        DataPackage description = PackageFile.read(data).content().orElseThrow();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : description.resources()) {
            tables.put(resource.name(), TableFile.read(data, resource).content().orElseThrow());
        }
        return Dataset.of(description, tables);
    }

    /** Bakes the publication of a folder. */
    static BakedSite bake(Path publication, Path site, List<DrawnChart> charts, Path out)
            throws IOException, BakeFailure {
        Dataset full = dataset(publication.resolve("data"));
        Dataset disclosed = Disclosure.of(full).dataset();
        Statistics statistics = Statistics.of(full);
        Pages.of(
                        disclosed,
                        statistics,
                        charts,
                        new Rulebook(List.of(), List.of()),
                        History.NONE,
                        DataFolder.write(
                                disclosed,
                                statistics,
                                (key, arguments) -> new LocalText(Map.of("en", key)),
                                Site.open(site).baseUrl(),
                                new DataFolder.FolderInputs(List.of("en"), List.of(), Map.of(), List.of()),
                                out.resolveSibling("published")),
                        Site.open(site))
                .bake()
                .into(out);
        return new BakedSite(out);
    }
}
