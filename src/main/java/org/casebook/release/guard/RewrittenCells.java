package org.casebook.release.guard;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.resource.TableFile;

/**
 * Cells that a spreadsheet wrote in its own way and that are read as what they were: {@code 06.06.2011} for {@code
 * 2011-06-06}. No figure is another; but whoever saved the table may not know that it was changed, and what cannot be read
 * back looks the same. They are many at once, so each column is told once.
 */
final class RewrittenCells {
    private final Path releases;
    private final Path data;

    /**
     * Prepares it.
     *
     * @param publication the folder in which the releases are
     * @param data the folder of today's tables
     */
    RewrittenCells(Path publication, Path data) {
        this.releases = publication;
        this.data = data;
    }

    List<Problem> since(Release release, Map<String, Table> today) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Table before : release.dataset().tables().values()) {
            Table now = today.get(before.resource().name());
            if (now != null && isComparable(before.resource(), now.resource()) && isAnotherFile(release, before, now)) {
                problems.addAll(compare(release, before, now));
            }
        }
        return problems;
    }

    private static boolean isComparable(Resource before, Resource now) {
        return !now.primaryKey().isEmpty() && now.primaryKey().equals(before.primaryKey());
    }

    private boolean isAnotherFile(Release release, Table before, Table now) throws IOException {
        return Files.mismatch(
                        releases.resolve(release.folder())
                                .resolve(before.resource().path()),
                        data.resolve(now.resource().path()))
                >= 0;
    }

    private List<Problem> compare(Release release, Table before, Table now) throws IOException {
        Table written = asWritten(releases.resolve(release.folder()), before.resource());
        Map<String, Row> earlier = new HashMap<>();
        written.rows().forEach(row -> earlier.put(row.key(), row));
        Map<String, Row> readEarlier = new HashMap<>();
        before.rows().forEach(row -> readEarlier.put(row.key(), row));
        Map<String, Row> read = new HashMap<>();
        now.rows().forEach(row -> read.put(row.key(), row));
        Map<String, RewrittenColumn> columns = new LinkedHashMap<>();
        for (Row row : asWritten(data, now.resource()).rows()) {
            Optional<Row> same = Optional.ofNullable(earlier.get(row.key()));
            Optional<Row> readSame = Optional.ofNullable(readEarlier.get(row.key()));
            Optional<Row> readNow = Optional.ofNullable(read.get(row.key()));
            if (same.isPresent() && readSame.isPresent() && readNow.isPresent()) {
                compare(same.get(), row, readSame.get(), readNow.get(), columns);
            }
        }
        return columns.values().stream().map(column -> column.problem(release)).toList();
    }

    private static void compare(
            Row before, Row now, Row readBefore, Row readNow, Map<String, RewrittenColumn> columns) {
        for (Field field : now.resource().fields()) {
            String name = field.name();
            String old = before.cell(field);
            String cell = now.cell(field);
            if (!old.equals(cell) && !cell.isEmpty() && readBefore.cell(field).equals(readNow.cell(field))) {
                columns.computeIfAbsent(name, first -> new RewrittenColumn(readNow, name, old, cell)).cells++;
            }
        }
    }

    /** The cells of dates, numbers and truth values as they stand in the file, and what names their rows. */
    private static Table asWritten(Path folder, Resource resource) throws IOException {
        Set<String> keys = new HashSet<>(resource.primaryKey());
        List<Field> fields = resource.fields().stream()
                .filter(field -> keys.contains(field.name()) || field.type() != Field.Type.STRING)
                .map(field -> Field.of(field.name(), Field.Type.STRING))
                .toList();
        Resource text = resource.withFields(fields).in(resource.dialect());
        return TableFile.read(folder, text).content().orElseGet(() -> new Table(text, List.of()));
    }

    /** A column in which cells are written otherwise. */
    private static final class RewrittenColumn {
        private final Row first;
        private final String field;
        private final String before;
        private final String now;
        private int cells;

        RewrittenColumn(Row first, String field, String before, String now) {
            this.first = first;
            this.field = field;
            this.before = before;
            this.now = now;
        }

        Problem problem(Release release) {
            Message more =
                    cells == 1 ? Message.of("rewritten-cell.alone") : Message.of("rewritten-cell.more", cells - 1);
            boolean isTold = !ChangedForms.mayTellAName(first, field);

            return new Problem(
                    ChangedForms.RULE,
                    Severity.WARNING,
                    "data/" + first.resource().path(),
                    first.line(),
                    field,
                    isTold
                            ? Message.of(
                                    "rewritten-cell",
                                    quoted(now),
                                    quoted(before),
                                    release.version().text(),
                                    more)
                            : Message.of(
                                    "rewritten-cell.private", release.version().text(), more),
                    Optional.of(first));
        }
    }
}
