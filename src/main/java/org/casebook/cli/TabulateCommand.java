package org.casebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casebook.Publication.Outcome;
import org.casebook.publish.OutputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tabulate}: check the tables, and write the statistics files alone. */
@Command(name = "tabulate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TabulateCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "statistics")
    private Optional<Path> out = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CheckingOptions checking;

    @Override
    public Integer call() throws IOException {
        Speaker speaker = checking.toPublisher();
        Path folder = out.orElse(checking.folder().resolve("target").resolve("statistics"));
        ProblemReport report = checking.report(speaker);
        try {
            Outcome outcome = checking.publication().tabulate(folder, checking.strictness());
            report.tellNotes(outcome.notes());
            if (outcome instanceof Outcome.Tabulated tabulated) {
                speaker.say("told.tabulated", tabulated.cases(), folder, tabulated.files());
                report.tellLeft(tabulated.warnings());
                return ExitCode.DONE;
            }
            return report.tellUntabulated(((Outcome.Rejected) outcome).problems());
        } catch (OutputRefused refused) {
            speaker.complain(refused.said());
            return ExitCode.USAGE;
        }
    }
}
