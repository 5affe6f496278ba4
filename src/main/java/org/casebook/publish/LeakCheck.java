package org.casebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casebook.dataset.Problem;
import org.casebook.disclose.PrivateValue;

/**
 * The last stage before a site is published: seeks every private value in every byte, and in the names of the files.
 *
 * <p>A name or an identifier that also stands in public is a leak all the same: that is the mistake this is for. A note
 * that is, as a whole, also a public cell tells nobody anything new, and is let through.
 */
public final class LeakCheck {
    private static final String RULE = "leak";

    private final List<Secret> secrets;
    private final List<String> spellings;
    private final List<List<Integer>> secretsBySpelling;
    private final int tooShort;
    private final int alsoPublic;

    /** Private cells of the same words. */
    private record Secret(List<PrivateValue> cells) {}

    private LeakCheck(
            List<Secret> secrets, Map<String, List<Integer>> secretsBySpelling, int tooShort, int alsoPublic) {
        this.secrets = secrets;
        this.spellings = List.copyOf(secretsBySpelling.keySet());
        this.secretsBySpelling = List.copyOf(secretsBySpelling.values());
        this.tooShort = tooShort;
        this.alsoPublic = alsoPublic;
    }

    /**
     * A check for some values.
     *
     * @param values what must not be published
     * @param publicCells every cell, or value of a list, that is published as a whole
     */
    public static LeakCheck of(Iterable<PrivateValue> values, Iterable<String> publicCells) {
        Map<String, List<PrivateValue>> cellsByText = new LinkedHashMap<>();
        Set<String> notes = new HashSet<>();
        for (PrivateValue value : values) {
            String folded = Folding.fold(value.text());
            // One of a kind: a name is sought more widely than a note of the same words.
            cellsByText
                    .computeIfAbsent(value.kind() + " " + folded, text -> new ArrayList<>())
                    .add(value);
            if (value.kind() == PrivateValue.Kind.TEXT) {
                notes.add(folded);
            }
        }
        Set<String> open = open(notes, publicCells);
        List<Secret> secrets = new ArrayList<>();
        Map<String, List<Integer>> secretsBySpelling = new LinkedHashMap<>();
        int tooShort = 0;
        int alsoPublic = 0;
        for (List<PrivateValue> cells : cellsByText.values()) {
            PrivateValue value = cells.get(0);
            String folded = Folding.fold(value.text());
            Set<String> spellings = Spellings.of(value.kind(), folded);
            if (spellings.isEmpty()) {
                tooShort += cells.size();
            } else if (value.kind() == PrivateValue.Kind.TEXT && open.contains(folded)) {
                alsoPublic += cells.size();
            } else {
                for (String spelling : spellings) {
                    secretsBySpelling
                            .computeIfAbsent(spelling, text -> new ArrayList<>())
                            .add(secrets.size());
                }
                secrets.add(new Secret(List.copyOf(cells)));
            }
        }
        return new LeakCheck(List.copyOf(secrets), secretsBySpelling, tooShort, alsoPublic);
    }

    /** Which of the notes stand in public. */
    private static Set<String> open(Set<String> notes, Iterable<String> publicCells) {
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

    /** Searches a folder that is to be published, of which nobody says what made each file. */
    public LeakReport search(Path folder) throws IOException {
        return search(folder, path -> true);
    }

    /**
     * Searches a folder that is to be published.
     *
     * @param foreign whether Casebook did not make the file with this path, so that it may be of any kind and is looked
     *     into as far as its readers can
     */
    public LeakReport search(Path folder, Predicate<String> foreign) throws IOException {
        FileTree tree = FileTree.ofFiles(folder);
        Map<Integer, List<LeakSearch.Hit>> hitsBySecret = new TreeMap<>();
        if (!secrets.isEmpty()) {
            LeakSearch search = new LeakSearch(spellings);
            for (List<Found> found : tree.each(leaf -> found(search, tree, leaf, foreign))) {
                found.forEach(one -> hitsBySecret
                        .computeIfAbsent(one.secret(), none -> new ArrayList<>())
                        .add(one.hit()));
            }
        }
        List<Problem> problems = new ArrayList<>();
        hitsBySecret.forEach((secret, hits) -> problems.add(problem(secrets.get(secret), hits)));
        problems.sort(null);
        int sought = secrets.stream().mapToInt(secret -> secret.cells().size()).sum();
        return new LeakReport(problems, sought, tooShort, alsoPublic);
    }

    /** A secret in a file. */
    private record Found(int secret, LeakSearch.Hit hit) {}

    private List<Found> found(LeakSearch search, FileTree tree, FileTree.Leaf leaf, Predicate<String> foreign)
            throws IOException {
        List<Found> found = new ArrayList<>();
        Map<String, Set<String>> identifiersByFile = new HashMap<>();
        List<LeakSearch.Hit> hits = foreign.test(leaf.path()) ? search.inForeign(tree, leaf) : search.in(tree, leaf);
        for (LeakSearch.Hit hit : hits) {
            for (int secret : secretsBySpelling.get(hit.spelling())) {
                found.add(new Found(secret, hit));
                PrivateValue value = secrets.get(secret).cells().get(0);
                if (value.kind() == PrivateValue.Kind.IDENTIFIER) {
                    identifiersByFile
                            .computeIfAbsent(hit.file(), none -> new HashSet<>())
                            .add(value.text());
                }
            }
        }
        byte[] bytes = identifiersByFile.isEmpty() ? new byte[0] : Files.readAllBytes(tree.resolve(leaf));
        for (Map.Entry<String, Set<String>> identifiers : identifiersByFile.entrySet()) {
            String file = identifiers.getKey();
            Set<String> only = text(leaf, bytes, file)
                    .map(text -> Identifiers.onlyNeighbours(text, identifiers.getValue()))
                    .orElse(Set.of());
            found.removeIf(one -> one.hit().file().equals(file) && isOneOf(only, one.secret()));
        }
        return found;
    }

    private boolean isOneOf(Set<String> identifiers, int secret) {
        PrivateValue value = secrets.get(secret).cells().get(0);
        return value.kind() == PrivateValue.Kind.IDENTIFIER && identifiers.contains(value.text());
    }

    /** The text in which something was found, with its name: a file's, or that of a file in an archive. */
    private static Optional<String> text(FileTree.Leaf leaf, byte[] bytes, String file) throws IOException {
        Optional<byte[]> content = file.equals(leaf.path())
                ? Optional.of(bytes)
                : file.startsWith(leaf.path() + ArchiveEntry.IN)
                        ? ArchiveEntry.of(bytes, file.substring(leaf.path().length() + ArchiveEntry.IN.length()))
                        : Optional.empty();
        return content.map(bytesOfText -> file + '\n' + new String(bytesOfText, StandardCharsets.ISO_8859_1));
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
                    case TEXT -> " If it is only the same words, write the private text in other or more words.";
                };
    }
}
