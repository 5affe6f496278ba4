package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.language.Language;
import org.casebook.verify.NotASite;
import org.casebook.verify.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code verify}: check a published folder by itself alone. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(paramLabel = "SITE", descriptionKey = "site")
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private Path site;

    @Option(names = "--format", paramLabel = "text|json", converter = FormatConverter.class)
    private VerificationReport.VerificationFormat format = VerificationReport.VerificationFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        CommandLine commands = spec.commandLine();
        PrintWriter words = commands.getErr();
        Progress progress = new Progress(new Speaker(words, Language.ENGLISH));
        Verification verification;
        try {
            progress.show("Reading every file, and counting again …");
            verification = Verification.of(site);
        } catch (NotASite notASite) {
            throw new ParameterException(commands, String.valueOf(notASite.getMessage()), notASite);
        } finally {
            progress.end();
        }
        VerificationReport report = new VerificationReport(verification);
        if (format == VerificationReport.VerificationFormat.JSON) {
            commands.getOut().print(report.json());
        } else {
            report.lines().forEach(line -> words.println(Shown.of(line)));
        }
        words.println(report.summary());
        return verification.isRight() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static final class FormatConverter implements ITypeConverter<VerificationReport.VerificationFormat> {
        @Override
        public VerificationReport.VerificationFormat convert(String word) {
            return switch (word) {
                case "text" -> VerificationReport.VerificationFormat.TEXT;
                case "json" -> VerificationReport.VerificationFormat.JSON;
                default -> throw new TypeConversionException("'" + word + "' is no format. Formats are: text, json");
            };
        }
    }
}
