package org.casebook.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casebook.Publication.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: check the tables and publish nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CheckingOptions checking;

    @Override
    public Integer call() throws IOException {
        ProblemReport report = checking.report(checking.toPublisher());
        Outcome outcome = checking.publication().check(checking.strictness());
        report.tellNotes(outcome.notes());
        return outcome instanceof Outcome.Sound sound
                ? report.tellWarnings(sound.cases(), sound.warnings())
                : report.tell(((Outcome.Rejected) outcome).problems());
    }
}
