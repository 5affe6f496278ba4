package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumTest {
    @TempDir
    Path folder;

    private Reading<DataPackage> read(String minimum) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {
                  "name": "test", "title": "Test", "description": "Test", "data_as_of": "2011-10-31",
                  MINIMUM
                  "resources": [{"name": "fines", "path": "fines.csv",
                    "schema": {"fields": [{"name": "case_id", "type": "string"}]}}]
                }
                """.replace(
                        "MINIMUM", minimum.isEmpty() ? "" : "\"casebook:minimum\": " + minimum + ","));
        return PackageFile.read(folder);
    }

    private PeopleThreshold minimum(String written) throws IOException {
        return read(written).content().orElseThrow().minimum();
    }

    @Test
    void aNumberHoldsForEveryFile() throws IOException {
        assertThat(minimum("3").of("by-place")).isEqualTo(3);
        assertThat(minimum("3").of("repeated")).isEqualTo(3);
    }

    @Test
    void aFileMayHaveItsOwn() throws IOException {
        assertThat(minimum("{\"default\": 3, \"by-place\": 5}"))
                .isEqualTo(new PeopleThreshold(3, Map.of("by-place", 5)));
        assertThat(minimum("{\"by-place\": 5}").of("totals")).isZero();
    }

    @Test
    void withoutItNothingIsSuppressed() throws IOException {
        assertThat(minimum("").isSet()).isFalse();
        assertThat(minimum("1").isSet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1                      | -1 is not a number of people.
            2.5                     | 2.5 is not a number of people.
            null                    | null is not a number of people.
            99999                   | 99999 is not a number of people.
            "3"                     | "3" is not a number of people.
            [3]                     | What stands there is not a number of people.
            {"by-place": true}      | true for by-place is not a number of people.
            {"by-year": 3}          | "by-year" is no file of statistics.
            """, quoteCharacter = '\'')
    void anythingElseIsAProblemWithItsLine(String written, String message) throws IOException {
        assertThat(read(written).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(message))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("casebook:minimum"))
                .extracting(Problem::remedy)
                .asString()
                .startsWith("Write ");
    }
}
