package org.casebook.cli;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.casebook.Publication.Outcome;
import org.casebook.Publication.Strictness;
import org.casebook.publish.Form;
import org.casebook.publish.LastBuild;
import org.casebook.publish.OutputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: all stages, from the tables to the site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>?#]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--plain")
    private boolean plain;

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--clean")
    private boolean clean;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CheckingOptions checking;

    @Override
    public Integer call() throws IOException {
        Speaker speaker = checking.toPublisher();
        Path site = out.orElse(checking.folder().resolve("target").resolve("site"));
        if (baseUrl.isPresent() && !ADDRESS.matcher(baseUrl.get()).matches()) {
            throw new ParameterException(spec.commandLine(), speaker.text("usage.base-url", quoted(baseUrl.get())));
        }
        Progress progress = new Progress(speaker);
        Form form = plain ? Form.FOLDER : Form.LINK;
        Strictness strictness = checking.strictness();
        try {
            // A program wants the warnings themselves.
            if (!clean && checking.isForPeople()) {
                Optional<LastBuild> unchanged = checking.publication().unchanged(site, form, baseUrl, strictness);
                if (unchanged.isPresent()) {
                    return tellUnchanged(unchanged.get(), site, speaker);
                }
            }
            ((Casebook) spec.root().userObject()).prepare();
            Outcome outcome = checking.publication().build(site, form, baseUrl, strictness, progress);
            progress.end();
            ProblemReport report = checking.report(speaker);
            report.tellNotes(outcome.notes());
            if (outcome instanceof Outcome.Built built) {
                speaker.say(
                        "told.published",
                        built.cases(),
                        built.site(),
                        built.published().said());
                report.tellNotes(built.lacks());
                report.tellLeft(built.warnings());
                return ExitCode.DONE;
            }
            return report.tell(((Outcome.Rejected) outcome).problems());
        } catch (OutputRefused refused) {
            progress.end();
            speaker.complain(refused.said());
            return ExitCode.USAGE;
        }
    }

    private static int tellUnchanged(LastBuild build, Path site, Speaker speaker) {
        speaker.say(
                build.warnings() == 0 ? "told.unchanged" : "told.unchanged.warnings",
                build.cases(),
                build.files(),
                site,
                build.warnings());
        return ExitCode.DONE;
    }
}
