package org.casebook.leaks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.container.Container;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Row;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.disclose.PrivateValue;
import org.casebook.files.FileTree;
import org.casebook.language.Message;
import org.casebook.leaks.search.ArchiveEntry;
import org.casebook.leaks.search.LeakReader;
import org.casebook.leaks.search.LeakSearch;
import org.casebook.leaks.search.Secrets;
import org.casebook.leaks.text.EscapeDecoder;
import org.casebook.leaks.text.NameFolding;
import org.casebook.names.SoughtNames;

/**
 * The last stage before a site is published: seeks every private value in every byte, and in the names of the files.
 *
 * <p>A name or an identifier that also stands in public is a leak all the same: that is the mistake this is for. A note
 * that is, as a whole, also a public cell tells nobody anything new, and is let through; so is what the publisher accepts.
 */
public final class LeakCheck {
    /** The rule that it keeps. */
    public static final String RULE = RuleName.LEAK;

    private static final int LINES_IN_A_NOTE = 10;

    /** The file that a problem tells of, unless a part of its name is left out. */
    private static final Pattern FILE =
            Pattern.compile("published in ((?:site|charts|data)/[^*,!]+?)(?:, line | and \\d|\\.$|\\. )");

    private final List<Secret> secrets;
    private final Secrets sought;
    private final LeakSearch search;
    private final int tooShort;
    private final Map<SoughtNames.Gap, List<PrivateValue>> gaps;
    private final AcceptedLeaks accepted;
    private final int alsoPublic;

    /** Private cells of the same words. */
    private record Secret(List<PrivateValue> cells) {}

    private LeakCheck(LeakSearching work) {
        this.secrets = List.copyOf(work.secrets);
        this.sought = work.sought.build();
        this.search = new LeakSearch(sought);
        this.tooShort = work.tooShort;
        this.gaps = work.gaps;
        this.accepted = work.accepted;
        this.alsoPublic = work.alsoPublic;
    }

    /**
     * A check for some values.
     *
     * @param values what must not be published
     * @param publicCells every cell, or value of a list, that is published as a whole
     */
    public static LeakCheck of(Iterable<PrivateValue> values, Iterable<String> publicCells) {
        return of(values, new PublicText(publicCells, List.of(), List.of()), AcceptedLeaks.NOTHING);
    }

    /**
     * A check for some values.
     *
     * @param values what must not be published
     * @param open what is public anyhow
     * @param accepted what the publisher lets stand
     */
    public static LeakCheck of(Iterable<PrivateValue> values, PublicText open, AcceptedLeaks accepted) {
        return new LeakCheck(new LeakSearching(values, open, accepted));
    }

    /** Gathers what is sought. */
    private static final class LeakSearching {
        private final Map<String, List<PrivateValue>> cellsByText = new LinkedHashMap<>();
        private final List<Secret> secrets = new ArrayList<>();
        private int tooShort;
        private final Map<SoughtNames.Gap, List<PrivateValue>> gaps = new TreeMap<>();
        private final AcceptedLeaks accepted;
        private final Secrets.Builder sought;
        private int alsoPublic;

        LeakSearching(Iterable<PrivateValue> values, PublicText open, AcceptedLeaks accepted) {
            this.accepted = accepted;
            for (PrivateValue value : values) {
                if (!accepted.letsGo(value.file(), value.row(), value.field())) {
                    // One of a kind: a name is sought more widely than a note of the same words.
                    cellsByText
                            .computeIfAbsent(value.kind() + " " + textOf(value), text -> new ArrayList<>())
                            .add(value);
                }
            }
            Set<String> openTexts = open(open.cells());
            List<List<PrivateValue>> names = cellsByText.values().stream()
                    .filter(cells -> cells.get(0).kind() == PrivateValue.Kind.NAME)
                    .toList();
            SoughtNames soughtNames = SoughtNames.of(
                    names.stream().map(cells -> cells.get(0).text()).toList(), open.names(), open.commonWords());
            soughtNames
                    .gaps()
                    .forEach((name, gap) ->
                            gaps.computeIfAbsent(gap, none -> new ArrayList<>()).addAll(names.get(name)));
            sought = new Secrets.Builder(
                    soughtNames,
                    Stream.concat(open.phrases().stream(), accepted.texts().stream())
                            .toList(),
                    cellsByText.values().stream()
                            .map(cells -> cells.get(0))
                            .filter(value -> value.kind() == PrivateValue.Kind.NOTE)
                            .map(PrivateValue::text)
                            .toList());
            cellsByText.values().forEach(cells -> add(cells, openTexts));
            accepted.texts().forEach(sought::acceptNamesIn);
        }

