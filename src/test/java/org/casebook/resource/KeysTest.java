package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder;

    @Test
    void aListThatRefersToNoTableIsToldInItsLine() throws IOException {
        List<String> told = List.of(
                "data/datapackage.json:4  casebook:references  names no table, or no field of it. Write {\"resource\": \"places\", \"field\": \"place_id\"}.");

        assertThat(problems("\"casebook:references\": {\"resorce\": \"places\", \"field\": \"place_id\"}"))
                .isEqualTo(told);
        assertThat(problems("\"casebook:references\": {\"resource\": [], \"field\": \"place_id\"}"))
                .isEqualTo(told);
        assertThat(problems("\"casebook:references\": {\"resource\": \"places\"}"))
                .isEqualTo(told);
        assertThat(problems("\"casebook:references\": {\"resource\": \"t\", \"field\": \"id\"}"))
                .isEmpty();
    }

    private List<String> problems(String property) throws IOException {
        Files.writeString(folder.resolve(PackageFile.NAME), """
                {"name": "p", "data_as_of": "2011-10-31", "resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [
                {"name": "id", "type": "string"},
                {"name": "place",
                %s,
                "type": "string"}]}}]}
                """.formatted(property));
        return PackageFile.read(folder).problems().stream().map(Problem::text).toList();
    }
}
