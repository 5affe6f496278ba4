package org.casebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casebook.Publication;
import org.casebook.Publication.Outcome;
import org.casebook.Publication.Strictness;
import org.casebook.publish.OutputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tabulate}: check the tables, and write the statistics files alone. */
@Command(name = "tabulate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TabulateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path publication = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "statistics")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|github")
    private ProblemReport.ReportFormat format = ProblemReport.ReportFormat.TEXT;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Speaker speaker = language.speaker(publication);
        Path folder = out.orElse(publication.resolve("target").resolve("statistics"));
        ProblemReport report = new ProblemReport(
                publication, speaker, format, spec.commandLine().getOut());
        try {
            Outcome outcome =
                    Publication.at(publication).tabulate(folder, strict ? Strictness.STRICT : Strictness.WARN);
            report.tellNotes(outcome.notes());
            if (outcome instanceof Outcome.Tabulated tabulated) {
                speaker.say("told.tabulated", tabulated.cases(), folder, tabulated.files());
                report.tellLeft(tabulated.warnings());
                return ExitCode.DONE;
            }
            return report.tellUntabulated(((Outcome.Rejected) outcome).problems());
        } catch (OutputRefused refused) {
            speaker.words().println(Casebook.PREFIX + refused.said().in(speaker.language()));
            return ExitCode.USAGE;
        }
    }
}
