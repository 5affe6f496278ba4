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

    /** Tells problems, one of them an error at least, and gives the exit code. */
    static int tell(List<Problem> problems, PrintWriter words, Format format, PrintWriter results) {
        list(problems, words, format, results);
        words.println(counted(problems) + " Nothing was published; what was published before is untouched.");
        return ExitCode.PROBLEMS;
    }

    /** Tells what keeps the tables from being released, and gives the exit code. */
    static int tellUnreleased(List<Problem> problems, PrintWriter words) {
        list(problems, words, Format.TEXT, words);
        words.println(counted(problems) + " Nothing was released.");
        return ExitCode.PROBLEMS;
    }

    /** Tells warnings, if there are any, and gives the exit code. */
    static int tellWarnings(int cases, List<Problem> warnings, PrintWriter words, Format format, PrintWriter results) {
        list(warnings, words, format, results);
        words.println((warnings.isEmpty() ? "No problems in " : "No errors in ")
                + cases
                + (cases == 1 ? " case." : " cases.")
                + (warnings.isEmpty() ? "" : " " + counted(warnings)));
        return ExitCode.DONE;
    }

    /** Says in a line that there are warnings. */
    static void count(List<Problem> warnings, PrintWriter words) {
        if (!warnings.isEmpty()) {
            words.println(counted(warnings) + " casebook check tells " + (warnings.size() == 1 ? "it." : "them."));
        }
    }

    private static void list(List<Problem> problems, PrintWriter words, Format format, PrintWriter results) {
        switch (format) {
            case TEXT -> new TextReport(problems).print(words);
            case JSON -> results.print(ProblemsJson.of(problems));
            case GITHUB -> problems.forEach(problem -> results.println(annotation(problem)));
        }
    }

    private static String counted(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        String counted = errors == 0 ? "" : errors + (errors == 1 ? " problem" : " problems");
        return counted
                + (warnings == 0
                        ? ""
                        : (counted.isEmpty() ? "" : ", ") + warnings + (warnings == 1 ? " warning" : " warnings"))
                + ".";
    }

    private static String annotation(Problem problem) {
        return "::" + problem.severity().code() + " file=" + property(problem.file())
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
