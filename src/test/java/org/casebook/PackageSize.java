package org.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much stands in a package.
 *
 * @param name its name after {@code org.casebook}
 * @param files how many classes have files of their own
 * @param lines how long these are together
 */
record PackageSize(String name, int files, int lines) {
    private static final Path ROOT = Path.of("src", "main", "java", "org", "casebook");

    static List<PackageSize> all() {
        try (Stream<Path> folders = Files.walk(ROOT)) {
            return folders.filter(Files::isDirectory).map(PackageSize::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PackageSize of(Path folder) {
        List<Path> files = filesOf(folder);
        return new PackageSize(
                ROOT.relativize(folder).toString().replace('/', '.'),
                files.size(),
                files.stream().mapToInt(PackageSize::lines).sum());
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether nobody reads it at one sitting. */
    boolean isTooLarge() {
        return files > 25 || lines > 2_500;
    }
}
