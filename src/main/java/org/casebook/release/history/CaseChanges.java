package org.casebook.release.history;

import static org.casebook.dataset.Columns.CASE_ID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Columns;
import org.casebook.dataset.Field;
import org.casebook.dataset.Row;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.release.history.CaseChange.AppealChange;
import org.casebook.release.history.CaseChange.FieldChange;
import org.casebook.release.history.CaseChange.Kind;

/** Compares the cases of two versions by what may be shown of both. */
final class CaseChanges {
    /** The day of a change is no change; the others are told in words of their own. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("case_id", "appeal_id", "updated", "publish", "withdrawn");

    private final Compared earlier;
    private final Compared later;

    private CaseChanges(Compared earlier, Compared later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** In the order of the later tables; cases that are not in these come last. */
    static List<CaseChange> between(Compared earlier, Compared later) {
        CaseChanges changes = new CaseChanges(earlier, later);
        Set<String> ids = new LinkedHashSet<>(later.shown().keySet());
        ids.addAll(earlier.shown().keySet());
        return ids.stream().flatMap(id -> changes.of(id).stream()).toList();
    }

    private Optional<CaseChange> of(String id) {
        if (!later.isShown(id)) {
            return of(id, Kind.LEFT_OUT);
        }
        boolean isWithdrawn = later.isWithdrawn(id);
        if (!earlier.isShown(id)) {
            return isWithdrawn ? withdrawn(id) : of(id, Kind.ADDED);
        }
        boolean wasWithdrawn = earlier.isWithdrawn(id);
        if (isWithdrawn || wasWithdrawn) {
            return isWithdrawn == wasWithdrawn ? Optional.empty() : isWithdrawn ? withdrawn(id) : of(id, Kind.RESTORED);
        }
        if (earlier.isWhole(id) && later.isWhole(id)) {
            return compared(id);
        }
        if (earlier.isWhole(id) || later.isWhole(id)) {
            return of(id, later.isWhole(id) ? Kind.OPENED : Kind.WITHHELD);
        }
        return Optional.empty();
    }

    private static Optional<CaseChange> of(String id, Kind kind) {
        return Optional.of(new CaseChange(id, kind, "", List.of(), List.of(), List.of()));
    }

    private Optional<CaseChange> withdrawn(String id) {
        String reason = row(later, id).get(Columns.WITHDRAWN);
        return Optional.of(new CaseChange(id, Kind.WITHDRAWN, reason, List.of(), List.of(), List.of()));
    }

    private Optional<CaseChange> compared(String id) {
        Row before = row(earlier, id);
        Row after = row(later, id);
        String tableBefore = before.resource().name();
        String tableAfter = after.resource().name();
        List<String> tables = tableBefore.equals(tableAfter) ? List.of() : List.of(tableBefore, tableAfter);
        List<FieldChange> fields = fields(before, after);
        List<AppealChange> appeals = appeals(id);
        return tables.isEmpty() && fields.isEmpty() && appeals.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseChange(id, Kind.CHANGED, "", tables, fields, appeals));
    }

    private static Row row(Compared version, String id) {
        Row row = version.shown().get(id);
        if (row == null) {
            throw new IllegalStateException("A case that is not shown: " + id);
        }
        return row;
    }

    /** Columns that only one version has are told of the table, not of each of its rows. */
    private List<FieldChange> fields(Row before, Row after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : after.resource().fields()) {
            String name = field.name();
            if (TOLD_OTHERWISE.contains(name)
                    || (name.equals("person_id") && isOfRemovedPeople(after))
                    || before.resource().field(name).isEmpty()
                    || keptBack(earlier, before, name)
                            .orElse(before.cell(name))
                            .equals(keptBack(later, after, name).orElse(after.cell(name)))) {
                continue;
            }
            Optional<String> old = shown(earlier, before, name);
            Optional<String> now = shown(later, after, name);
            // Of two texts that may not be shown there is nothing to tell.
            if (old.isPresent() || now.isPresent()) {
                changes.add(new FieldChange(field, old, now));
            }
        }
        return changes;
    }

    /** Whether it is the same person nobody can tell. */
    private boolean isOfRemovedPeople(Row row) {
        String id = row.get(CASE_ID);
        return earlier.ofRemovedPeople().contains(id) || later.ofRemovedPeople().contains(id);
    }

    private static Optional<String> shown(Compared version, Row row, String field) {
        return keptBack(version, row, field).isPresent() ? Optional.empty() : Optional.of(row.cell(field));
    }

    /** A text that may not be shown. */
    private static Optional<String> keptBack(Compared version, Row row, String field) {
        return Optional.ofNullable(version.keptBack()
                .get(new EarlierDisclosure.EarlierText(row.resource().name(), row.key(), field)));
    }

    private List<AppealChange> appeals(String caseId) {
        Map<String, Appeal> before = new HashMap<>();
        earlier.appeals().getOrDefault(caseId, List.of()).forEach(appeal -> before.put(appeal.appealId(), appeal));
        List<AppealChange> changes = new ArrayList<>();
        for (Appeal appeal : later.appeals().getOrDefault(caseId, List.of())) {
            Appeal same = before.remove(appeal.appealId());
            if (same == null) {
                changes.add(new AppealChange(appeal.appealId(), Kind.ADDED, List.of()));
            } else {
                List<FieldChange> fields = fields(same.row(), appeal.row());
                if (!fields.isEmpty()) {
                    changes.add(new AppealChange(appeal.appealId(), Kind.CHANGED, fields));
                }
            }
        }
        before.keySet().stream()
                .sorted()
                .forEach(gone -> changes.add(new AppealChange(gone, Kind.LEFT_OUT, List.of())));
        return changes;
    }
}
