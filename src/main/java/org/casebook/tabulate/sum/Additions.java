package org.casebook.tabulate.sum;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.count.Addends.Count;
import org.casebook.tabulate.count.Addends.Part;
import org.casebook.tabulate.count.CellSums;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.count.Grid;
import org.casebook.tabulate.count.LinkedCases;
import org.casebook.tabulate.count.LinkedCases.Addition;
import org.casebook.tabulate.count.LinkedCases.Counts;
import org.casebook.tabulate.count.PenaltyShares;
import org.casebook.tabulate.count.PenaltyShares.Share;

/**
 * What cases add to the cells of every breakdown: those that are linked are counted here, a set at a time; the others are
 * gathered, to be summed together.
 */
public final class Additions {
    private final CountedCases docket;
    private final PenaltyShares shares;
    private final UnlinkedCases unlinked;
    private final List<CellSheet> sheets;

    public Additions(CountedCases docket, PenaltyShares shares, Map<Breakdown, Grid> grids) {
        this.docket = docket;
        this.shares = shares;
        this.unlinked = new UnlinkedCases(docket);
        int addends = shares.addends().size();
        this.sheets = grids.entrySet().stream()
                .map(entry -> new CellSheet(entry.getKey(), entry.getValue(), new CellSums(addends)))
                .toList();
    }

    /** What was added to the cells of a breakdown. */
    private record CellSheet(Breakdown breakdown, Grid grid, CellSums added) {}

    /** The cases that no other is linked to. */
    public UnlinkedCases unlinked() {
        return unlinked;
    }

    /** What cases that are linked add, by breakdown. */
    public Map<Breakdown, CellSums> linked() {
        Map<Breakdown, CellSums> linked = new EnumMap<>(Breakdown.class);
        sheets.forEach(sheet -> linked.put(sheet.breakdown(), sheet.added()));
        return linked;
    }

    /** Adds a set of linked cases. Those that no appeal changed are added once for both statuses. */
    public void add(int[] linked) {
        boolean changed = false;
        for (int index : linked) {
            changed |= docket.isChanged(index);
        }
        if (changed) {
            for (Status status : Status.values()) {
                add(linked, status, category -> Grid.place(category, status));
            }
        } else {
            add(linked, Status.IMPOSED, Grid::place);
        }
    }

    private void add(int[] linked, Status status, ToIntFunction<Category> places) {
        if (linked.length > 1) {
            LinkedCases cases = new LinkedCases(docket, linked);
            sheets.forEach(sheet -> addLinked(linked, cases, status, places, sheet));
        } else if (docket.exists(linked[0], status)) {
            int index = linked[0];
            Category category = Category.of(docket.sanction(index));
            unlinked.add(index, places.applyAsInt(category), shares.of(index, status, other -> other == index));
        }
    }

    private void addLinked(
            int[] linked, LinkedCases cases, Status status, ToIntFunction<Category> places, CellSheet sheet) {
        Map<Long, Set<Integer>> byKey = new LinkedHashMap<>();
        for (int index : linked) {
            if (docket.exists(index, status)) {
                for (long key : sheet.grid.keys(index)) {
                    byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(index);
                }
            }
        }
        CellSums added = sheet.added;
        byKey.forEach((key, members) -> {
            add(key, cases.in(members::contains), places, added);
            for (int index : members) {
                Category category = Category.of(docket.sanction(index));
                addPenalties(
                        cell(key, places, category),
                        index,
                        shares.of(
                                index,
                                status,
                                other -> members.contains(other) && Category.of(docket.sanction(other)) == category),
                        added);
            }
        });
    }

    private static void add(long key, Addition addition, ToIntFunction<Category> places, CellSums added) {
        boolean first = true;
        for (Map.Entry<Category, Counts> entry : addition.byCategory().entrySet()) {
            // What concerns all sanctions together is said once, with the first of them.
            boolean here = first && entry.getKey().isSanction();
            add(
                    cell(key, places, entry.getKey()),
                    entry.getValue(),
                    here ? addition.mostPeople() : Span.NONE,
                    here ? addition.named() : 0,
                    added);
            first &= !here;
        }
    }

