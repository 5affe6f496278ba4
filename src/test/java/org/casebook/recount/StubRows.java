package org.casebook.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How rows whose details are withheld are read: not at all, or, for totals, as the sanction of people of whom nothing is known. */
enum StubRows {
    LEFT_OUT,
    COUNTED;

    private static final Pattern NOWHERE = Pattern.compile("\"casebook:stubs\"\\s*:\\s*\"none\"");
    private static final Set<String> KEPT = Set.of("case_id", "people", "part_of", "part_of_certainty", "kind");

    /** How totals read them, by what the publication declares. */
    static StubRows ofTotals(Path dataFolder) {
        Path description = dataFolder.resolve("datapackage.json");
        try {
            return Files.exists(description)
                            && NOWHERE.matcher(Files.readString(description)).find()
                    ? LEFT_OUT
                    : COUNTED;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean isStub(Map<String, String> cells) {
        return cells.getOrDefault("publish", "").equals("stub")
                && cells.getOrDefault("withdrawn", "").isEmpty();
    }

    Map<String, String> read(Map<String, String> cells) {
        if (!isStub(cells)) {
            return cells;
        }
        Map<String, String> read = new HashMap<>(cells);
        if (read.getOrDefault("people", "").isEmpty()) {
            read.put("people", "1");
        }
        if (this == LEFT_OUT) {
            read.put("publish", "no");
        } else {
            read.keySet().retainAll(KEPT);
        }
        return read;
    }
}
