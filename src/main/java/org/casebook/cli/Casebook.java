package org.casebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.casebook.Publication;
import org.casebook.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "casebook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ReleaseCommand.class,
            SampleCommand.class,
            ServeCommand.class,
            TabulateCommand.class,
            VerifyCommand.class
        })
public final class Casebook implements Runnable {
    /** Before what is not told of data. */
    static final String PREFIX = "casebook: ";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    private final Optional<Language> machine;
    private final Runnable preparation;

    private Casebook(Optional<Language> machine, Runnable preparation) {
        this.machine = machine;
        this.preparation = preparation;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Optional<Language> machine = MachineLanguage.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
        System.exit(run(System.out, System.err, new Casebook(machine, Publication::prepare), arguments));
    }

    /**
     * Runs a command on a machine that is set to English.
     *
     * @param out where results for machines go
     * @param err where words for people go
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(out, err, Optional.of(Language.ENGLISH), arguments);
    }

    /**
     * Runs a command.
     *
     * @param machine the language that the machine is set to; empty where the program does not speak it
     */
    static int run(PrintStream out, PrintStream err, Optional<Language> machine, String... arguments) {
        return run(out, err, new Casebook(machine, () -> {}), arguments);
    }

    private static int run(PrintStream out, PrintStream err, Casebook casebook, String... arguments) {
        PrintWriter results = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter words = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(casebook);
        commands.setOut(results);
        commands.setErr(words);
        commands.setUsageHelpAutoWidth(false);
        Language language = HelpTexts.askedFor(arguments)
                .findFirst()
                .or(() -> casebook.machine)
                .orElse(Language.ENGLISH);
        commands.setResourceBundle(HelpTexts.in(language));
        new OptionWords(language).teach(commands);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(casebook.report(failure));
            return ExitCode.MACHINE;
        });
        int exitCode;
        try {
            exitCode = commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError broken) {
            // Java itself would end with 1, which says that the data are at fault.
            words.println(casebook.report(broken));
            exitCode = ExitCode.MACHINE;
        }
        results.flush();
        words.flush();
        return exitCode;
    }

    /**
     * Begins to load what a build needs, where the process is the program's own: it changes a property of the whole
     * process.
     */
    void prepare() {
        preparation.run();
    }

    /** The language that the machine is set to. */
    Optional<Language> machine() {
        return machine;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                new Speaker(spec.commandLine().getErr(), machine.orElse(Language.ENGLISH)).text("usage.command"));
    }

    static String told(Throwable failure) {
        return new Failure(failure, Language.ENGLISH).told();
    }

    private String report(Throwable failure) {
        Language language = machine.orElse(Language.ENGLISH);
        Failure told = new Failure(failure, language);
        return PREFIX + (debug ? told.debugged() : told.told());
    }
}
