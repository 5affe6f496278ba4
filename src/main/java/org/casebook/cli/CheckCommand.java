package org.casebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.Publication;
import org.casebook.Publication.Outcome;
import org.casebook.Publication.Strictness;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: check the tables and publish nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path publication = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|github")
    private ProblemReport.ReportFormat format = ProblemReport.ReportFormat.TEXT;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        CommandLine commands = spec.commandLine();
        ProblemReport report = new ProblemReport(publication, language.speaker(publication), format, commands.getOut());
        Outcome outcome = Publication.at(publication).check(strict ? Strictness.STRICT : Strictness.WARN);
        report.tellNotes(outcome.notes());
        return outcome instanceof Outcome.Sound sound
                ? report.tellWarnings(sound.cases(), sound.warnings())
                : report.tell(((Outcome.Rejected) outcome).problems());
    }
}
