package org.casebook.cli;

import java.io.PrintWriter;
import java.util.List;
import org.casebook.dataset.Problem;
import org.casebook.resource.ProblemsJson;

/** How problems are told. */
final class ProblemReport {
    private ProblemReport() {}

    /** To whom problems are told. */
    enum Format {
        /** To people. */
        TEXT,
        /** To a program. */
        JSON,
        /** To a reviewer on GitHub, as annotations of the lines. */
        GITHUB
    }

    /** Tells the problems and gives the exit code. */
    static int tell(List<Problem> problems, PrintWriter words, Format format, PrintWriter results) {
        switch (format) {
            case TEXT -> problems.forEach(problem -> words.println(problem.text()));
            case JSON -> results.print(ProblemsJson.of(problems));
            case GITHUB -> problems.forEach(problem -> results.println(annotation(problem)));
        }
        if (problems.isEmpty()) {
            return ExitCode.DONE;
        }
        if (format == Format.TEXT) {
            words.println();
        }
        words.println((problems.size() == 1 ? "1 problem." : problems.size() + " problems.")
                + " Nothing was published; what was published before is untouched.");
        return ExitCode.PROBLEMS;
    }

    private static String annotation(Problem problem) {
        return "::error file=" + property(problem.file())
                + (problem.line() > 0 ? ",line=" + problem.line() : "")
                + ",title=" + property(problem.field().isEmpty() ? problem.rule() : problem.field())
                + "::" + escaped(problem.message() + " " + problem.remedy());
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
