package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Scope;
import org.casebook.dataset.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases of its sources a publication holds, and whether it still grows, as {@code datapackage.json} declares. */
class ExtentTest {
    @TempDir
    private Path folder;

    private Reading<DataPackage> read(String properties) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {
                  "name": "ferries",
                  "data_as_of": "2020-12-31",
                  %s
                  "resources": [
                    {"name": "fines", "path": "fines.csv", "schema": {"fields": [{"name": "case_id", "type": "string"}]}}
                  ]
                }
                """.formatted(properties));
        return PackageFile.read(folder);
    }

    @Test
    void both_are_read() throws IOException {
        DataPackage.Origin origin = read("\"casebook:scope\": \"examples\", \"casebook:state\": \"frozen\",")
                .content()
                .orElseThrow()
                .origin();

        assertThat(origin.scope()).isEqualTo(Optional.of(Scope.EXAMPLES));
        assertThat(origin.state()).isEqualTo(Optional.of(State.FROZEN));
    }

    @Test
    void neither_must_be_said() throws IOException {
        DataPackage.Origin origin = read("").content().orElseThrow().origin();

        assertThat(origin.scope()).isEmpty();
        assertThat(origin.state()).isEmpty();
    }

    @Test
    void another_word_is_told() throws IOException {
        assertThat(read("\"casebook:scope\": \"some\",\n  \"casebook:state\": true,")
                        .problems())
                .extracting(Problem::text)
                .containsExactly(
                        "data/datapackage.json:4  casebook:scope  \"some\" says not which cases of its sources the"
                                + " publication holds. Write \"examples\" (the sources tell some cases as examples) or"
                                + " \"all\" (all cases that they know), or take the line out.",
                        "data/datapackage.json:5  casebook:state  \"true\" says not whether the publication still grows."
                                + " Write \"active\" (cases are added), \"finished\" (mistakes alone are corrected) or"
                                + " \"frozen\" (nothing is changed), or take the line out.");
    }
}
