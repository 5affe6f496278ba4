package org.casebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Range;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;

/** A sample as it is read back. */
record Publication(
        DataPackage description,
        Map<String, List<Row>> tables,
        Map<String, Row> cases,
        Map<String, List<Row>> members,
        Map<String, Set<String>> known) {
    static final List<String> SANCTIONS = List.of("dismissals", "fines", "arrests", "sentences");

    static Publication write(Path folder, int cases, long seed) throws IOException, FolderNotEmpty {
        Sample.write(folder, cases, seed);
        Path data = folder.resolve("data");
        DataPackage description = PackageFile.read(data).content().orElseThrow();
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        Map<String, Row> byId = new HashMap<>();
        Map<String, List<Row>> members = new HashMap<>();
        for (Resource resource : description.resources()) {
            Reading<Table> read = TableFile.read(data, resource);
            assertThat(read.problems()).isEmpty();
            List<Row> rows = read.content().orElseThrow().rows();
            tables.put(resource.name(), rows);
            if (SANCTIONS.contains(resource.name())) {
                rows.forEach(row -> byId.put(row.cell("case_id"), row));
                rows.forEach(row -> members.computeIfAbsent(row.cell("part_of"), first -> new ArrayList<>())
                        .add(row));
            }
        }
        return new Publication(description, tables, byId, members, new HashMap<>());
    }

    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    List<Row> sanctions() {
        List<Row> rows = new ArrayList<>();
        SANCTIONS.forEach(table -> rows.addAll(rows(table)));
        return rows;
    }

    /** The case of that id, which must be there. */
    Row ofId(String caseId) {
        return Objects.requireNonNull(cases.get(caseId), caseId);
    }

    /** The groups above a row, the nearest first. */
    List<Row> above(Row row) {
        List<Row> above = new ArrayList<>();
        Row lowest = row;
        while (!lowest.cell("part_of").isEmpty()) {
            lowest = ofId(lowest.cell("part_of"));
            assertThat(above).doesNotContain(lowest);
            above.add(lowest);
        }
        return above;
    }

    List<Row> members(Row group) {
        return members.getOrDefault(group.cell("case_id"), List.of());
    }

    /** How many people the row is at least: no fewer than its stated members. */
    int least(Row row) {
        int members = members(row).stream()
                .filter(member -> member.cell("part_of_certainty").equals("stated"))
                .mapToInt(this::least)
                .sum();
        return Math.max(people(row).low().intValueExact(), members);
    }

    static Range people(Row row) {
        return row.cell("people").isEmpty() ? Range.ONE : quantity(row.cell("people"));
    }

    static Range quantity(String cell) {
        return Range.parse(cell).orElseThrow();
    }

    static Edtf date(Row row) {
        return Edtf.parse(row.cell("date")).orElseThrow();
    }

    static boolean isHidden(Row row) {
        return !row.cell("withdrawn").isEmpty() || row.cell("publish").equals("no");
    }
}
