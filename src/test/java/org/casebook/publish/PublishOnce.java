package org.casebook.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** A build of its own process, which dies before a given step, as if it were killed. */
final class PublishOnce {
    /** The exit code of a process that was stopped. */
    static final int KILLED = 137;

    private PublishOnce() {}

    // Where to publish, in which form, what every file shall say, how many steps to live.
    public static void main(String[] arguments) throws Exception {
        int[] left = {Integer.parseInt(arguments[3])};
        Generations generations = Generations.at(Path.of(arguments[0]), Form.valueOf(arguments[1]), step -> {
            if (left[0]-- == 0) {
                System.err.println(step);
                Runtime.getRuntime().halt(KILLED);
            }
        });
        try (Staging staging = generations.stage()) {
            write(staging.folder(), arguments[2]);
            staging.publish();
        }
    }

    /** A site of which every file says the same, so that a mixture of two sites shows. */
    static void write(Path folder, String text) throws Exception {
        for (int i = 0; i < 5; i++) {
            Path file = folder.resolve("cases/f-" + i + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        Files.writeString(folder.resolve("index.html"), text);
        Files.writeString(folder.resolve("only-in-" + text + ".html"), text);
    }
}
