package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a golden publication, which a test edits as its publisher would. */
record EditedPublication(Path folder) {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static EditedPublication copyOf(String golden, Path folder) throws IOException {
        Path from = GOLDEN.resolve(golden);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("expected")))
                    .toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new EditedPublication(folder);
    }

    EditedPublication replace(String file, String words, String others) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(words);
        Files.writeString(path, text.replace(words, others));
        return this;
    }

    EditedPublication add(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
        return this;
    }

    EditedPublication version(String before, String after) throws IOException {
        return replace("data/datapackage.json", "\"version\": \"" + before + '"', "\"version\": \"" + after + '"');
    }

    Told release(String version) {
        return Told.by("release", version, folder);
    }

    EditedPublication released(String version) {
        Told told = release(version);
        assertThat(told.exitCode()).as(told.err()).isZero();
        return this;
    }

    PublishedSite build(Path site, String... options) throws IOException {
        Object[] arguments = Stream.concat(Stream.of("build", folder, "--out", site), Stream.of(options))
                .toArray();
        Told told = Told.by(arguments);
        assertThat(told.exitCode()).as(told.err()).isZero();
        return PublishedSite.at(site);
    }
}
