package org.casebook.release;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Table;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.files.Checksums;
import org.casebook.language.Message;
import org.casebook.resource.PackageFile;
import org.casebook.resource.ReleaseFile;
import org.casebook.resource.TableFile;

/** Reads the releases of a publication, and sees that nobody has changed them. */
public final class Releases {
    private static final String RULE = "release";
    /** So many cases are named at most. */
    private static final int NAMED = 10;

    private final Path folder;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private Releases(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads those of a publication, the oldest first; none where it has none.
     *
     * @throws IOException if a file is there and cannot be read
     */
    public static Reading<List<Release>> read(Path publication) throws IOException {
        List<Release> releases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SortedMap<VersionNumber, Set<String>> lists = new TreeMap<>();
        if (RewrittenFolders.areHalfInPlace(publication)) {
            problems.add(problem(Release.FOLDER, Message.of("release.interrupted")));
        }
        for (Path folder : folders(publication)) {
            String name = String.valueOf(folder.getFileName());
            Optional<VersionNumber> version = VersionNumber.parse(name);
            if (version.isEmpty()) {
                problems.add(problem(Release.folder(name), Message.of("release.no-version", Release.FOLDER)));
                continue;
            }
            Releases reader = new Releases(folder, Release.folder(name));
            Set<String> frozen = reader.frozen();
            lists.put(version.get(), frozen);
            reader.release(version.get(), frozen).ifPresent(releases::add);
            problems.addAll(reader.problems);
        }
        releases.sort(Comparator.comparing(Release::version));
        return new Reading<>(Optional.of(List.copyOf(releases)), List.copyOf(problems), untied(lists));
    }

    /** Where the chain of releases has a gap, a change under new checksums would go unseen. */
    private static List<Note> untied(SortedMap<VersionNumber, Set<String>> lists) {
        List<Note> notes = new ArrayList<>();
        Optional<VersionNumber> earlier = Optional.empty();
        for (Map.Entry<VersionNumber, Set<String>> list : lists.entrySet()) {
            String file = Release.folder(list.getKey().text()) + "/" + Checksums.FILE;
            Optional<VersionNumber> before = ReleaseChain.before(list.getValue());
            if (before.isPresent() && !lists.containsKey(before.get())) {
                notes.add(
                        new Note(file, Message.of("release.after", before.get().text())));
            } else if (before.isEmpty()
                    && earlier.isPresent()
                    && !list.getValue().isEmpty()) {
                notes.add(new Note(
                        file, Message.of("release.untied", earlier.get().text())));
            }
            earlier = Optional.of(list.getKey());
        }
        return List.copyOf(notes);
    }

    /** Why no release may have this number, as far as that can be told of the folders' names; empty if it may. */
    public static Optional<ReleaseOutcome> refusal(Path publication, VersionNumber version) throws IOException {
        List<VersionNumber> numbers = folders(publication).stream()
                .flatMap(folder -> VersionNumber.parse(String.valueOf(folder.getFileName())).stream())
                .sorted()
                .toList();
        if (numbers.contains(version)) {
            return Optional.of(new ReleaseOutcome.Exists(version, Optional.empty()));
        }
        return numbers.isEmpty() || version.compareTo(numbers.get(numbers.size() - 1)) > 0
                ? Optional.empty()
                : Optional.of(new ReleaseOutcome.TooLow(version, numbers.get(numbers.size() - 1), Optional.empty()));
    }

    /** Those that begin with a dot are drafts, or the system's own. */
    private static List<Path> folders(Path publication) throws IOException {
        Path releases = publication.resolve(Release.FOLDER);
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private Optional<Release> release(VersionNumber version, Set<String> frozen) throws IOException {
        findUnlisted(List.of(PackageFile.NAME, ReleaseFile.NAME), frozen);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Reading<ReleaseFile> about = ReleaseFile.read(folder);
        add(about.problems());
        if (about.content().isEmpty()) {
            return Optional.empty();
        }
        if (!about.content().get().version().equals(version.text())) {
            problems.add(problem(
                    name + "/" + ReleaseFile.NAME,
                    Message.of("release.otherwise", quoted(about.content().get().version()), version.text())));
            return Optional.empty();
        }
        List<String> withheld = about.content().get().withheldCases();
        if (!withheld.isEmpty()) {
            problems.add(detailsWithheld(withheld));
            return Optional.empty();
        }
        return dataset(frozen)
                .map(dataset -> new Release(
                        version,
                        dataset,
                        about.content().get().withheldTexts().stream()
                                .map(cell -> new EarlierDisclosure.EarlierText(cell.table(), cell.row(), cell.field()))
                                .collect(Collectors.toSet()),
                        about.content().get().rewritten()));
    }

    /** It was downloaded from a site; the publisher's own has everything. */
    private Problem detailsWithheld(List<String> cases) {
        String named = String.join(", ", cases.subList(0, Math.min(NAMED, cases.size())))
                + (cases.size() > NAMED ? ", …" : "");
        return new Problem(
                "details-withheld",
                name + "/" + ReleaseFile.NAME,
                0,
                "withheld_cases",
                Message.of("release.details-withheld", cases.size(), named, name));
    }

    private Optional<Dataset> dataset(Set<String> frozen) throws IOException {
        Reading<DataPackage> description = PackageFile.read(folder);
        add(description.problems());
        if (description.content().isEmpty()) {
            return Optional.empty();
        }
        findUnlisted(
                description.content().get().resources().stream()
                        .map(Resource::path)
                        .filter(path -> Files.isRegularFile(folder.resolve(path)))
                        .toList(),
                frozen);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : description.content().get().resources()) {
            Reading<Table> table = TableFile.read(folder, resource);
            // What only probably is a slip was let stand when the release was frozen.
            add(table.problems().stream().filter(Problem::isError).toList());
            table.content().ifPresent(content -> tables.put(resource.name(), content));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Dataset.of(description.content().get(), tables));
        } catch (RuntimeException unreadable) {
            // Its checksums are right: it passed the check of the program that froze it, and would not pass today's.
            problems.add(problem(name, Message.of("release.unreadable", String.valueOf(unreadable.getMessage()))));
            return Optional.empty();
        }
    }

