package org.casebook.site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.casebook.cli.Casebook;

/**
 * What a command told.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Told(int exitCode, String out, String err) {
    /** Runs a command as a user would, in this process. */
    static Told by(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Casebook.run(stream(out), stream(err), words);
        return new Told(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
