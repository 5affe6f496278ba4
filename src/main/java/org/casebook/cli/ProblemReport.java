package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.language.Language;
import org.casebook.language.Message;
import org.casebook.redact.Redaction;
import org.casebook.resource.ProblemsJson;

/**
 * How the problems of a publication are told: to nobody with the name of somebody who is not public, nor with a private cell.
 * A command that has problems to tell has no other way.
 */
final class ProblemReport {
    private final Path publication;
    /** Made when first something is told. */
    private Optional<Redaction> redaction = Optional.empty();

    private final Speaker speaker;
    private final ReportFormat format;
    private final PrintWriter results;

    /**
     * @param publication the publication's folder, which says what may not be told
     * @param speaker says what people are told
     * @param format how problems are told
     * @param results where they are told to programs
     */
    ProblemReport(Path publication, Speaker speaker, ReportFormat format, PrintWriter results) {
        this.publication = publication;
        this.speaker = speaker;
        this.format = format;
        this.results = results;
    }

    /** To whom problems are told. */
    enum ReportFormat {
        /** To people. */
        TEXT,
        /** To a program. */
        JSON,
        /** To a reviewer on GitHub, as annotations of the lines. */
        GITHUB
    }

    /** Tells what was assumed of the files. */
    void tellNotes(List<Note> notes) throws IOException {
        if (!notes.isEmpty()) {
            Redaction redaction = redaction();
            notes.forEach(note -> speaker.words().println(redaction.of(note).text(speaker.language())));
        }
    }

    /** Tells problems, one of them an error at least, and gives the exit code. */
    int tell(List<Problem> problems) throws IOException {
        list(problems);
        speaker.say("told.rejected", counted(problems));
        return ExitCode.PROBLEMS;
    }

    /** Tells what keeps the tables from being released, and gives the exit code. */
    int tellUnreleased(List<Problem> problems) throws IOException {
        list(problems);
        speaker.say("told.unreleased", counted(problems));
        return ExitCode.PROBLEMS;
    }

    /** Tells what keeps the figures from being written, and gives the exit code. */
    int tellUntabulated(List<Problem> problems) throws IOException {
        list(problems);
        speaker.say("told.untabulated", counted(problems));
        return ExitCode.PROBLEMS;
    }

    /** Tells warnings, if there are any, and gives the exit code. */
    int tellWarnings(int cases, List<Problem> warnings) throws IOException {
        list(warnings);
        if (warnings.isEmpty()) {
            speaker.say("told.sound", cases);
        } else {
            speaker.say("told.sound.warnings", cases, counted(warnings));
        }
        return ExitCode.DONE;
    }

    /** Tells the warnings of what was done in spite of them. */
    void tellLeft(List<Problem> warnings) throws IOException {
        list(warnings);
        count(warnings, speaker);
    }

    /** Says in a line that there are warnings. */
    static void count(List<Problem> warnings, Speaker speaker) {
        if (!warnings.isEmpty()) {
            speaker.say("told.left", counted(warnings), warnings.size());
        }
    }

    private Redaction redaction() throws IOException {
        Redaction made = redaction.isPresent() ? redaction.get() : Redaction.of(publication);
        redaction = Optional.of(made);
        return made;
    }

    private void list(List<Problem> problems) throws IOException {
        List<Problem> told = problems.isEmpty() ? problems : redaction().of(problems);
        switch (format) {
            case TEXT -> new TextReport(told, speaker).print();
            case JSON -> results.print(ProblemsJson.of(told, speaker.language()));
            case GITHUB -> told.forEach(problem -> results.println(annotation(problem, speaker.language())));
        }
    }

    private static Message counted(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (warnings == 0) {
            return Message.of("told.problems", errors);
        }
        return errors == 0
                ? Message.of("told.warnings", warnings)
                : Message.of("told.problems-and-warnings", errors, warnings);
    }

    private static String annotation(Problem problem, Language language) {
        return "::" + problem.severity().code() + " file=" + property(problem.file())
                + (problem.line() > 0 ? ",line=" + problem.line() : "")
                + ",title=" + property(problem.field().isEmpty() ? problem.rule() : problem.field())
                + "::" + escaped(problem.sentences(language));
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
