package org.casebook.cli;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casebook.Publication;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.release.ReleaseOutcome;
import org.casebook.release.ReleaseOutcome.Since;
import org.casebook.release.TableChanges;
import org.casebook.release.VersionNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: freeze the tables under a number. */
@Command(name = "release", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReleaseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "VERSION", descriptionKey = "number")
    private Optional<String> version = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Optional<Path> publication = Optional.empty();

    @Option(names = "--rewrite")
    private boolean rewrite;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        if (rewrite) {
            // release --rewrite DIR names no version.
            boolean isFolder = publication.isEmpty()
                    && version.filter(word -> VersionNumber.parse(word).isEmpty() && Files.isDirectory(Path.of(word)))
                            .isPresent();
            Path folder = isFolder ? Path.of(version.orElse("")) : publication.orElse(Path.of(""));
            Optional<VersionNumber> only = isFolder ? Optional.empty() : version.map(this::number);
            return tell(folder, Publication.at(folder).rewrite(only));
        }
        if (version.isEmpty()) {
            throw new ParameterException(spec.commandLine(), language.speaker().text("usage.release"));
        }
        Path folder = publication.orElse(Path.of(""));
        return tell(folder, Publication.at(folder).release(number(version.get())));
    }

    private VersionNumber number(String word) {
        return VersionNumber.parse(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), language.speaker().text("usage.version", quoted(word))));
    }

    private int tell(Path folder, ReleaseOutcome outcome) throws IOException {
        Speaker speaker = language.speaker(folder);
        if (outcome instanceof ReleaseOutcome.Frozen frozen) {
            speaker.say("released", frozen.version().text(), frozen.cases(), frozen.folder());
            frozen.since().ifPresent(since -> tell(frozen.version(), since, speaker));
            speaker.say("released.keep");
            ProblemReport.count(frozen.warnings(), speaker);
            PublishingChecklist.tell(frozen, speaker);
            return ExitCode.DONE;
        }
        if (outcome instanceof ReleaseOutcome.Rejected rejected) {
            return new ProblemReport(folder, speaker, ProblemReport.ReportFormat.TEXT, speaker.words())
                    .tellUnreleased(rejected.problems());
        }
        if (outcome instanceof ReleaseOutcome.Unchanged unchanged) {
            speaker.say("released.unchanged", unchanged.newest().text());
            return ExitCode.PROBLEMS;
        }
        if (outcome instanceof ReleaseOutcome.Rewritten rewritten) {
            tellRewritten(rewritten.versions(), speaker);
            return ExitCode.DONE;
        }
        speaker.say("released.refused", refusal(outcome));
        return ExitCode.USAGE;
    }

    private static void tell(VersionNumber version, Since since, Speaker speaker) {
        // A number may say more than changed; but then its publisher should know.
        if (version.equals(since.proposed())) {
            speaker.say("released.since", since.newest().text(), changes(since));
        } else {
            speaker.say(
                    "released.since.larger",
                    since.newest().text(),
                    changes(since),
                    since.proposed().text(),
                    version.text());
        }
    }

    private static void tellRewritten(List<VersionNumber> versions, Speaker speaker) {
        if (versions.isEmpty()) {
            speaker.say("rewritten.none");
        } else {
            speaker.say("rewritten", texts(versions), versions.size());
        }
    }

    private static String texts(List<VersionNumber> versions) {
        return String.join(", ", versions.stream().map(VersionNumber::text).toList());
    }

    private static Message refusal(ReleaseOutcome outcome) {
        if (outcome instanceof ReleaseOutcome.Unknown unknown) {
            return unknown.known().isEmpty()
                    ? Message.of("released.unknown", unknown.version().text())
                    : Message.of("released.unknown.known", unknown.version().text(), texts(unknown.known()));
        }
        if (outcome instanceof ReleaseOutcome.Exists exists) {
            return Message.of("released.exists", exists.version().text(), proposal(exists.since()));
        }
        if (outcome instanceof ReleaseOutcome.TooLow low) {
            return Message.of("released.low", low.newest().text(), low.version().text(), proposal(low.since()));
        }
        ReleaseOutcome.TooSmall small = (ReleaseOutcome.TooSmall) outcome;
        return Message.of("released.small", small.version().text(), proposal(Optional.of(small.since())));
    }

    private static Message proposal(Optional<Since> since) {
        if (since.isEmpty()) {
            return Message.of("released.higher");
        }
        return since.get().changes().step() == VersionNumber.Step.NONE
                ? Message.of("released.same", since.get().newest().text())
                : Message.of(
                        "released.right",
                        since.get().newest().text(),
                        changes(since.get()),
                        since.get().proposed().text());
    }

    private static Argument changes(Since since) {
        TableChanges changes = since.changes();
        List<Message> parts = new ArrayList<>();
        if (!changes.columns().isEmpty()) {
            parts.add(Message.of("released.columns", String.join(", ", changes.columns())));
        }
        if (changes.added() > 0) {
            parts.add(Message.of("released.added", changes.added()));
        }
        if (changes.corrected() > 0) {
            parts.add(Message.of("released.corrected", changes.corrected()));
        }
        if (changes.removed() > 0) {
            parts.add(Message.of("released.removed", changes.removed()));
        }
        return parts.isEmpty() ? Message.of("released.description") : Argument.listed(parts);
    }
}
