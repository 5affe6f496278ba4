package org.casebook.release.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.release.VersionNumber;

/**
 * What changed from one version to the next.
 *
 * @param since the number of the earlier version
 * @param version the number of the later one; empty for today's tables
 * @param dataAsOf up to which day the later one is complete
 * @param cases what became of cases
 * @param figures the headline figures that are others, and why
 * @param newColumns public columns that the earlier version had not
 */
public record Period(
        VersionNumber since,
        Optional<VersionNumber> version,
        LocalDate dataAsOf,
        List<CaseChange> cases,
        List<FigureChange> figures,
        List<Column> newColumns) {

    /** A column of a table. */
    public record Column(Resource table, Field field) {
        private String name() {
            return table.name() + "." + field.name();
        }
    }

    public Period {
        cases = List.copyOf(cases);
        figures = List.copyOf(figures);
        newColumns = List.copyOf(newColumns);
    }

    Period with(Predicate<FigureChange> told) {
        return new Period(
                since, version, dataAsOf, cases, figures.stream().filter(told).toList(), newColumns);
    }

    static Period between(Compared earlier, Compared later) {
        List<CaseChange> cases = CaseChanges.between(earlier, later);
        Map<String, CaseChange.Kind> kinds = new HashMap<>();
        for (CaseChange change : cases) {
            // Beside a figure the name of a case tells its number.
            if (!earlier.isStub(change.caseId()) && !later.isStub(change.caseId())) {
                kinds.put(change.caseId(), change.kind());
            }
        }
        Set<String> known = new HashSet<>();
        earlier.columns().forEach(column -> known.add(column.name()));
        return new Period(
                earlier.version().orElseThrow(),
                later.version(),
                later.dataAsOf(),
                cases,
                FigureChanges.between(earlier.counted(), later.counted(), kinds),
                later.columns().stream()
                        .filter(column -> !known.contains(column.name()))
                        .toList());
    }

    /** The cases of which the same became. */
    public List<CaseChange> cases(CaseChange.Kind kind) {
        List<CaseChange> found = new ArrayList<>(cases);
        found.removeIf(change -> change.kind() != kind);
        return List.copyOf(found);
    }
}
