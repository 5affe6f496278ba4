package org.casebook.opendata;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.database.Database;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.hash.Sha256;
import org.casebook.json.JsonObject;
import org.casebook.json.JsonTables;
import org.casebook.metadata.Column;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.OpenData;
import org.casebook.metadata.OpenData.OtherFile;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.workbook.Archive;
import org.casebook.workbook.Workbook;

/**
 * All tables in one file: workbooks for people with a spreadsheet, a database, JSON, copies that no spreadsheet takes for
 * formulas, and an archive from which the site can be built again.
 */
public final class WholeFiles {
    private static final String ARCHIVE = "casebook.zip";
    private static final String DATABASE = "casebook.sqlite";
    private static final String JSON = "casebook.json";
    private static final String SPREADSHEET_SAFE = "spreadsheet-safe.zip";
    private static final String ZIP = "application/zip";

    /** The names of those that are the same in every language. */
    static List<String> names() {
        return List.of(ARCHIVE, DATABASE, JSON, SPREADSHEET_SAFE);
    }

    private final OpenData data;
    private final List<WrittenFile> written;
    private final Labels labels;
    private final Path folder;

    /**
     * The files of a folder whose tables are written.
     *
     * @param written the published tables with their rows
     * @param folder the data folder
     */
    WholeFiles(OpenData data, List<WrittenFile> written, Labels labels, Path folder) {
        this.data = data;
        this.written = written;
        this.labels = labels;
        this.folder = folder;
    }

    /** A workbook of each kind in each language. Links between tables stay out: joining is no work for a spreadsheet. */
    List<OtherFile> workbooks(List<String> languages) throws IOException {
        List<Workbook.WorkbookTable> tables = written.stream()
                .filter(table -> table.file().kind() == DataFile.Kind.TABLE)
                .map(table -> new Workbook.WorkbookTable(
                        table.file().name(),
                        table.file().path(),
                        table.file().title(),
                        table.file().description(),
                        fields(table.file()),
                        table.rows()))
                .toList();
        List<OtherFile> files = new ArrayList<>();
        for (String language : languages) {
            WorkbookNotes words = new WorkbookNotes(data, labels, language);
            Workbook workbook = Workbook.of(words.of(data.description().title()), words.notes(), tables, words);
            files.add(write(
                    "workbook-xlsx",
                    "casebook-" + language + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    workbook::writeOfficeOpenXml));
            files.add(write(
                    "workbook-ods",
                    "casebook-" + language + ".ods",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    workbook::writeOpenDocument));
        }
        return files;
    }

    /** All tables, link tables and figures as a database. */
    OtherFile database() throws IOException {
        Map<String, List<List<String>>> rows = new HashMap<>();
        written.forEach(table -> rows.put(table.file().name(), table.rows()));
        Database.write(folder.resolve(DATABASE), data, rows);
        return sameEverywhere("sqlite", DATABASE, "application/vnd.sqlite3");
    }

    /** All tables and figures as JSON. Its lists are arrays, so it needs no link tables. */
    OtherFile json() throws IOException {
        DataPackage description = data.description();
        JsonObject head = new JsonObject()
                .put("name", description.name())
                .put("title", OpenData.text(description.title(), data.language()))
                .put("version", description.version())
                .put("data_as_of", description.dataAsOf().toString())
                .put("licenses", data.licences())
                .put("schema", PackageFile.NAME);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(JSON)));
                JsonTables tables = new JsonTables(out, head)) {
            for (WrittenFile table : written) {
                if (table.file().kind() != DataFile.Kind.LINKS) {
                    tables.add(table.file().name(), fields(table.file()), table.rows());
                }
            }
        }
        return sameEverywhere("json", JSON, "application/json");
    }

    /** All CSVs, changed so that no spreadsheet takes a cell for a formula. */
    OtherFile spreadsheetSafe() throws IOException {
        return write("spreadsheet-safe", SPREADSHEET_SAFE, ZIP, out -> {
            try (Archive archive = new Archive(out)) {
                LocalText text = labels.text("spreadsheet-safe.readme");
                archive.add(
                        "README.txt",
                        entry -> entry.write(
                                (String.join("\n\n", text.byLanguage().values()) + "\n")
                                        .getBytes(StandardCharsets.UTF_8)));
                for (WrittenFile table : written) {
                    archive.add(table.file().path(), entry -> SpreadsheetSafe.write(entry, table));
                }
            }
        });
    }

    private static List<Field> fields(DataFile file) {
        return file.columns().stream().map(Column::field).toList();
    }

    /**
     * What the site is made from, as far as it may be shown. The tables are the published ones: columns that are made
     * from others are not read back, so a build from the archive gives the same site, as long as nothing is withheld.
     * Earlier releases are those of the site, too.
     */
    OtherFile archive(DataFolder.FolderInputs inputs) throws IOException {
        List<Acceptance> acceptances = inputs.acceptances();
        SortedMap<String, Archive.Content> entries = new TreeMap<>();
        for (DataFile file : data.files()) {
            if (file.kind() == DataFile.Kind.TABLE) {
                entries.put("data/" + file.path(), out -> Files.copy(folder.resolve(file.path()), out));
            }
        }
        entries.put("data/" + PackageFile.NAME, out -> Files.copy(folder.resolve(PackageFile.NAME), out));
        if (!acceptances.isEmpty()) {
            entries.put("data/accepted.csv", out -> {
                // Writing a table closes what it is written to.
                ByteArrayOutputStream table = new ByteArrayOutputStream();
                TableFile.write(
                        table,
                        List.of("rule", "file", "row", "field", "reason"),
                        acceptances.stream()
                                .map(one -> List.of(one.rule(), one.file(), one.row(), one.field(), one.reason()))
                                .toList());
                table.writeTo(out);
            });
        }
        inputs.releases().forEach(path -> entries.put("data/" + path, out -> Files.copy(folder.resolve(path), out)));
        inputs.sources().forEach((path, bytes) -> entries.put(path, out -> out.write(bytes)));
        String language = data.language();
        entries.put(
                "README.txt",
                out -> out.write(OpenData.text(labels.text("archive.readme"), language)
                        .concat("\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return write("inputs", ARCHIVE, ZIP, out -> {
            try (Archive archive = new Archive(out)) {
                for (Map.Entry<String, Archive.Content> entry : entries.entrySet()) {
                    archive.add(entry.getKey(), entry.getValue());
                }
            }
        });
    }

    private OtherFile write(String key, String name, String mediaType, Archive.Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
        return offered(key, name, mediaType, Optional.empty());
    }

    private OtherFile sameEverywhere(String key, String name, String mediaType) throws IOException {
        return offered(key, name, mediaType, Optional.of(Sha256.of(folder.resolve(name))));
    }

    private OtherFile offered(String key, String name, String mediaType, Optional<String> sha256) throws IOException {
        return new OtherFile(
                key,
                name,
                Files.size(folder.resolve(name)),
                Optional.of(new OpenData.Whole(
                        mediaType,
                        sha256,
                        labels.text("data.file." + key),
                        labels.text("data.file." + key + ".description"))));
    }
}