        private static String textOf(PrivateValue value) {
            // What a name sounds like hangs on accents that other texts are sought without.
            return value.kind() == PrivateValue.Kind.NAME
                    ? Normalizer.normalize(value.text().strip(), Normalizer.Form.NFC)
                            .toLowerCase(Locale.ROOT)
                    : NameFolding.fold(value.text());
        }

        private void add(List<PrivateValue> cells, Set<String> openTexts) {
            PrivateValue value = cells.get(0);
            boolean isText = value.kind() == PrivateValue.Kind.TEXT || value.kind() == PrivateValue.Kind.NOTE;
            if (isText && openTexts.contains(NameFolding.fold(value.text()))) {
                alsoPublic += cells.size();
                return;
            }
            if (!sought.add(value.kind(), value.text())) {
                tooShort += cells.size();
            }
            secrets.add(new Secret(List.copyOf(cells)));
        }

        /** Which of the notes stand in public. */
        private Set<String> open(Iterable<String> publicCells) {
            Set<String> notes = new HashSet<>();
            for (List<PrivateValue> cells : cellsByText.values()) {
                PrivateValue.Kind kind = cells.get(0).kind();
                if (kind == PrivateValue.Kind.TEXT || kind == PrivateValue.Kind.NOTE) {
                    notes.add(NameFolding.fold(cells.get(0).text()));
                }
            }
            Set<String> open = new HashSet<>();
            if (notes.isEmpty()) {
                return open;
            }
            Set<String> seen = new HashSet<>();
            for (String cell : publicCells) {
                if (seen.add(cell)) {
                    String folded = NameFolding.fold(cell);
                    if (notes.contains(folded)) {
                        open.add(folded);
                    }
                }
            }
            return open;
        }
    }

    /** Searches a folder that is to be published, of which nobody says what made each file. */
    public LeakReport search(Path folder) throws IOException {
        return search(folder, path -> true, path -> false);
    }

    /**
     * Searches a folder that is to be published.
     *
     * @param foreign whether Casebook did not make the file with this path, so that it may be of any kind and is looked
     *     into as far as its readers can
     * @param ofProgram whether it is the program's own file as it is in every site, where what sounds like a name is none
     */
    public LeakReport search(Path folder, Predicate<String> foreign, Predicate<String> ofProgram) throws IOException {
        List<Problem> problems = problems(FileTree.ofFiles(folder).without(ofProgram), "", foreign);
        int count = secrets.stream().mapToInt(secret -> secret.cells().size()).sum();
        return new LeakReport(problems, count - tooShort, tooShort, alsoPublic);
    }

