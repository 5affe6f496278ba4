package org.casebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.casebook.Publication;
import org.casebook.Publication.Strictness;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What every command takes that checks a publication: where it is, how its problems are told, and which of them stop it. It is
 * a language option, and has none: to picocli a mixin within a mixin belongs to that one, and not to the command.
 */
final class CheckingOptions extends LanguageOption {
    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|github")
    private ProblemReport.ReportFormat format = ProblemReport.ReportFormat.TEXT;

    @Option(names = "--strict")
    private boolean strict;

    Path folder() {
        return folder;
    }

    Publication publication() {
        return Publication.at(folder);
    }

    Strictness strictness() {
        return strict ? Strictness.STRICT : Strictness.WARN;
    }

    /** Whether people are told of problems, and not a program. */
    boolean isForPeople() {
        return format == ProblemReport.ReportFormat.TEXT;
    }

    /** Speaks to whoever keeps the publication. */
    Speaker toPublisher() throws IOException {
        return speaker(folder);
    }

    ProblemReport report(Speaker speaker) {
        return new ProblemReport(folder, speaker, format, results());
    }
}
