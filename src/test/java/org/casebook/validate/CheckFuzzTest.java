package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever stands in a table, the check ends, and tells in words what is wrong. The suite tries the seeds; a long run:
 * {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=CheckFuzzTest#fines}.
 */
@ResourceLock("fuzzer")
class CheckFuzzTest {
    private static final Path FOLDER = draft();

    @FuzzTest(maxDuration = "10m")
    void fines(byte[] bytes) throws IOException {
        isTold("fines.csv", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void people(byte[] bytes) throws IOException {
        isTold("people.csv", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void description(byte[] bytes) throws IOException {
        isTold("datapackage.json", bytes);
    }

    private static void isTold(String file, byte[] bytes) throws IOException {
        Path path = FOLDER.resolve("data").resolve(file);
        byte[] before = Files.readAllBytes(path);
        try {
            Files.write(path, bytes);
            Checked checked = Check.of(FOLDER);
            List<Problem> problems = checked instanceof Checked.Rejected rejected
                    ? rejected.problems()
                    : ((Checked.Accepted) checked).warnings();
            problems.forEach(problem -> assertThat(problem.text()).isNotBlank());
        } finally {
            Files.write(path, before);
        }
    }

    private static Path draft() {
        try {
            Path folder = Files.createTempDirectory("casebook-fuzz");
            folder.toFile().deleteOnExit();
            Draft.in(folder);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
