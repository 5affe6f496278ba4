package org.casebook.tabulate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.Addends.Count;
import org.casebook.tabulate.Addends.Part;
import org.casebook.tabulate.LinkedCases.Addition;
import org.casebook.tabulate.LinkedCases.Counts;
import org.casebook.tabulate.PenaltyShares.Share;

/** What cases add to the cells of every breakdown. Each case is looked at once for all of them. */
final class Additions {
    private final Docket docket;
    private final PenaltyShares shares;
    private final List<Sheet> sheets;

    Additions(Docket docket, PenaltyShares shares, Map<Breakdown, Grid> grids) {
        this.docket = docket;
        this.shares = shares;
        this.sheets = grids.entrySet().stream()
                .map(entry -> new Sheet(entry.getKey(), entry.getValue(), new Contributions(docket.size())))
                .toList();
    }

    /** What was added to the cells of a breakdown. */
    private record Sheet(Breakdown breakdown, Grid grid, Contributions added) {}

    /** What was added, by breakdown. */
    Map<Breakdown, Contributions> contributions() {
        Map<Breakdown, Contributions> contributions = new EnumMap<>(Breakdown.class);
        sheets.forEach(sheet -> contributions.put(sheet.breakdown(), sheet.added()));
        return contributions;
    }

    /** Adds a set of linked cases. Those that no appeal changed are added once for both statuses. */
    void add(int[] linked) {
        boolean changed = false;
        for (int index : linked) {
            changed |= docket.isChanged(index);
        }
        if (changed) {
            for (Status status : Status.values()) {
                add(linked, status, (key, category) -> Grid.cell(key, category, status));
            }
        } else {
            add(linked, Status.IMPOSED, Grid::cell);
        }
    }

    private interface Cells {
        long of(long key, Category category);
    }

    private void add(int[] linked, Status status, Cells cells) {
        if (linked.length > 1) {
            LinkedCases cases = new LinkedCases(docket, linked);
            sheets.forEach(sheet -> addLinked(linked, cases, status, cells, sheet));
        } else if (docket.exists(linked[0], status)) {
            addAlone(linked[0], status, cells);
        }
    }

    private void addLinked(int[] linked, LinkedCases cases, Status status, Cells cells, Sheet sheet) {
        Map<Long, Set<Integer>> byKey = new LinkedHashMap<>();
        for (int index : linked) {
            if (docket.exists(index, status)) {
                for (long key : sheet.grid.keys(index)) {
                    byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(index);
                }
            }
        }
        Contributions added = sheet.added;
        byKey.forEach((key, members) -> {
            add(key, cases.in(members::contains), cells, added);
            for (int index : members) {
                Category category = Category.of(docket.sanction(index));
                addPenalties(
                        cells.of(key, category),
                        docket.facts(index),
                        shares.of(
                                index,
                                status,
                                other -> members.contains(other) && Category.of(docket.sanction(other)) == category),
                        added);
            }
        });
    }

    /** A case without links needs no thought: it is often nine in ten. */
    private void addAlone(int index, Status status, Cells cells) {
        Facts facts = docket.facts(index);
        Category category = Category.of(docket.sanction(index));
        Span people = docket.people(index);
        Counts counted = new Counts(
                1,
                Contributions.severalArticles(facts),
                Contributions.notStated(facts),
                people,
                people,
                people.about());
        List<Share> ofCase = shares.of(index, status, other -> other == index);
        boolean person = docket.isNamed(index) && category.isSanction();
        for (Sheet sheet : sheets) {
            Contributions added = sheet.added;
            for (long key : sheet.grid.keys(index)) {
                long cell = cells.of(key, category);
                if (person) {
                    add(added, cell, Count.PERSON, 1);
                    add(added, cell, Count.SEVERAL_ARTICLES, counted.severalArticles());
                    add(added, cell, Count.NOT_STATED, counted.notStated());
                } else {
                    add(cell, counted, people, 0, added);
                }
                addPenalties(cell, facts, ofCase, added);
            }
        }
    }