    /** The files that were frozen; tells of those that are not as they were. */
    private Set<String> frozen() throws IOException {
        String list = name + "/" + Checksums.FILE;
        if (!Files.isRegularFile(folder.resolve(Checksums.FILE))) {
            problems.add(problem(list, wayOut("release.no-checksums")));
            return Set.of();
        }
        SortedMap<String, String> frozen;
        try {
            frozen = Checksums.read(folder).hashes();
        } catch (CharacterCodingException noText) {
            problems.add(problem(list, wayOut("release.no-list")));
            return Set.of();
        }
        SortedMap<String, String> found = Checksums.of(folder).hashes();
        for (Map.Entry<String, String> entry : frozen.entrySet()) {
            String file = entry.getKey();
            String hash = entry.getValue();
            String path = name + "/" + file;
            Optional<VersionNumber> before = ReleaseChain.before(file);
            if (before.isPresent()) {
                checkTie(before.get(), hash);
            } else if (!found.containsKey(file)) {
                problems.add(problem(path, wayOut("release.file-missing")));
            } else if (!hash.equals(found.get(file))) {
                problems.add(problem(path, wayOut("release.changed")));
            }
        }
        return frozen.keySet();
    }

    /** Checksums that were written anew are right of a release that was changed; only the next release knows the old ones. */
    private void checkTie(VersionNumber before, String hash) throws IOException {
        Path earlier = folder.resolveSibling(before.text());
        if (ReleaseChain.isThere(earlier) && !ReleaseChain.checksum(earlier).equals(hash)) {
            String folderBefore = Release.folder(before.text());
            problems.add(problem(
                    folderBefore + "/" + Checksums.FILE,
                    Message.of("release.rewritten", name.substring(Release.FOLDER.length() + 1), folderBefore)));
        }
    }

    /** A file without a checksum could be anything; what is not read, such as a system's own file, may be there. */
    private void findUnlisted(List<String> files, Set<String> frozen) {
        // Where the list itself is at fault, that is told.
        boolean isListSound = problems.isEmpty();
        for (String file : files) {
            if (isListSound && !frozen.contains(file)) {
                problems.add(problem(
                        name + "/" + file,
                        wayOut(
                                Files.isRegularFile(folder.resolve(file))
                                        ? "release.unlisted"
                                        : "release.unlisted.missing")));
            }
        }
    }

    private Message wayOut(String key) {
        return Message.of(key, name);
    }

    /** Problems of a reader that takes every folder for {@code data/}. */
    private void add(List<Problem> found) {
        for (Problem problem : found) {
            problems.add(new Problem(
                    problem.rule(),
                    problem.severity(),
                    name + problem.file().substring("data".length()),
                    problem.line(),
                    problem.field(),
                    problem.finding(),
                    problem.row()));
        }
    }

    private static Problem problem(String file, Message finding) {
        return new Problem(RULE, file, 0, "", finding);
    }
}
