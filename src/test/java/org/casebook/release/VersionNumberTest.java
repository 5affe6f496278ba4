package org.casebook.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casebook.release.VersionNumber.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTest {
    /** The example of Semantic Versioning 2.0.0, section 11, and numbers that are no words. */
    @Test
    void versionsStandInTheOrderOfSemanticVersioning() {
        List<String> inOrder = List.of(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.9.0",
                "1.10.0",
                "2.0.0");
        List<VersionNumber> versions = new ArrayList<>();
        inOrder.forEach(text -> versions.add(VersionNumber.parse(text).orElseThrow()));
        Collections.reverse(versions);
        Collections.sort(versions);

        assertThat(versions.stream().map(VersionNumber::text)).containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, PATCH, 1.2.4",
        "1.2.3, MINOR, 1.3.0",
        "1.2.3, MAJOR, 2.0.0",
        "2.0.0-rc.1, PATCH, 2.0.0",
    })
    void aStepTakesTheLeastNumberThatSaysIt(String from, Step step, String to) {
        assertThat(VersionNumber.parse(from).orElseThrow().next(step).text()).isEqualTo(to);
    }
}
