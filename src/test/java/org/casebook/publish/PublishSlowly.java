package org.casebook.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** Publishes a site in a process that tells each step before it takes it, and waits at one of them to be killed. */
final class PublishSlowly {
    private PublishSlowly() {}

    /**
     * Publishes five files.
     *
     * @param arguments where to publish, in which form, what the files say, and the step to wait at, counted from 0
     */
    public static void main(String[] arguments) throws Exception {
        int[] taken = {0};
        int last = Integer.parseInt(arguments[3]);
        Generations.Steps steps = step -> {
            System.out.println(step);
            if (taken[0]++ == last) {
                waitToBeKilled();
            }
        };
        try (Staging staging = Generations.at(Path.of(arguments[0]), Form.valueOf(arguments[1]), steps)
                .stage()) {
            for (int file = 0; file < 5; file++) {
                Files.writeString(staging.folder().resolve(file + ".txt"), arguments[2]);
                steps.before("write " + file);
            }
            staging.publish();
        }
        System.out.println("done");
    }

    private static void waitToBeKilled() {
        System.out.println("waiting");
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
