package org.casebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.casebook.Publication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "casebook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Turns tables of documented sanctions against people into a checked, open-data web site.%n"},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%n  test      All the project's tests (run from the project's own folder).",
            "",
            "Exit codes: 0 done, 1 the data have problems, 2 wrong usage, 3 the machine failed."
        },
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ReleaseCommand.class,
            SampleCommand.class,
            VerifyCommand.class
        })
public final class Casebook implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    private Casebook() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("build")) {
            Publication.prepare();
        }
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Runs a command.
     *
     * @param out where results for machines go
     * @param err where words for people go
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        PrintWriter results = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter words = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(new Casebook());
        commands.setOut(results);
        commands.setErr(words);
        commands.setUsageHelpAutoWidth(false);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("casebook: " + told(failure));
            return ExitCode.MACHINE;
        });
        int exitCode;
        try {
            exitCode = commands.execute(arguments);
        } catch (OutOfMemoryError full) {
            // Java itself would end with 1, which says that the data are at fault.
            words.println("casebook: " + told(full));
            exitCode = ExitCode.MACHINE;
        }
        results.flush();
        words.flush();
        return exitCode;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: build, check, release, sample, verify or test.");
    }

    static String told(Throwable failure) {
        if (failure instanceof OutOfMemoryError || failure.getCause() instanceof OutOfMemoryError) {
            return "there is not enough memory for a publication of this size. Close other programs, or use a machine with"
                    + " more memory. Nothing that was published before has changed.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + ". Nothing that was published before has changed.";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + file.getReason() + ". Nothing that was published before has changed.";
        }
        StringBuilder told = new StringBuilder("the machine or the program failed: ").append(failure);
        for (StackTraceElement element : failure.getStackTrace()) {
            told.append(System.lineSeparator()).append("    at ").append(element);
        }
        return told.toString();
    }
}
