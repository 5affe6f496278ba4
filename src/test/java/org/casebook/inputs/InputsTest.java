package org.casebook.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes between the moment in which files are looked at and the moment in which all of them are read. */
class InputsTest {
    private static final String REMEDY =
            " Save it, let whatever copies files into the folder finish, and do this again.";

    @TempDir
    private Path publication;

    private Path table;

    @BeforeEach
    void writePublication() throws IOException {
        Files.createDirectories(publication.resolve("site/assets"));
        table = Files.createDirectories(publication.resolve("data")).resolve("fines.csv");
        Files.writeString(table, "case_id\nf1\n");
    }

    @Test
    void nothingIsToldWhereNothingChanges() throws IOException {
        assertThat(Inputs.of(publication).changes()).isEmpty();
    }

    @Test
    void aTableThatIsBeingWrittenIsTold() throws IOException {
        Inputs inputs = Inputs.of(publication);
        Files.writeString(table, "case_id\nf1\nf2\n");
        assertThat(inputs.changes())
                .extracting(Problem::text)
                .containsExactly("data/fines.csv  changed while it was being read." + REMEDY);
    }

    @Test
    void aFileOfTheSameLengthAndTimePutInItsPlaceIsTold() throws IOException {
        Inputs inputs = Inputs.of(publication);
        Path other = Files.writeString(publication.resolve("other"), "case_id\nf2\n");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(table));
        Files.move(other, table, StandardCopyOption.REPLACE_EXISTING);
        assertThat(inputs.changes()).hasSize(1);
    }

    @Test
    void whatComesAndGoesIsTold() throws IOException {
        Inputs inputs = Inputs.of(publication);
        Files.writeString(publication.resolve("site/assets/a.txt"), "a");
        Files.delete(table);
        assertThat(inputs.changes())
                .extracting(Problem::text)
                .containsExactly(
                        "data/fines.csv  went while it was being read." + REMEDY,
                        "site/assets/a.txt  came while the others were being read." + REMEDY);
    }

    @Test
    void anEditorsHiddenLockIsNoChange() throws IOException {
        Inputs inputs = Inputs.of(publication);
        Files.writeString(publication.resolve("data/.~lock.fines.csv#"), "somebody");
        assertThat(inputs.changes()).isEmpty();
    }
}
