package org.casebook.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.metadata.OpenData.OtherFile;
import org.casebook.resource.PackageFile;

/** The metadata that stand beside the data as files. */
public final class MetadataFiles {
    /** What the description of a file is called behind the file's own name. */
    public static final String SUFFIX = CsvwJson.SUFFIX;

    private MetadataFiles() {}

    /** The names of those that describe all the data. */
    public static List<String> names() {
        return List.of(PackageFile.NAME, DcatTurtle.NAME, CroissantJson.NAME, CitationFile.NAME);
    }

    /** Writes the description of all tables into the data folder. It is needed to read them, so it comes first. */
    public static OtherFile writePackage(OpenData data, Path folder) throws IOException {
        return write("package", folder, PackageFile.NAME, DataPackageJson.of(data));
    }

    /** Writes all others into the data folder, and says which are of all the data. */
    public static List<OtherFile> write(OpenData data, Path folder) throws IOException {
        List<OtherFile> written = List.of(
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
        return new OtherFile(key, name, Files.size(file), Optional.empty());
    }
}