    /** Searches what the publisher wrote by hand: for the site, and of the tables. */
    public List<Problem> inSources(Path publication) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of("charts", "site")) {
            Path folder = publication.resolve(name);
            if (Files.isDirectory(folder)) {
                problems(FileTree.of(folder).files(), name + "/", path -> true).stream()
                        .map(LeakCheck::withWayThrough)
                        .forEach(problems::add);
            }
        }
        if (Files.isRegularFile(publication.resolve(AcceptedLeaks.DESCRIPTION))) {
            FileTree description = new FileTree(publication, List.of()).with(AcceptedLeaks.DESCRIPTION);
            problems(description, "", path -> true).stream()
                    .map(LeakCheck::withWayThrough)
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    /** A problem of a file that the publisher wrote, which may be accepted by name. */
    private static Problem withWayThrough(Problem problem) {
        Matcher file = FILE.matcher(problem.message());
        return file.find()
                ? new Problem(
                        problem.rule(),
                        problem.file(),
                        problem.line(),
                        problem.field(),
                        Message.of(
                                "leak.way-through",
                                problem.finding(),
                                problem.finding().itsRemedy(),
                                RULE + "," + file.group(1)))
                : problem;
    }

    private List<Problem> problems(FileTree tree, String folder, Predicate<String> foreign) throws IOException {
        Map<Integer, List<LeakSearch.Hit>> hitsBySecret = new TreeMap<>();
        if (!sought.isEmpty()) {
            for (List<LeakSearch.Hit> found : tree.each(leaf -> found(tree, leaf, foreign))) {
                for (LeakSearch.Hit hit : found) {
                    LeakSearch.Hit shown = new LeakSearch.Hit(hit.secret(), folder + hit.file(), hit.line());
                    if (!accepted.holdsFile(shown.file())) {
                        hitsBySecret
                                .computeIfAbsent(hit.secret(), none -> new ArrayList<>())
                                .add(shown);
                    }
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        hitsBySecret.forEach((secret, hits) -> problems.add(problem(secrets.get(secret), hits)));
        problems.sort(null);
        return problems;
    }

    /** Searches the cells that are to be published. */
    public List<Problem> inTables(Dataset disclosed) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Table table : disclosed.tables().values()) {
            for (Field field : table.resource().fields()) {
                if (field.type() == Field.Type.STRING && field.enumeration().isEmpty()) {
                    inColumn(table, table.resource().fields().indexOf(field), field, problems);
                }
            }
        }
        problems.sort(null);
        return List.copyOf(problems);
    }

    /** Searches the reasons for which something is accepted, as far as they are to be published. */
    public List<Problem> inReasons(List<Acceptance> shown) {
        List<Problem> problems = new ArrayList<>();
        for (Acceptance acceptance : shown) {
            for (int secret : inCell(acceptance.reason())) {
                problems.add(new Problem(
                        RULE,
                        "data/accepted.csv",
                        acceptance.line(),
                        "reason",
                        Message.of("leak.reason", what(first(secret)))));
            }
        }
        return List.copyOf(problems);
    }

    private void inColumn(Table table, int position, Field field, List<Problem> problems) {
        Recurring<Boolean> clean = new Recurring<>();
        for (Row row : table.rows()) {
            String cell = row.cells().get(position);
            if (cell.isEmpty() || clean.known(cell) != null) {
                continue;
            }
            Set<Integer> found = inCell(cell);
            String file = "data/" + table.resource().path();
            if (found.isEmpty()) {
                clean.remember(cell, true);
            } else if (!accepted.holds(file, row.key(), field.name())) {
                found.forEach(secret -> problems.add(inCell(file, row, field, first(secret))));
            }
        }
    }

    private Set<Integer> inCell(String cell) {
        Set<Integer> found = new TreeSet<>();
        LeakReader reader = LeakReader.strict(sought, (secret, line) -> found.add(secret));
        for (byte[] text : readings(cell.getBytes(StandardCharsets.UTF_8))) {
            reader.restart();
            reader.read(text, 0, text.length, 1);
        }
        reader.end();
        found.removeIf(secret -> first(secret).kind() == PrivateValue.Kind.IDENTIFIER
                && !Identifiers.onlyNeighbours(
                                cell.getBytes(StandardCharsets.UTF_8),
                                Set.of(first(secret).text()))
                        .isEmpty());
        return found;
    }

    /** A cell as it stands and, where it has references or tags, without them. */
    private static Set<byte[]> readings(byte[] cell) {
        Set<byte[]> readings = new LinkedHashSet<>();
        readings.add(cell);
        readings.add(EscapeDecoder.decode(cell));
        readings.add(EscapeDecoder.decode(EscapeDecoder.untag(cell)));
        readings.add(EscapeDecoder.decode(EscapeDecoder.joined(cell)));
        for (String shown : Container.readings(new String(cell, StandardCharsets.UTF_8))) {
            readings.add(EscapeDecoder.decode(shown.getBytes(StandardCharsets.UTF_8)));
        }
        return readings;
    }

    private static Problem inCell(String file, Row row, Field field, PrivateValue value) {
        return new Problem(
                RULE,
                file,
                row.line(),
                field.name(),
                Message.of("leak.cell", what(value), place(RULE, file, row.key(), field.name())));
    }

    private static Message what(PrivateValue value) {
        String key = switch (value.kind()) {
            case NAME -> "leak.name";
            case IDENTIFIER -> "leak.identifier";
            case TEXT, NOTE -> "leak.words";
        };
        return Message.of(key, value.label(), value.file() + ":" + value.line() + "  " + value.field());
    }

    /** How an entry of {@code data/accepted.csv} begins. */
    private static String place(String... columns) {
        return String.join(",", columns);
    }

    /** Names that cannot be looked for, or that would be found everywhere. */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        gaps.getOrDefault(SoughtNames.Gap.SHORT, List.of())
                .forEach(value -> warnings.add(warning(value, "leak.short")));
        gaps.getOrDefault(SoughtNames.Gap.COMMON, List.of())
                .forEach(value -> warnings.add(warning(value, "leak.common")));
        warnings.sort(null);
        return List.copyOf(warnings);
    }

    private static Problem warning(PrivateValue value, String key) {
        return new Problem(
                RULE,
                Severity.WARNING,
                value.file(),
                value.line(),
                value.field(),
                Message.of(key, value.label(), place(RULE, value.file(), value.row(), value.field())),
                Optional.empty());
    }

    /** Family names that are not looked for alone. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        note(SoughtNames.Gap.FAMILY_SHARED, "leak.family-shared", notes);
        note(SoughtNames.Gap.FAMILY_COMMON, "leak.family-common", notes);
        note(SoughtNames.Gap.FAMILY_SHORT, "leak.family-short", notes);
        return List.copyOf(notes);
    }

    private void note(SoughtNames.Gap gap, String key, List<Note> notes) {
        List<PrivateValue> values = gaps.getOrDefault(gap, List.of());
        if (!values.isEmpty()) {
            String lines = values.stream()
                    .map(value -> Integer.toString(value.line()))
                    .distinct()
                    .limit(LINES_IN_A_NOTE)
                    .collect(Collectors.joining(", "));
            notes.add(new Note(
                    values.get(0).file(),
                    Message.of(key, values.size() > LINES_IN_A_NOTE ? Message.of("leak.lines", lines) : lines)));
        }
    }

    private List<LeakSearch.Hit> found(FileTree tree, FileTree.Leaf leaf, Predicate<String> foreign)
            throws IOException {
        List<LeakSearch.Hit> found =
                new ArrayList<>(foreign.test(leaf.path()) ? search.inForeign(tree, leaf) : search.in(tree, leaf));
        Map<String, Set<String>> identifiersByFile = new HashMap<>();
        for (LeakSearch.Hit hit : found) {
            PrivateValue value = first(hit.secret());
            if (value.kind() == PrivateValue.Kind.IDENTIFIER) {
                identifiersByFile
                        .computeIfAbsent(hit.file(), none -> new HashSet<>())
                        .add(value.text());
            }
        }
        if (!identifiersByFile.isEmpty()) {
            byte[] bytes = Files.readAllBytes(tree.resolve(leaf));
            texts(leaf, bytes, identifiersByFile.keySet()).forEach((file, text) -> {
                Set<String> only = Identifiers.onlyNeighbours(text, identifiersByFile.getOrDefault(file, Set.of()));
                found.removeIf(hit -> hit.file().equals(file) && isOneOf(only, hit.secret()));
            });
        }
        return found;
    }

    private PrivateValue first(int secret) {
        return secrets.get(secret).cells().get(0);
    }

    private boolean isOneOf(Set<String> identifiers, int secret) {
        PrivateValue value = first(secret);
        return value.kind() == PrivateValue.Kind.IDENTIFIER && identifiers.contains(value.text());
    }

    /** The texts in which something was found, each with its name: a file's, or that of a file in an archive. */
    private static Map<String, byte[]> texts(FileTree.Leaf leaf, byte[] bytes, Set<String> files) throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        if (files.contains(leaf.path())) {
            texts.put(leaf.path(), named(leaf.path(), bytes));
        }
        String archive = leaf.path() + ArchiveEntry.IN;
        Set<String> entries = files.stream()
                .filter(file -> file.startsWith(archive))
                .map(file -> file.substring(archive.length()))
                .collect(Collectors.toSet());
        if (!entries.isEmpty()) {
            ArchiveEntry.of(bytes, entries)
                    .forEach((entry, content) -> texts.put(archive + entry, named(archive + entry, content)));
        }
        return texts;
    }

    private static byte[] named(String file, byte[] content) {
        byte[] name = (file + '\n').getBytes(StandardCharsets.ISO_8859_1);
        byte[] named = Arrays.copyOf(name, name.length + content.length);
        System.arraycopy(content, 0, named, name.length, content.length);
        return named;
    }

    private static Problem problem(Secret secret, List<LeakSearch.Hit> hits) {
        PrivateValue cell = secret.cells().get(0);
        String firstFile = hits.get(0).file();
        LeakSearch.Hit first = hits.stream()
                .filter(hit -> hit.file().equals(firstFile))
                .min(Comparator.comparing(LeakSearch.Hit::hasNoLine).thenComparingInt(LeakSearch.Hit::line))
                .orElseThrow();
        long files = hits.stream().map(LeakSearch.Hit::file).distinct().count();
        Message where = files > 1 ? Message.of("leak.more-files", place(first), files - 1) : place(first);
        String others = String.join(
                        ", ",
                        secret.cells().stream()
                                .skip(1)
                                .limit(3)
                                .map(PrivateValue::place)
                                .toList())
                + (secret.cells().size() > 4 ? ", …" : "");
        Message also = secret.cells().size() > 1 ? Message.of("leak.also", others) : Message.of("leak.alone");
        return new Problem(
                RULE, cell.file(), cell.line(), cell.field(), Message.of(key(cell.kind()), cell.label(), where, also));
    }

    private static Message place(LeakSearch.Hit hit) {
        return switch (hit.line()) {
            case LeakSearch.IN_NAME -> Message.of("leak.in-name", hit.file());
            case 0 -> Message.of("leak.in-file", hit.file());
            default -> Message.of("leak.in-line", hit.file(), hit.line());
        };
    }

    private static String key(PrivateValue.Kind kind) {
        return switch (kind) {
            case NAME -> "leak.published-name";
            case IDENTIFIER -> "leak.published-identifier";
            case TEXT, NOTE -> "leak.published-words";
        };
    }
}
