package org.casebook.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Problem;
import org.casebook.validate.Check;

/**
 * Problems as people read them: file by file, and in each what hinders most first. Of each rule only the first problems
 * of a file are told, and how many more there are: the thousandth teaches nothing that the tenth did not.
 */
final class TextReport {
    private static final int TOLD_OF_A_RULE = 10;
    /** Each is of somebody else. */
    private static final String LEAK = "leak";

    private final List<Problem> problems;
    private final Speaker speaker;

    TextReport(List<Problem> problems, Speaker speaker) {
        this.problems = problems;
        this.speaker = speaker;
    }

    void print() {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        problems.stream()
                .sorted(Comparator.comparingInt(TextReport::rank))
                .forEach(problem -> files.computeIfAbsent(problem.file(), file -> new ArrayList<>())
                        .add(problem));
        files.values().forEach(this::print);
        if (!problems.isEmpty()) {
            speaker.words().println();
        }
    }

    /** What keeps a file from being read causes other problems, and is mended first. */
    private static int rank(Problem problem) {
        if (Check.isOfFiles(problem.rule())) {
            return 0;
        }
        return problem.isError() ? 1 : 2;
    }

    private void print(List<Problem> problems) {
        PrintWriter words = speaker.words();
        Map<String, Integer> told = new HashMap<>();
        Map<String, Integer> untold = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (told.merge(problem.rule(), 1, Integer::sum) <= TOLD_OF_A_RULE
                    || problem.rule().equals(LEAK)) {
                words.println(Shown.of(problem.isError() ? problem.text(speaker.language()) : warning(problem)));
                Excerpt.of(problem).ifPresent(excerpt -> excerpt.lines().forEach(line -> words.println("    " + line)));
            } else {
                untold.merge(problem.rule(), 1, Integer::sum);
            }
        }
        untold.forEach((rule, count) -> speaker.say("told.more", problems.get(0).file(), count, rule));
    }

    private String warning(Problem problem) {
        return speaker.text("told.warning", problem.text(speaker.language()), problem.rule());
    }
}