    private static void add(long cell, Counts counted, Span mostPeople, int named, CellSums added) {
        Span sanctions = counted.sanctions();
        Span people = counted.people();
        added.add(cell, Count.CASES, counted.cases());
        added.add(cell, Count.SEVERAL_ARTICLES, counted.severalArticles());
        added.add(cell, Count.NOT_STATED, counted.notStated());
        added.add(cell, Count.NAMED, named);
        added.add(cell, Count.SANCTIONS_LOW, sanctions.low());
        added.add(cell, Count.SANCTIONS_HIGH, sanctions.isOpen() ? 0 : sanctions.high());
        added.add(cell, Count.SANCTIONS_OPEN, flag(sanctions.isOpen()));
        added.add(cell, Count.SANCTIONS_LOW_ABOUT, flag(sanctions.lowGround().isAbout()));
        added.add(cell, Count.SANCTIONS_LOW_WORDS, flag(sanctions.lowGround().isWords()));
        added.add(cell, Count.SANCTIONS_HIGH_ABOUT, flag(sanctions.highGround().isAbout()));
        added.add(cell, Count.SANCTIONS_HIGH_WORDS, flag(sanctions.highGround().isWords()));
        added.add(cell, Count.PEOPLE_LOW, people.low());
        added.add(cell, Count.PEOPLE_HIGH, people.isOpen() ? 0 : people.high());
        added.add(cell, Count.PEOPLE_OPEN, flag(people.isOpen()));
        added.add(cell, Count.PEOPLE_LOW_ABOUT, flag(people.lowGround().isAbout()));
        added.add(cell, Count.PEOPLE_LOW_WORDS, flag(people.lowGround().isWords()));
        added.add(cell, Count.PEOPLE_HIGH_ABOUT, flag(people.highGround().isAbout()));
        added.add(cell, Count.PEOPLE_HIGH_WORDS, flag(people.highGround().isWords()));
        added.add(cell, Count.ALL_PEOPLE_HIGH, mostPeople.isOpen() ? 0 : mostPeople.high());
        added.add(cell, Count.ALL_PEOPLE_OPEN, flag(mostPeople.isOpen()));
        added.add(cell, Count.ALL_PEOPLE_ABOUT, flag(mostPeople.highGround().isAbout()));
        added.add(cell, Count.ALL_PEOPLE_WORDS, flag(mostPeople.highGround().isWords()));
    }

    private void addPenalties(long cell, int index, List<Share> ofCase, CellSums added) {
        for (Share share : ofCase) {
            Span value = share.value();
            int unit = share.unitNumber();
            added.add(cell, unit, Part.CASES, 1);
            added.add(cell, unit, Part.LACKING, flag(share.lacking()));
            added.add(cell, unit, Part.LOW, value.low());
            added.add(cell, unit, Part.HIGH, value.isOpen() ? 0 : value.high());
            added.add(cell, unit, Part.OPEN, flag(value.isOpen()));
            added.add(cell, unit, Part.LOW_ABOUT, flag(value.lowGround().isAbout()));
            added.add(cell, unit, Part.LOW_WORDS, flag(value.lowGround().isWords()));
            added.add(cell, unit, Part.HIGH_ABOUT, flag(value.highGround().isAbout()));
            added.add(cell, unit, Part.HIGH_WORDS, flag(value.highGround().isWords()));
            added.add(cell, unit, Part.SEVERAL_ARTICLES, flag(docket.hasSeveralArticles(index)));
            added.add(cell, unit, Part.NOT_STATED, flag(docket.isNotStated(index)));
        }
    }

    private static long cell(long key, ToIntFunction<Category> places, Category category) {
        return Grid.cell(key, places.applyAsInt(category));
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }
}
