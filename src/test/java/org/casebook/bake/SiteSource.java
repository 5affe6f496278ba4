package org.casebook.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bake.oven.Bake;
import org.casebook.bake.oven.Baked;

/** A site's source in a temporary folder, over a small set of defaults. */
public final class SiteSource {
    private static final Defaults DEFAULTS =
            new Defaults(SiteSource.class.getClassLoader(), "org/casebook/bake/defaults");

    private final Path folder;
    private final Path destination;

    public SiteSource(Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("site"));
        destination = temporary.resolve("out");
    }

    public record CaseView(String title, int people, Optional<String> note) {}

    public static Page casePage(String path, String title) {
        return new Page("case", path, "en", new CaseView(title, 1, Optional.empty()));
    }

    public SiteSource file(String path, String... lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        return this;
    }

    Path folder() {
        return folder;
    }

    public Site open() throws BakeFailure, IOException {
        return Site.open(folder, DEFAULTS);
    }

    public Baked bake(Page... pages) throws BakeFailure, IOException {
        return new Bake(open(), List.of(pages), Map.of(), new Problems()).into(destination);
    }

    /** The problems, a line each; nothing if the site was baked. */
    public String problems(Page... pages) throws IOException {
        try {
            bake(pages);
            return "";
        } catch (BakeFailure e) {
            return e.problems().stream().map(BakeProblem::text).collect(Collectors.joining("\n"));
        }
    }

    public String baked(String path) throws IOException {
        return Files.readString(destination.resolve(path));
    }

    /** Every file of the baked site, as text by path. */
    public SortedMap<String, String> baked() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(destination)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        SourceFolder.slashed(destination.relativize(path)),
                        new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
