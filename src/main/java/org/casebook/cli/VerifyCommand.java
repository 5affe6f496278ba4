package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.verify.NotASite;
import org.casebook.verify.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: check a published folder by itself alone. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(paramLabel = "SITE", descriptionKey = "site")
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private Path site;

    @Option(names = "--format", paramLabel = "text|json")
    private VerificationReport.VerificationFormat format = VerificationReport.VerificationFormat.TEXT;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        CommandLine commands = spec.commandLine();
        PrintWriter words = commands.getErr();
        Speaker speaker = language.speaker(site);
        Progress progress = new Progress(speaker);
        Verification verification;
        try {
            progress.show(speaker.text("progress.verify"));
            verification = Verification.of(site);
        } catch (NotASite notASite) {
            throw new ParameterException(commands, notASite.finding().in(speaker.language()), notASite);
        } finally {
            progress.end();
        }
        VerificationReport report = new VerificationReport(verification, speaker.language());
        if (format == VerificationReport.VerificationFormat.JSON) {
            commands.getOut().print(report.json());
        } else {
            report.lines().forEach(line -> words.println(Shown.of(line)));
        }
        words.println(report.summary());
        return verification.isRight() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
