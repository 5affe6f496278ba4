package org.casebook.verify.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.verify.cases.Category;
import org.casebook.verify.file.Json;
import org.casebook.verify.recount.Breakdown;

/**
 * How few people a figure may be about, as {@code data/datapackage.json} says it: those of fewer are suppressed, and others with
 * them.
 *
 * @param ofAll the minimum of the files that have none of their own
 * @param ofFiles the minimum of single files, by their name without ending
 */
public record DeclaredMinimum(int ofAll, Map<String, Integer> ofFiles) {
    /** Nothing may be suppressed. */
    public static final DeclaredMinimum NONE = new DeclaredMinimum(0, Map.of());

    private static final String DEFAULT = "default";

    /** Reads the description of a data folder. */
    public static DeclaredMinimum of(Json description) {
        Map<String, Integer> ofFiles = new LinkedHashMap<>();
        description.member("casebook:minimum").ifPresent(json -> {
            if (json instanceof Json.JsonMembers members) {
                members.values().forEach((file, people) -> ofFiles.put(file, number(people)));
            } else {
                ofFiles.put(DEFAULT, number(json));
            }
        });
        return new DeclaredMinimum(ofFiles.getOrDefault(DEFAULT, 0), ofFiles);
    }

    private static int number(Json json) {
        return json.text().matches("[0-9]{1,4}") ? Integer.parseInt(json.text()) : 0;
    }

    /** Whether the total of a sanction is suppressed. Then nobody can say how many of its cases are in no published table. */
    boolean isTotalSuppressed(Category category, List<StatisticsCheck.ShownFigure> totals) {
        return isDeclared() && totals.stream().anyMatch(row -> row.key().category() == category && row.isSuppressed());
    }

    public boolean isDeclared() {
        return ofAll > 1 || ofFiles.values().stream().anyMatch(people -> people > 1);
    }

    /** The minimum of a file of statistics. */
    int of(Breakdown breakdown) {
        String file = breakdown.file();
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
        return ofFiles.getOrDefault(name, ofAll);
    }
}
