package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casebook.Publication;
import org.casebook.Publication.Outcome;
import org.casebook.Publication.Strictness;
import org.casebook.language.Message;
import org.casebook.publish.Form;
import org.casebook.publish.OutputRefused;
import org.casebook.publish.Published;
import org.casebook.serve.Preview;
import org.casebook.serve.PreviewServer;
import org.casebook.serve.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: build, show the site to this machine's browsers, and do so again after each change. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    private static final String DEFAULT_PORT = "8000";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path publication = Path.of("");

    @Option(names = "--port", paramLabel = "N", defaultValue = DEFAULT_PORT)
    private int port;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    private Preview preview = Preview.FIRST;

    @Override
    public Integer call() throws IOException {
        Speaker speaker = language.speaker(publication);
        Path site = publication.resolve("target").resolve("site");
        try (PreviewServer server = PreviewServer.start(site, port)) {
            ((Casebook) spec.root().userObject()).prepare();
            Watch watch = Watch.of(publication);
            build(site, speaker);
            server.tell(preview);
            speaker.say("serve.address", server.address());
            while (true) {
                watch.awaitChange();
                build(site, speaker);
                server.tell(preview);
            }
        } catch (BindException taken) {
            speaker.complain(Message.of("serve.port-taken", String.valueOf(port)));
            return ExitCode.MACHINE;
        } catch (InterruptedException ended) {
            return ExitCode.DONE;
        }
    }

    /** Whatever goes wrong, the last good site goes on being shown. */
    private void build(Path site, Speaker speaker) {
        StringWriter told = new StringWriter();
        Progress progress = new Progress(speaker);
        Speaker aside = new Speaker(new PrintWriter(told), speaker.language());
        try {
            Outcome outcome =
                    Publication.at(publication).build(site, Form.LINK, Optional.empty(), Strictness.WARN, progress);
            ProblemReport report = new ProblemReport(
                    publication,
                    aside,
                    ProblemReport.ReportFormat.TEXT,
                    spec.commandLine().getOut());
            if (outcome instanceof Outcome.Built built) {
                boolean same = built.published().outcome() == Published.Outcome.UNCHANGED;
                preview = same ? preview.sound() : preview.renewed();
                aside.say(
                        "told.published",
                        built.cases(),
                        built.site(),
                        built.published().said());
                report.tellLeft(built.warnings());
            } else {
                report.tell(((Outcome.Rejected) outcome).problems());
                preview = preview.with(speaker.text("serve.problems"), told.toString());
            }
        } catch (OutputRefused refused) {
            tell(refused.said().in(speaker.language()), aside, told);
        } catch (IOException | RuntimeException failure) {
            tell(new Failure(failure, speaker.language()).told(), aside, told);
        }
        progress.end();
        speaker.words().print(told);
        speaker.words().flush();
    }

    private void tell(String failure, Speaker aside, StringWriter told) {
        aside.words().println(Casebook.PREFIX + failure);
        preview = preview.with(aside.text("serve.problems"), told.toString());
    }
}
