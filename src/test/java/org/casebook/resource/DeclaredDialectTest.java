package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dialect;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredDialectTest {
    @TempDir
    Path folder;

    @Test
    void aResourceMayDeclareItsEncodingAndItsDelimiter() throws IOException {
        assertThat(dialect("\"encoding\": \"cp1251\", \"dialect\": {\"delimiter\": \";\", \"header\": true}"))
                .isEqualTo(new Dialect(Optional.of(CsvForm.WINDOWS_1251), Optional.of(';')));
        assertThat(dialect("\"dialect\": {\"delimiter\": \"\\t\"}").delimiter()).contains('\t');
        assertThat(dialect("\"format\": \"csv\"")).isEqualTo(Dialect.UNDECLARED);
    }

    @Test
    void whatCasebookDoesNotReadIsToldWithAWayOut() throws IOException {
        assertThat(problems("\"encoding\": \"ascii art\""))
                .containsExactly(
                        "data/datapackage.json:4  encoding  \"ascii art\" is not an encoding that can be read. Write utf-8, utf-16 or windows-1251, or leave it out to have it found out.");
        assertThat(problems("\"dialect\": {\"delimiter\": \"::\"}"))
                .containsExactly(
                        "data/datapackage.json:4  dialect  \"::\" is not a delimiter that can be read. Write one letter: \",\", \";\" or \"\\t\" (a tab).");
        assertThat(problems("\"dialect\": \"excel.json\""))
                .containsExactly(
                        "data/datapackage.json:4  dialect  is not an object. Write \"dialect\": {\"delimiter\": \";\"}, or leave it out to have it found out.");
        assertThat(problems("\"dialect\": {\"header\": false}"))
                .containsExactly(
                        "data/datapackage.json:4  dialect  \"header\" is not read by Casebook in this way. Take it out, and save the table with a header in its first line and quotation marks doubled.");
    }

    private Dialect dialect(String properties) throws IOException {
        return read(properties).content().orElseThrow().resources().get(0).dialect();
    }

    private List<String> problems(String properties) throws IOException {
        return read(properties).problems().stream().map(Problem::text).toList();
    }

    private Reading<DataPackage> read(String properties) throws IOException {
        Files.writeString(folder.resolve(PackageFile.NAME), """
                {"name": "p", "data_as_of": "2011-10-31", "resources": [{
                "name": "t",
                "path": "t.csv",
                %s,
                "schema": {"fields": [{"name": "id", "type": "string"}]}}]}
                """.formatted(properties));
        return PackageFile.read(folder);
    }
}
