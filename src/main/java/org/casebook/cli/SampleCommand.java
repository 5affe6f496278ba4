package org.casebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.sample.FolderNotEmpty;
import org.casebook.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample}: write a synthetic publication. */
@Command(name = "sample", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SampleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "empty")
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private Path directory;

    @Option(names = "--cases", paramLabel = "N", required = true)
    private int cases;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        if (cases < 0) {
            throw new ParameterException(spec.commandLine(), language.speaker().text("usage.cases", cases));
        }

        try {
            Sample.write(directory, cases, seed);
        } catch (FolderNotEmpty notEmpty) {
            throw new ParameterException(
                    spec.commandLine(), language.speaker().text("usage.sample", directory), notEmpty);
        }
        language.speaker().say("sample.wrote", cases, directory);
        return ExitCode.DONE;
    }
}
