package org.casebook.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.metadata.Coverage;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.DataPackageJson;
import org.casebook.metadata.MetadataFiles;
import org.casebook.metadata.OpenData;
import org.casebook.resource.PackageFile;
import org.casebook.tabulate.statistics.Statistics;

/** The {@code data/} folder of the site: tables, link tables, figures, and what machines are told of them. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Writes it.
     *
     * @param disclosed tables that hold nothing private
     * @param statistics the figures, made from the full tables
     * @param baseUrl where the site will stand; empty where that is not known
     * @param inputs what else the site is made from, for the archive
     */
    public static OpenData write(
            Dataset disclosed,
            Statistics statistics,
            Labels labels,
            Optional<String> baseUrl,
            FolderInputs inputs,
            Path folder)
            throws IOException {
        PublishedTables tables = new PublishedTables(disclosed, labels, Optional.of(baseUrl.orElse("") + "cases/"));
        List<WrittenFile> written = new ArrayList<>(tables.write(folder));
        written.addAll(new LinkTables(disclosed, tables, labels).write(folder));
        written.addAll(StatisticsFiles.write(statistics, labels, tables, folder));
        OpenData data =
                new OpenData(disclosed.description(), baseUrl, Coverage.of(disclosed), files(written), List.of());
        WholeFiles whole = new WholeFiles(data, written, labels, folder);
        OpenData all = data.with(whole.workbooks(inputs.languages()))
                .with(List.of(whole.database(), whole.json(), whole.spreadsheetSafe()));
        OpenData.OtherFile description = MetadataFiles.writePackage(all, folder);
        OpenData offered = all.with(List.of(whole.archive(inputs)));
        return offered.with(List.of(description)).with(MetadataFiles.write(offered, folder));
    }

    private static List<DataFile> files(List<WrittenFile> written) {
        return written.stream().map(WrittenFile::file).toList();
    }

    /**
     * What a site is made from beside its tables.
     *
     * @param languages the languages of the site
     * @param acceptances the warnings that the publisher lets stand, as far as they may be shown
     * @param sources the files of charts and pages, by their path in the publication's folder
     * @param releases the files of earlier releases as they may be shown, which stand in the data folder already, by their
     *     path in it
     */
    public record FolderInputs(
            List<String> languages, List<Acceptance> acceptances, Map<String, byte[]> sources, List<String> releases) {}

    /**
     * Writes the tables of an earlier release, whose cases need have no pages any more.
     *
     * @return the paths of its files in the folder
     */
    public static List<String> writeRelease(Dataset disclosed, Labels labels, Path folder) throws IOException {
        List<DataFile> files = files(new PublishedTables(disclosed, labels, Optional.empty()).write(folder));
        Files.writeString(
                folder.resolve(PackageFile.NAME),
                DataPackageJson.of(new OpenData(
                        disclosed.description(), Optional.empty(), Coverage.of(disclosed), files, List.of())));
        return Stream.concat(files.stream().map(DataFile::path), Stream.of(PackageFile.NAME))
                .toList();
    }
}