    private static void add(long key, Addition addition, Cells cells, Contributions added) {
        boolean first = true;
        for (Map.Entry<Category, Counts> entry : addition.byCategory().entrySet()) {
            // What concerns all sanctions together is said once, with the first of them.
            boolean here = first && entry.getKey().isSanction();
            add(
                    cells.of(key, entry.getKey()),
                    entry.getValue(),
                    here ? addition.mostPeople() : Span.NONE,
                    here ? addition.named() : 0,
                    added);
            first &= !here;
        }
    }

    private static void add(long cell, Counts counted, Span mostPeople, int named, Contributions added) {
        Span sanctions = counted.sanctions();
        Span people = counted.people();
        add(added, cell, Count.CASES, counted.cases());
        add(added, cell, Count.SEVERAL_ARTICLES, counted.severalArticles());
        add(added, cell, Count.NOT_STATED, counted.notStated());
        add(added, cell, Count.NAMED, named);
        boolean sameAbout = counted.fewestAbout() == people.about() && mostPeople.about() == people.about();
        if (sanctions.equals(people) && people.high() == mostPeople.high() && sameAbout) {
            add(added, cell, Count.EACH_LOW, people.low());
            add(added, cell, Count.EACH_HIGH, people.isOpen() ? 0 : people.high());
            add(added, cell, Count.EACH_OPEN, flag(people.isOpen()));
            add(added, cell, Count.EACH_ABOUT, flag(people.about()));
            return;
        }
        add(added, cell, Count.SANCTIONS_LOW, sanctions.low());
        add(added, cell, Count.SANCTIONS_HIGH, sanctions.isOpen() ? 0 : sanctions.high());
        add(added, cell, Count.SANCTIONS_OPEN, flag(sanctions.isOpen()));
        add(added, cell, Count.SANCTIONS_ABOUT, flag(sanctions.about()));
        add(added, cell, Count.PEOPLE_LOW, people.low());
        add(added, cell, Count.PEOPLE_HIGH, people.isOpen() ? 0 : people.high());
        add(added, cell, Count.PEOPLE_OPEN, flag(people.isOpen()));
        add(added, cell, Count.PEOPLE_ABOUT, flag(people.about()));
        add(added, cell, Count.FEWEST_ABOUT, flag(counted.fewestAbout()));
        add(added, cell, Count.ALL_PEOPLE_HIGH, mostPeople.isOpen() ? 0 : mostPeople.high());
        add(added, cell, Count.ALL_PEOPLE_OPEN, flag(mostPeople.isOpen()));
        add(added, cell, Count.ALL_PEOPLE_ABOUT, flag(mostPeople.about()));
    }

    private static void addPenalties(long cell, Facts facts, List<Share> ofCase, Contributions added) {
        for (Share share : ofCase) {
            Span value = share.value();
            int unit = share.unitNumber();
            if (share.lacking()) {
                add(added, cell, unit, Part.LACKING, 1);
            } else if (value.low() == value.high() && !value.about()) {
                add(added, cell, unit, Part.EXACT, value.low());
                add(added, cell, unit, Part.CASES, 1);
            } else {
                add(added, cell, unit, Part.LOW, value.low());
                add(added, cell, unit, Part.HIGH, value.isOpen() ? 0 : value.high());
                add(added, cell, unit, Part.OPEN, flag(value.isOpen()));
                add(added, cell, unit, Part.ABOUT, flag(value.about()));
                add(added, cell, unit, Part.CASES, 1);
            }
            add(added, cell, unit, Part.SEVERAL_ARTICLES, Contributions.severalArticles(facts));
            add(added, cell, unit, Part.NOT_STATED, Contributions.notStated(facts));
        }
    }

    private static void add(Contributions added, long cell, Count count, long number) {
        added.add(cell, Addends.of(count), number);
    }

    private static void add(Contributions added, long cell, int unit, Part part, long number) {
        added.add(cell, Addends.of(unit, part), number);
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }
}
