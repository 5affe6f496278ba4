package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.casebook.Publication;
import org.casebook.Publication.Outcome;
import org.casebook.Publication.Strictness;
import org.casebook.publish.Form;
import org.casebook.publish.OutputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: all stages, from the tables to the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks the tables, tabulates the figures, draws the charts, bakes the pages, examines all of it, and"
                + " publishes the site under target/site.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the data have problems; all are listed, and what was published before is untouched",
            "2:wrong usage",
            "3:the machine failed"
        })
final class BuildCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>?#]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The publication's folder; the current one if none.")
    private Path publication = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where to publish, instead of DIR/target/site.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--plain",
            description = "Publishes a real folder, for hosts that upload it, instead of a link that is switched.")
    private boolean plain;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be served, such as https://example.org/mangistau/, for permanent"
                    + " addresses. Links within the site need none.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            converter = ProblemReport.Format.Converter.class,
            description = "How to tell the problems: text for people (the default), json on standard output, or github"
                    + " annotations on standard output.")
    private ProblemReport.Format format = ProblemReport.Format.TEXT;

    @Option(names = "--strict", description = "Takes warnings for errors.")
    private boolean strict;

    @Option(
            names = "--clean",
            description = "Makes every file anew instead of keeping what has not changed. So far every build does.")
    @SuppressWarnings("UnusedVariable") // every build is a clean one until builds keep what has not changed
    private boolean clean;

    @Override
    public Integer call() throws IOException {
        PrintWriter words = spec.commandLine().getErr();
        Path site = out.orElse(publication.resolve("target").resolve("site"));
        if (baseUrl.isPresent() && !ADDRESS.matcher(baseUrl.get()).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--base-url is \"" + baseUrl.get()
                            + "\". Give a whole address, such as https://example.org/mangistau/");
        }
        Progress progress = new Progress(words);
        try {
            Outcome outcome = Publication.at(publication)
                    .build(
                            site,
                            plain ? Form.FOLDER : Form.LINK,
                            baseUrl,
                            strict ? Strictness.STRICT : Strictness.WARN,
                            progress);
            progress.end();
            ProblemReport report = new ProblemReport(
                    publication, words, format, spec.commandLine().getOut());
            report.tellNotes(outcome.notes());
            if (outcome instanceof Outcome.Built built) {
                words.println("Published " + built.cases() + (built.cases() == 1 ? " case" : " cases") + " at "
                        + built.site() + ". " + built.published().text());
                report.tellLeft(built.warnings());
                return ExitCode.DONE;
            }
            return report.tell(((Outcome.Rejected) outcome).problems());
        } catch (OutputRefused refused) {
            progress.end();
            words.println("casebook: " + refused.getMessage());
            return ExitCode.USAGE;
        }
    }
}
