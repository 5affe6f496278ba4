package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever words stand on the command line, they are obeyed or refused in words. Only commands that write nothing are tried.
 * The suite tries the seeds; a long run: {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=ArgumentsFuzzTest#arguments}.
 */
@ResourceLock("fuzzer")
class ArgumentsFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void arguments(byte[] bytes) {
        String[] words = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        // An @ before a name would have a file read for further words, which might be another command.
        boolean writes = Stream.of("build", "release", "sample", "@").anyMatch(String.join("\n", words)::contains);
        if (!writes) {
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            int exitCode = Casebook.run(stream(new ByteArrayOutputStream()), stream(told), words);
            assertThat(exitCode).isBetween(0, 3);
            assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("the machine or the program failed");
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
