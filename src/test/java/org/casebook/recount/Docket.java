package org.casebook.recount;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is read from a publication's tables: the rows that count, their trees, and what is decided on each. */
record Docket(CaseForest forest, Map<Status, Map<CaseRow, Ruling>> rulings) {

    static Docket read(Path dataFolder, StubRows stubs) {
        List<CaseRow> rows = new ArrayList<>();
        Set<String> withheld = new HashSet<>();
        for (Sanction sanction : Sanction.values()) {
            for (Map<String, String> cells : records(dataFolder.resolve(sanction.file()))) {
                rows.add(CaseRow.of(sanction, stubs.read(cells)));
                if (StubRows.isStub(cells)) {
                    withheld.add(cells.getOrDefault("case_id", ""));
                }
            }
        }
        Map<String, List<Map<String, String>>> appeals = new HashMap<>();
        for (Map<String, String> appeal : records(dataFolder.resolve("appeals.csv"))) {
            appeals.computeIfAbsent(appeal.getOrDefault("case_id", ""), caseId -> new ArrayList<>())
                    .add(appeal);
        }
        // What became of a case whose details are withheld is one of them.
        appeals.keySet().removeAll(withheld);
        Map<CaseRow, Ruling> imposed = new HashMap<>();
        Map<CaseRow, Ruling> standing = new HashMap<>();
        for (CaseRow row : rows) {
            imposed.put(row, Ruling.imposed(row));
            standing.put(row, Ruling.standing(row, appeals.getOrDefault(row.caseId(), List.of())));
        }
        return new Docket(new CaseForest(rows), Map.of(Status.IMPOSED, imposed, Status.STANDING, standing));
    }

    /** The rows whose sanction is in force: all of them as imposed, fewer after the appeals. */
    List<CaseRow> rows(Status status) {
        return forest.rows().stream()
                .filter(row -> rulings.get(status).get(row).inForce())
                .toList();
    }

    private static List<Map<String, String>> records(Path file) {
        CsvFile csv = CsvFile.read(file);
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : csv.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(csv.header().get(i), row.get(i).strip());
            }
            records.add(cells);
        }
        return records;
    }
}
