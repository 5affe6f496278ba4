package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} refuses whatever {@code build} would, with the file, the line and a way out. */
class RefusedByCheckTest {
    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void copy() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "casebook.zip | is where a download that Casebook makes is written.",
                "Casebook.ZIP | is where a download that Casebook makes is written.",
                "casebook.sqlite | is where a download that Casebook makes is written.",
                "casebook-en.xlsx | is where a workbook that Casebook makes is written.",
                "index.html | is where a file or folder that Casebook makes is written.",
                "changes.csv | is where a file or folder that Casebook makes is written.",
                "SHA256SUMS | is where a file or folder that Casebook makes is written.",
                "statistics/totals.csv | is where a file or folder that Casebook makes is written.",
                "statistics | is where a file or folder that Casebook makes is written.",
                "Releases/boats.csv | is where a file or folder that Casebook makes is written.",
                "DataPackage.json | is where a description that Casebook makes is written.",
                "dcat.ttl | is where a description that Casebook makes is written.",
                "case-articles.csv | is where a link table that Casebook makes is written.",
                "fines.csv-metadata.json | is where the description of the table \"fines\" is written.",
                "fines.csv/boats.csv | is where the table \"fines\" is written.",
                "Fines.csv | is where the table \"fines\" is written.",
                "con.csv | is the name of a device on Windows, which can have no such file.",
                "a/AUX | is the name of a device on Windows, which can have no such file.",
                "boats%20.csv | has a letter that no file name and address may have.",
                "boats?.csv | has a letter that no file name and address may have.",
                "boats. | begins or ends with a point or a space.",
                ".boats.csv | begins or ends with a point or a space.",
            })
    void aTableDoesNotStandWhereAnotherFileIsWritten(String path, String told) throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"boats\", \"path\": \"" + path
                        + "\", \"schema\": {\"fields\": [{\"name\": \"boat\", \"type\": \"string\"}]}},");

        assertThat(check()).containsPattern("data/datapackage.json:\\d+  path  \"\\Q" + path + "\" " + told + "\\E");
    }

    @Test
    void tablesThatDifferInCapitalsAloneAreRefused() throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"Fines\", \"path\": \"boats.csv\", \"schema\": {\"fields\": [{\"name\":"
                        + " \"boat\", \"type\": \"string\"}]}},");

        assertThat(check())
                .contains("name  \"fines\" differs from the table \"Fines\" only in how it is written. Give each table a"
                        + " name that differs in more.");
    }

    /** Bounds of quantities are columns, too: 600 quantities are 2,400. */
    @Test
    void moreColumnsThanADatabaseTakesAreRefused() throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"boats\", \"path\": \"boats.csv\", \"schema\": {\"fields\": ["
                        + IntStream.range(0, 600)
                                .mapToObj(column -> "{\"name\": \"c" + column
                                        + "\", \"type\": \"string\", \"casebook:quantity\": true}")
                                .collect(Collectors.joining(","))
                        + "]}},");
        Files.writeString(
                publication.folder().resolve("data/boats.csv"),
                IntStream.range(0, 600).mapToObj(column -> "c" + column).collect(Collectors.joining(",")) + "\n");

        assertThat(check())
                .contains("schema  \"boats\" has 2400 columns with those for the bounds of its dates and quantities, and a"
                        + " database takes no more than 2000. Move some of them into a table of their own, with the same"
                        + " key.");
    }

    private String check() {
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isEqualTo(1);
        return told.err();
    }
}
