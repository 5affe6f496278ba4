package org.casebook.opendata;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.dataset.Acceptance;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.OpenData;
import org.casebook.metadata.OpenData.OtherFile;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.workbook.Archive;
import org.casebook.workbook.Workbook;

/** All tables in one file: workbooks for people with a spreadsheet, and an archive from which the site can be built again. */
public final class WholeFiles {
    private static final String ARCHIVE = "casebook.zip";

    private final OpenData data;
    private final Map<String, List<List<String>>> rows;
    private final Labels labels;
    private final Path folder;

    /**
     * The files of a folder whose tables are written.
     *
     * @param rows of each published table, by its name
     * @param folder the data folder
     */
    WholeFiles(OpenData data, Map<String, List<List<String>>> rows, Labels labels, Path folder) {
        this.data = data;
        this.rows = rows;
        this.labels = labels;
        this.folder = folder;
    }

    /** A workbook of each kind in each language. Links between tables stay out: joining is no work for a spreadsheet. */
    List<OtherFile> workbooks(List<String> languages) throws IOException {
        List<Workbook.Table> tables = data.files().stream()
                .filter(file -> file.kind() == DataFile.Kind.TABLE)
                .map(file -> new Workbook.Table(
                        file.name(),
                        file.path(),
                        file.title(),
                        file.description(),
                        file.columns().stream().map(column -> column.field()).toList(),
                        rows.getOrDefault(file.name(), List.of())))
                .toList();
        List<OtherFile> files = new ArrayList<>();
        for (String language : languages) {
            WorkbookNotes words = new WorkbookNotes(data, labels, language);
            Workbook workbook = Workbook.of(words.of(data.description().title()), words.notes(), tables, words);
            files.add(write("workbook-xlsx", "casebook-" + language + ".xlsx", workbook::writeOfficeOpenXml));
            files.add(write("workbook-ods", "casebook-" + language + ".ods", workbook::writeOpenDocument));
        }
        return files;
    }

    /**
     * What the site is made from, as far as it may be shown. The tables are the published ones: columns that are made
     * from others are not read back, so a build from the archive gives the same site, as long as nothing is withheld.
     *
     * @param acceptances the warnings that the publisher lets stand, as far as they may be shown
     * @param sources the files of charts and pages, by their path in the publication's folder
     */
    OtherFile archive(List<Acceptance> acceptances, Map<String, byte[]> sources) throws IOException {
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
        sources.forEach((path, bytes) -> entries.put(path, out -> out.write(bytes)));
        String language = data.language();
        entries.put(
                "README.txt",
                out -> out.write(OpenData.text(labels.text("archive.readme"), language)
                        .concat("\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return write("inputs", ARCHIVE, out -> {
            try (Archive archive = new Archive(out)) {
                for (Map.Entry<String, Archive.Content> entry : entries.entrySet()) {
                    archive.add(entry.getKey(), entry.getValue());
                }
            }
        });
    }

    private OtherFile write(String key, String name, Archive.Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
        return new OtherFile(key, name, Files.size(file));
    }
}
