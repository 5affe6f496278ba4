package org.casebook.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.chart.lettering.Lettering;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever bytes a chart's specification holds, it is read or told in words. The suite tries the seeds; a long run:
 * {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=SpecFuzzTest#specification}.
 */
@ResourceLock("fuzzer")
class SpecFuzzTest {
    private static final Lettering LETTERING = Lettering.bundled();

    @FuzzTest(maxDuration = "10m")
    void specification(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        Optional<ChartSpec> spec = SpecReader.read("invented", "charts/invented.yaml", bytes, LETTERING, problems);
        assertThat(spec.isPresent()).isEqualTo(problems.isEmpty());
        problems.forEach(problem -> assertThat(problem.text()).isNotBlank());
    }
}
