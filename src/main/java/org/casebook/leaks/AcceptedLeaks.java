package org.casebook.leaks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

/**
 * What the publisher lets stand although it looks like a leak: {@code data/accepted.csv} with the rule {@code leak}. A place is a
 * public cell, in which the words that look like a name may stand; a file of {@code site/} or {@code charts/}, likewise; a file
 * of the finished site; or the private cell itself, which then is not looked for.
 */
public final class AcceptedLeaks {
    /** Nothing. */
    public static final AcceptedLeaks NOTHING = new AcceptedLeaks(Set.of(), Set.of(), List.of());

    /** The only file of the tables' folder that is no table. */
    static final String DESCRIPTION = "data/datapackage.json";

    private final Set<Place> places;
    private final Set<String> files;
    private final List<String> texts;

    private record Place(String file, String row, String field) {}

    private AcceptedLeaks(Set<Place> places, Set<String> files, List<String> texts) {
        this.places = Set.copyOf(places);
        this.files = Set.copyOf(files);
        this.texts = List.copyOf(texts);
    }

    /**
     * What is accepted of a publication.
     *
     * @param acceptances all of them, of which only those of the rule {@code leak} matter
     * @param disclosed its tables as they are published
     * @param folder its folder
     */
    public static AcceptedLeaks of(List<Acceptance> acceptances, Dataset disclosed, Path folder) throws IOException {
        Set<Place> places = new HashSet<>();
        Set<String> files = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            if (acceptance.rule().equals(LeakCheck.RULE)) {
                places.add(new Place(acceptance.file(), acceptance.row(), acceptance.field()));
                if (acceptance.file().startsWith("data/") && !acceptance.file().equals(DESCRIPTION)) {
                    texts.addAll(cells(acceptance, disclosed));
                } else {
                    files.add(acceptance.file());
                    Path source = folder.resolve(acceptance.file()).normalize();
                    if (source.startsWith(folder) && Files.isRegularFile(source)) {
                        texts.add(new String(Files.readAllBytes(source), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return new AcceptedLeaks(places, files, texts);
    }

    private static List<String> cells(Acceptance acceptance, Dataset disclosed) {
        List<String> cells = new ArrayList<>();
        for (Resource table : disclosed.description().resources()) {
            if (acceptance.file().equals("data/" + table.path())) {
                for (Row row : disclosed.rows(table.name())) {
                    if (acceptance.row().equals(Acceptance.EVERY_ROW)
                            || acceptance.row().equals(row.key())) {
                        cells.addAll(cells(acceptance.field(), row));
                    }
                }
            }
        }
        return cells;
    }

    private static List<String> cells(String field, Row row) {
        return field.isEmpty()
                ? row.cells()
                : row.resource().positions().containsKey(field) ? List.of(row.cell(field)) : List.of();
    }

    /** Whether something may stand in a cell. */
    boolean holds(String file, String row, String field) {
        for (String ofRow : List.of(row, Acceptance.EVERY_ROW)) {
            if (places.contains(new Place(file, ofRow, field)) || places.contains(new Place(file, ofRow, ""))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a private cell need not be looked for: said of each by itself. */
    boolean letsGo(String file, String row, String field) {
        return places.contains(new Place(file, row, field)) || places.contains(new Place(file, row, ""));
    }

    /** Whether anything may stand in a file. */
    boolean holdsFile(String file) {
        return files.contains(file);
    }

    /** The texts in which something may stand. */
    List<String> texts() {
        return texts;
    }
}
