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
    private final Accepted accepted;
    private final int alsoPublic;

    /** Private cells of the same words. */
    private record Secret(List<PrivateValue> cells) {}

    private LeakCheck(Work work) {
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
        return of(values, new PublicText(publicCells, List.of(), List.of()), Accepted.NOTHING);
    }

    /**
     * A check for some values.
     *
     * @param values what must not be published
     * @param open what is public anyhow
     * @param accepted what the publisher lets stand
     */
    public static LeakCheck of(Iterable<PrivateValue> values, PublicText open, Accepted accepted) {
        return new LeakCheck(new Work(values, open, accepted));
    }

    /** Gathers what is sought. */
    private static final class Work {
        private final Map<String, List<PrivateValue>> cellsByText = new LinkedHashMap<>();
        private final List<Secret> secrets = new ArrayList<>();
        private int tooShort;
        private final Map<SoughtNames.Gap, List<PrivateValue>> gaps = new TreeMap<>();
        private final Accepted accepted;
        private final Secrets.Builder sought;
        private int alsoPublic;

        Work(Iterable<PrivateValue> values, PublicText open, Accepted accepted) {
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
                    : Folding.fold(value.text());
        }

        private void add(List<PrivateValue> cells, Set<String> openTexts) {
            PrivateValue value = cells.get(0);
            boolean isText = value.kind() == PrivateValue.Kind.TEXT || value.kind() == PrivateValue.Kind.NOTE;
            if (isText && openTexts.contains(Folding.fold(value.text()))) {
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
                    notes.add(Folding.fold(cells.get(0).text()));
                }
            }
            Set<String> open = new HashSet<>();
            if (notes.isEmpty()) {
                return open;
            }
            Set<String> seen = new HashSet<>();
            for (String cell : publicCells) {
                if (seen.add(cell)) {
                    String folded = Folding.fold(cell);
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
        if (Files.isRegularFile(publication.resolve(Accepted.DESCRIPTION))) {
            FileTree description = new FileTree(publication, List.of()).with(Accepted.DESCRIPTION);
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
                        problem.message(),
                        problem.remedy() + " Or write in data/accepted.csv: " + RULE + "," + file.group(1)
                                + ",,,and why it may stand.")
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
                        what(first(secret)),
                        "Write the reason without it: it stands on the page of rules."));
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
        readings.add(Disguise.decode(cell));
        readings.add(Disguise.decode(Disguise.untag(cell)));
        readings.add(Disguise.decode(Disguise.joined(cell)));
        for (String shown : Container.readings(new String(cell, StandardCharsets.UTF_8))) {
            readings.add(Disguise.decode(shown.getBytes(StandardCharsets.UTF_8)));
        }
        return readings;
    }

    private static Problem inCell(String file, Row row, Field field, PrivateValue value) {
        return new Problem(
                RULE,
                file,
                row.line(),
                field.name(),
                what(value),
                "Write the text without it. If it is somebody or something else, write in data/accepted.csv: " + RULE
                        + "," + file + "," + row.key() + "," + field.name() + ",and why it may stand.");
    }

    private static String what(PrivateValue value) {
        String what = switch (value.kind()) {
            case NAME -> "names somebody who is not public";
            case IDENTIFIER -> "holds an identifier that is private";
            case TEXT, NOTE -> "holds words that are private";
        };
        return what + ": the " + value.label() + " at " + value.file() + ":" + value.line() + "  " + value.field()
                + ".";
    }

    /** Names that cannot be looked for, or that would be found everywhere. */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        gaps.getOrDefault(SoughtNames.Gap.SHORT, List.of())
                .forEach(value -> warnings.add(warning(
                        value,
                        "is so short that it is looked for only beside a title, an initial or another name.",
                        "Look for it yourself in the public texts, pages and pictures; or write the name in full.")));
        gaps.getOrDefault(SoughtNames.Gap.COMMON, List.of())
                .forEach(value -> warnings.add(warning(
                        value,
                        "is made of common words, and would be found wherever they stand.",
                        "Write the name in full, or with a word added.")));
        warnings.sort(null);
        return List.copyOf(warnings);
    }

    private static Problem warning(PrivateValue value, String message, String remedy) {
        return new Problem(
                RULE,
                Severity.WARNING,
                value.file(),
                value.line(),
                value.field(),
                "This " + value.label() + " " + message,
                remedy + " If it need not be looked for, write in data/accepted.csv: " + RULE + "," + value.file() + ","
                        + value.row() + "," + value.field() + ",and why.",
                Optional.empty());
    }

    /** Family names that are not looked for alone. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        note(SoughtNames.Gap.FAMILY_SHARED, "Somebody who is public has the same family name", notes);
        note(SoughtNames.Gap.FAMILY_COMMON, "The family name is a common word", notes);
        note(SoughtNames.Gap.FAMILY_SHORT, "The family name is short", notes);
        return List.copyOf(notes);
    }

    private void note(SoughtNames.Gap gap, String why, List<Note> notes) {
        List<PrivateValue> values = gaps.getOrDefault(gap, List.of());
        if (!values.isEmpty()) {
            String lines = values.stream()
                    .map(value -> Integer.toString(value.line()))
                    .distinct()
                    .limit(LINES_IN_A_NOTE)
                    .collect(Collectors.joining(", "));
            notes.add(new Note(
                    values.get(0).file(),
                    why + ", so it is looked for only with another name or an initial: line " + lines
                            + (values.size() > LINES_IN_A_NOTE ? " and others" : "")
                            + ". Where it stands alone in a public text, nobody is warned."));
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
        StringBuilder message = new StringBuilder("This ")
                .append(cell.label())
                .append(" is private, and would be published in ")
                .append(place(first));
        if (files > 1) {
            message.append(" and ").append(files - 1).append(files == 2 ? " more file" : " more files");
        }
        message.append('.');
        if (secret.cells().size() > 1) {
            message.append(" It is also the one of ")
                    .append(String.join(
                            ", ",
                            secret.cells().stream()
                                    .skip(1)
                                    .limit(3)
                                    .map(PrivateValue::place)
                                    .toList()))
                    .append(secret.cells().size() > 4 ? ", …." : ".");
        }
        return new Problem(RULE, cell.file(), cell.line(), cell.field(), message.toString(), remedy(cell.kind()));
    }

    private static String place(LeakSearch.Hit hit) {
        return switch (hit.line()) {
            case LeakSearch.IN_NAME -> "the name of the file " + hit.file();
            case 0 -> hit.file();
            default -> hit.file() + ", line " + hit.line();
        };
    }

    private static String remedy(PrivateValue.Kind kind) {
        String takeOut = "Take it out of the public cell, page or file name that it comes from.";
        return takeOut
                + switch (kind) {
                    case NAME ->
                        " If it is somebody or something else of the same name, write the private name in full,"
                                + " or with a word added, so that the two differ.";
                    case IDENTIFIER ->
                        " If it is something else that looks the same, give the private row another one.";
                    case TEXT, NOTE -> " If it is only the same words, write the private text in other or more words.";
                };
    }
}
