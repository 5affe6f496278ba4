package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casebook.Publication;
import org.casebook.release.ReleaseOutcome;
import org.casebook.release.ReleaseOutcome.Since;
import org.casebook.release.TableChanges;
import org.casebook.release.VersionNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: freeze the tables under a number. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Freezes the tables as a release under data/releases, so that what was cited can be found again.%n",
            "The number grows with what changed since the newest release: its first part with other columns, its second"
                    + " with new rows, its third with corrections and withdrawals."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the data have problems, or have not changed; nothing was frozen",
            "2:wrong usage, such as a number that exists, is too low, or says less than changed",
            "3:the machine failed"
        })
final class ReleaseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VERSION",
            description = "The release's number, such as 1.2.0. With --rewrite it may be left out.")
    private Optional<String> version = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The publication's folder; the current one if none.")
    private Optional<Path> publication = Optional.empty();

    @Option(
            names = "--rewrite",
            description =
                    "Takes the people, cases and texts that are hidden today out of the releases that are there, or"
                            + " of the one that is named. They keep their numbers, and say that it was done.")
    private boolean rewrite;

    @Override
    public Integer call() throws IOException {
        PrintWriter words = spec.commandLine().getErr();
        if (rewrite) {
            // release --rewrite DIR names no version.
            boolean isFolder = publication.isEmpty()
                    && version.filter(word -> VersionNumber.parse(word).isEmpty() && Files.isDirectory(Path.of(word)))
                            .isPresent();
            Path folder = isFolder ? Path.of(version.orElse("")) : publication.orElse(Path.of(""));
            Optional<VersionNumber> only = isFolder ? Optional.empty() : version.map(this::number);
            return tell(folder, Publication.at(folder).rewrite(only), words);
        }
        if (version.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Say which number the release shall have: casebook release 1.0.0.");
        }
        Path folder = publication.orElse(Path.of(""));
        return tell(folder, Publication.at(folder).release(number(version.get())), words);
    }

    private VersionNumber number(String word) {
        return VersionNumber.parse(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"" + word
                                + "\" is no version. Write three numbers with points between them, such as 1.2.0."));
    }

    private int tell(Path folder, ReleaseOutcome outcome, PrintWriter words) throws IOException {
        if (outcome instanceof ReleaseOutcome.Frozen frozen) {
            words.println("Released " + frozen.version().text() + " with " + counted(frozen.cases(), "case") + " in "
                    + frozen.folder() + ".");
            frozen.since().ifPresent(since -> words.println(changes(since) + larger(frozen.version(), since)));
            words.println("Keep that folder as it is. casebook build publishes it, and tells what changed on the page"
                    + " of changes.");
            ProblemReport.count(frozen.warnings(), words);
            PublishingChecklist.tell(frozen, words);
            return ExitCode.DONE;
        }
        if (outcome instanceof ReleaseOutcome.Rejected rejected) {
            return new ProblemReport(folder, words, ProblemReport.Format.TEXT, words)
                    .tellUnreleased(rejected.problems());
        }
        if (outcome instanceof ReleaseOutcome.Unchanged unchanged) {
            words.println("Nothing has changed since release "
                    + unchanged.newest().text() + ", so there is nothing to release.");
            return ExitCode.PROBLEMS;
        }
        if (outcome instanceof ReleaseOutcome.Rewritten rewritten) {
            words.println(rewritten(rewritten.versions()));
            return ExitCode.DONE;
        }
        words.println(refusal(outcome) + " Nothing was released.");
        return ExitCode.USAGE;
    }

    private static String rewritten(List<VersionNumber> versions) {
        return versions.isEmpty()
                ? "No release holds anything that is hidden today. Nothing was changed."
                : "Rewrote " + texts(versions) + ": what is hidden today is in no table of "
                        + (versions.size() == 1 ? "it" : "them")
                        + " any more, and the page of changes says so after the next casebook build. Copies are beyond"
                        + " reach: ask those who keep a mirror or a download to fetch the site again, and look at what an"
                        + " archive or a version control system keeps of data/releases.";
    }

    private static String texts(List<VersionNumber> versions) {
        return String.join(", ", versions.stream().map(VersionNumber::text).toList());
    }

    private static String refusal(ReleaseOutcome outcome) {
        if (outcome instanceof ReleaseOutcome.Unknown unknown) {
            return "There is no release " + unknown.version().text() + " to be rewritten."
                    + (unknown.known().isEmpty() ? "" : " There are: " + texts(unknown.known()) + ".");
        }
        if (outcome instanceof ReleaseOutcome.Exists exists) {
            return "There is a release " + exists.version().text() + ", and a release is never changed."
                    + proposal(exists.since());
        }
        if (outcome instanceof ReleaseOutcome.TooLow low) {
            return "The newest release is " + low.newest().text() + ", which is higher than "
                    + low.version().text() + "." + proposal(low.since());
        }
        ReleaseOutcome.TooSmall small = (ReleaseOutcome.TooSmall) outcome;
        return small.version().text() + " says less than what changed." + proposal(Optional.of(small.since()));
    }

    private static String proposal(Optional<Since> since) {
        if (since.isEmpty()) {
            return " Give a higher number.";
        }
        return since.get().changes().step() == VersionNumber.Step.NONE
                ? " Nothing has changed since release " + since.get().newest().text() + "."
                : " " + changes(since.get()) + " The right number is "
                        + since.get().proposed().text() + ".";
    }

    private static String changes(Since since) {
        TableChanges changes = since.changes();
        List<String> parts = new ArrayList<>();
        if (!changes.columns().isEmpty()) {
            parts.add("other columns (" + String.join(", ", changes.columns()) + ")");
        }
        if (changes.added() > 0) {
            parts.add(counted(changes.added(), "new row"));
        }
        if (changes.corrected() > 0) {
            parts.add(counted(changes.corrected(), "corrected row"));
        }
        if (changes.removed() > 0) {
            parts.add(counted(changes.removed(), "removed row"));
        }
        if (parts.isEmpty()) {
            parts.add("another description in datapackage.json");
        }
        return "Since " + since.newest().text() + ": " + String.join(", ", parts) + ".";
    }

    /** A number may say more than changed; but then its publisher should know. */
    private static String larger(VersionNumber version, Since since) {
        return version.equals(since.proposed())
                ? ""
                : " " + since.proposed().text() + " would have said so; " + version.text() + " is larger than needed.";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
