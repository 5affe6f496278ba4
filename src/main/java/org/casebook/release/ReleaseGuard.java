package org.casebook.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Table;

/**
 * Holds today's tables against what was released: whoever cited a case must find it, or what became of it. Every command
 * that reads the tables asks here, so that none lets through what another refuses.
 */
public final class ReleaseGuard {
    private final List<Release> newestFirst;

    private ReleaseGuard(List<Release> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** The guard of these releases, the oldest first. */
    public static ReleaseGuard of(List<Release> releases) {
        List<Release> newestFirst = new ArrayList<>();
        releases.forEach(release -> newestFirst.add(0, release));
        return new ReleaseGuard(List.copyOf(newestFirst));
    }

    /** What today's tables, all of them whole, lost or mistook of what was released. */
    public List<Problem> problems(Map<String, Table> tables) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        TodaysCases today = TodaysCases.of(tables);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new LostCases(today).in(newestFirst));
        problems.addAll(new LostRows(tables).in(newestFirst));
        problems.addAll(new ReusedIds(today).in(newestFirst));
        problems.addAll(ChangedForms.since(newestFirst.get(0), tables));
        return List.copyOf(problems);
    }

    /** Of whom and what the releases show more than may be shown today. */
    public List<Note> notes(Map<String, Table> tables) {
        return PublicBefore.in(newestFirst, tables).note().stream().toList();
    }
}
