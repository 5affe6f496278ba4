package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Range;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Table;
import org.casebook.resource.value.Cells;
import org.casebook.resource.value.NormalizedValue;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever bytes a table, a description or a cell holds, it is read or told in words; no exception leaves the reader. The suite
 * tries the seeds; a long run, for one method: {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=ReadingFuzzTest#table}.
 */
@ResourceLock("fuzzer")
class ReadingFuzzTest {
    private static final LocalText NONE = new LocalText(Map.of());
    private static final Resource FINES = Resource.of(
            "fines",
            "fines.csv",
            NONE,
            NONE,
            List.of(
                    Field.of("case_id", Field.Type.STRING),
                    Field.of("date", Field.Type.DATE),
                    Field.of("amount", Field.Type.NUMBER)),
            List.of("case_id"));

    @FuzzTest(maxDuration = "10m")
    void table(byte[] bytes) throws IOException {
        Path folder = folder();
        Files.write(folder.resolve("fines.csv"), bytes);
        Reading<Table> reading = TableFile.read(folder, FINES);
        areTold(reading.problems());
        assertThat(reading.content().isPresent() || !reading.problems().isEmpty())
                .isTrue();
        TableFile.lines(folder, FINES);
    }

    @FuzzTest(maxDuration = "10m")
    void description(byte[] bytes) throws IOException {
        Path folder = folder();
        Files.write(folder.resolve(PackageFile.NAME), bytes);
        Reading<DataPackage> reading = PackageFile.read(folder);
        areTold(reading.problems());
        assertThat(reading.content().isPresent()).isEqualTo(reading.problems().isEmpty());
        PackageFile.lineOf(folder, "version");
    }

    @FuzzTest(maxDuration = "10m")
    void release(byte[] bytes) throws IOException {
        Path folder = folder();
        Files.write(folder.resolve(ReleaseFile.NAME), bytes);
        areTold(ReleaseFile.read(folder).problems());
    }

    /** What is read of a cell is what is read of its canonical form. */
    @FuzzTest(maxDuration = "10m")
    void date(byte[] bytes) {
        String cell = Cells.strip(new String(bytes, StandardCharsets.UTF_8));
        Field field = Field.of("date", Field.Type.DATE);
        String canonical = NormalizedValue.canonical(field, cell);
        NormalizedValue.readings(field, cell);
        assertThat(NormalizedValue.canonical(field, canonical)).isEqualTo(canonical);
        Edtf.parse(cell).ifPresent(date -> assertThat(Edtf.parse(cell)).contains(date));
    }

    @FuzzTest(maxDuration = "10m")
    void quantity(byte[] bytes) {
        String cell = Cells.strip(new String(bytes, StandardCharsets.UTF_8));
        Field field = Field.of("amount", Field.Type.NUMBER);
        String canonical = NormalizedValue.canonical(field, cell);
        NormalizedValue.readings(field, cell);
        assertThat(NormalizedValue.canonical(field, canonical)).isEqualTo(canonical);
        Range.parse(cell)
                .ifPresent(
                        range -> range.high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(range.low())));
    }

    private static void areTold(List<Problem> problems) {
        problems.forEach(problem -> assertThat(problem.text()).isNotBlank());
    }

    /** One for each process: thousands of inputs a second are written into it, one over the other. */
    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(
                System.getProperty("java.io.tmpdir"),
                "casebook-fuzz-" + ProcessHandle.current().pid()));
    }
}
