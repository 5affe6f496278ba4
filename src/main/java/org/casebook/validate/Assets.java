package org.casebook.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casebook.container.Container;
import org.casebook.container.Limits;
import org.casebook.container.Obstacle;
import org.casebook.container.TextListener;
import org.casebook.dataset.Problem;
import org.casebook.dataset.RuleName;
import org.casebook.language.Message;

/**
 * The files that are published beside the pages as they are. In each of them a private name is sought before it is
 * published; one that cannot be looked into is refused, unless the publisher has done so and accepts it.
 */
final class Assets {
    /** The rule that the files keep. It finds errors that can be accepted, as only a person can open the file. */
    static final String RULE = RuleName.UNOPENABLE_ASSET;

    private static final String FOLDER = "site/assets";

    private Assets() {}

    static boolean areIn(Path publication) {
        return Files.isDirectory(publication.resolve(FOLDER));
    }

    static List<Problem> check(Path publication) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (areIn(publication)) {
            for (Path file : files(publication.resolve(FOLDER))) {
                problems.addAll(check(publication, file));
            }
        }
        return problems;
    }

    /** The files that are published: not the hidden ones. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private static List<Problem> check(Path publication, Path file) throws IOException {
        String path = publication.relativize(file).toString().replace('\\', '/');
        if (Files.size(file) > Limits.OF_ASSETS.bytes()) {
            return List.of(problem(path, Message.of("unopenable-asset.large")));
        }
        // The names of files in it are not told: they may be what must not be known.
        return Container.read("This file", Files.readAllBytes(file), Limits.OF_ASSETS, new Deaf()).stream()
                .map(obstacle -> problem(path, said(obstacle)))
                .distinct()
                .toList();
    }

    private static Message said(Obstacle obstacle) {
        return obstacle.place().equals("This file")
                ? obstacle.why()
                : Message.of("unopenable-asset.within", obstacle.why());
    }

    private static Problem problem(String path, Message reason) {
        return new Problem(RULE, path, 0, "", Message.of("unopenable-asset", reason, path));
    }

    /** Takes no notice of what is read: only whether everything is. */
    private static final class Deaf implements TextListener {
        @Override
        public String enter(String place, String name) {
            return place + " ";
        }

        @Override
        public void lines(String place, byte[] text) {}

        @Override
        public void passage(String place, byte[] text) {}
    }
}
