package org.casebook.release.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Table;
import org.casebook.release.Release;
import org.casebook.release.TodaysCases;

/**
 * Holds today's tables against what was released: whoever cited a case must find it, or what became of it. Every command
 * that reads the tables asks here, so that none lets through what another refuses.
 */
public final class ReleaseGuard {
    private final List<Release> newestFirst;
    private final RewrittenCells rewrittenCells;

    private ReleaseGuard(List<Release> newestFirst, RewrittenCells rewrittenCells) {
        this.newestFirst = newestFirst;
        this.rewrittenCells = rewrittenCells;
    }

    /**
     * The guard of a publication's releases.
     *
     * @param releases the oldest first
     * @param publication the folder in which they are
     * @param data the folder of the tables that are held against them
     */
    public static ReleaseGuard of(List<Release> releases, Path publication, Path data) {
        List<Release> newestFirst = new ArrayList<>();
        releases.forEach(release -> newestFirst.add(0, release));
        return new ReleaseGuard(List.copyOf(newestFirst), new RewrittenCells(publication, data));
    }

    /** What today's tables, all of them whole, lost or mistook of what was released. */
    public List<Problem> problems(Map<String, Table> tables) throws IOException {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        TodaysCases today = TodaysCases.of(tables);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new LostCases(today).in(newestFirst));
        problems.addAll(new LostRows(tables).in(newestFirst));
        problems.addAll(new ReusedIds(today).in(newestFirst));
        problems.addAll(ChangedForms.since(newestFirst.get(0), tables));
        problems.addAll(rewrittenCells.since(newestFirst.get(0), tables));
        return List.copyOf(problems);
    }

    /** Of whom and what the releases show more than may be shown today. */
    public List<Note> notes(Map<String, Table> tables) {
        return PublicBefore.in(newestFirst, tables).note().stream().toList();
    }
}
