package org.casebook.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.metadata.OpenData.OtherFile;
import org.casebook.resource.PackageFile;

/** The metadata that stand beside the data as files. */
public final class MetadataFiles {
    private MetadataFiles() {}

    /** Writes all of them into the data folder, and says which are of all the data. */
    public static List<OtherFile> write(OpenData data, Path folder) throws IOException {
        List<OtherFile> written = List.of(
                write("package", folder, PackageFile.NAME, DataPackageJson.of(data)),
                write("dcat", folder, DcatTurtle.NAME, DcatTurtle.of(data)),
                write("croissant", folder, CroissantJson.NAME, CroissantJson.of(data)),
                write("citation", folder, CitationFile.NAME, CitationFile.of(data)));
        for (DataFile file : data.files()) {
            Files.writeString(folder.resolve(file.path() + CsvwJson.SUFFIX), CsvwJson.of(data, file));
        }
        return written;
    }

    private static OtherFile write(String key, Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return new OtherFile(key, name, Files.size(file));
    }
}
