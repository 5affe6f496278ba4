package org.casebook.cli;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.casebook.Publication;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: all stages, from the tables to the site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>?#]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path publication = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--plain")
    private boolean plain;

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|github")
    private ProblemReport.ReportFormat format = ProblemReport.ReportFormat.TEXT;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--clean")
    private boolean clean;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Speaker speaker = language.speaker(publication);
        Path site = out.orElse(publication.resolve("target").resolve("site"));
        if (baseUrl.isPresent() && !ADDRESS.matcher(baseUrl.get()).matches()) {
            throw new ParameterException(spec.commandLine(), speaker.text("usage.base-url", quoted(baseUrl.get())));
        }
        Progress progress = new Progress(speaker);
        Form form = plain ? Form.FOLDER : Form.LINK;
        Strictness strictness = strict ? Strictness.STRICT : Strictness.WARN;
        try {
            // A program wants the warnings themselves.
            if (!clean && format == ProblemReport.ReportFormat.TEXT) {
                Optional<LastBuild> unchanged = Publication.at(publication).unchanged(site, form, baseUrl, strictness);
                if (unchanged.isPresent()) {
                    return tellUnchanged(unchanged.get(), site, speaker);
                }
            }
            ((Casebook) spec.root().userObject()).prepare();
            Outcome outcome = Publication.at(publication).build(site, form, baseUrl, strictness, progress);
            progress.end();
            ProblemReport report = new ProblemReport(
                    publication, speaker, format, spec.commandLine().getOut());
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
            speaker.words().println(Casebook.PREFIX + refused.said().in(speaker.language()));
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
