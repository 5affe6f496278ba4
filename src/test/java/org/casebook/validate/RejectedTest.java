package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.dataset.Problem;
import org.casebook.dataset.RuleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rejected publications, a folder each. A folder's {@code data/} lies over that of {@code base}; {@code without.txt}
 * names the files of {@code base} that it lacks; {@code expected.txt} holds the exact text of all errors, or
 * {@code places.txt} the place and rule of each.
 */
class RejectedTest {
    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Draft.resource(""))) {
            return folders
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("base"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsExactlyTheProblemsOf(String name) throws IOException {
        Path expected = Draft.resource(name).resolve("expected.txt");
        Path places = Draft.resource(name).resolve("places.txt");
        List<Problem> problems = problems(name);
        if (Files.exists(expected)) {
            assertThat(problems.stream().map(Problem::text)).containsExactlyElementsOf(Files.readAllLines(expected));
        } else {
            assertThat(problems.stream()
                            .map(problem -> String.join(
                                    " ",
                                    problem.file() + ":" + problem.line(),
                                    problem.field().isEmpty() ? "-" : problem.field(),
                                    problem.rule())))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(places));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInEveryLanguage(String name) throws IOException {
        TranslatedProblems.inEveryLanguage(problems(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRuleThatSpeaksIsOneThatReadersAreTold(String name) throws IOException {
        assertThat(Check.rules().stream().map(RuleName::name))
                .containsAll(problems(name).stream().map(Problem::rule).toList());
    }

    @Test
    void twoHundredFaultsOfManyKindsAreTwoHundredProblems() throws IOException {
        List<Problem> problems = problems("200-faults");
        assertThat(problems).hasSize(200).isSorted().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.remedy()).endsWith(".");
        });
        assertThat(problems.stream().map(Problem::rule).distinct()).hasSizeGreaterThanOrEqualTo(25);
    }

    private List<Problem> problems(String name) throws IOException {
        Draft draft = Draft.in(folder).overlay(Draft.resource(name));
        Path without = Draft.resource(name).resolve("without.txt");
        if (Files.exists(without)) {
            Files.readAllLines(without).forEach(draft::without);
        }
        return draft.check() instanceof Checked.Rejected rejected
                ? rejected.problems().stream().filter(Problem::isError).toList()
                : List.of();
    }
}
