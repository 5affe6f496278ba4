package org.casebook.tabulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.LinkedCases.Addition;
import org.casebook.tabulate.LinkedCases.Counts;
import org.casebook.tabulate.PenaltyShares.Share;

/** The figures of one breakdown. */
final class Tabulation {
    /** Cases that no appeal changed are summed once for both statuses. */
    private static final String BOTH = "both";

    /** What a case, or cases that are linked, add to a cell. Each name is an addend of {@link Contributions}. */
    private enum Count {
        /** A named person's case without links: one case, one sanction, one person, one name. */
        PERSON,
        CASES,
        SEVERAL_ARTICLES,
        NOT_STATED,
        /** Sanctions, people, and people over all sanctions, where they are the same: as in any case without links. */
        EACH_LOW,
        EACH_HIGH,
        EACH_OPEN,
        EACH_ABOUT,
        SANCTIONS_LOW,
        SANCTIONS_HIGH,
        SANCTIONS_OPEN,
        SANCTIONS_ABOUT,
        PEOPLE_LOW,
        PEOPLE_HIGH,
        PEOPLE_OPEN,
        PEOPLE_ABOUT,
        /** What is "about" in the lower bound of people: over all sanctions its upper bound is another. */
        FEWEST_ABOUT,
        /** Distinct people over all sanctions, said with one category of them. */
        ALL_PEOPLE_HIGH,
        ALL_PEOPLE_OPEN,
        ALL_PEOPLE_ABOUT,
        NAMED
    }

    /** What a case adds to a measure of its penalty. */
    private enum Part {
        /** A value that is exact, of one case. */
        EXACT,
        LOW,
        HIGH,
        OPEN,
        ABOUT,
        CASES,
        /** Cases without a value; they are no other cases. */
        LACKING,
        SEVERAL_ARTICLES,
        NOT_STATED
    }

    private final Docket docket;
    private final PenaltyShares shares;
    private final Breakdown breakdown;
    private final Contributions contributions;

    private Tabulation(Docket docket, PenaltyShares shares, Breakdown breakdown) {
        this.docket = docket;
        this.shares = shares;
        this.breakdown = breakdown;
        this.contributions = new Contributions();
    }

    /** The figures in the order of the published file. */
    static List<Figure> of(Docket docket, PenaltyShares shares, Breakdown breakdown) {
        Tabulation tabulation = new Tabulation(docket, shares, breakdown);
        tabulation.contribute();
        return tabulation.figures();
    }

    // What each case adds.

    private void contribute() {
        for (int[] linked : docket.linkedSets()) {
            boolean changed = false;
            for (int index : linked) {
                changed |= docket.isChanged(index);
            }
            if (changed) {
                for (Status status : Status.values()) {
                    contribute(linked, status, status.code());
                }
            } else {
                contribute(linked, Status.IMPOSED, BOTH);
            }
        }
    }

    private void contribute(int[] linked, Status status, String label) {
        if (linked.length == 1) {
            if (docket.exists(linked[0], status)) {
                contributeAlone(linked[0], status, label);
            }
            return;
        }
        Map<List<String>, Set<Integer>> cells = new LinkedHashMap<>();
        for (int index : linked) {
            if (docket.exists(index, status)) {
                for (List<String> key : breakdown.keys(docket.facts(index))) {
                    cells.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(index);
                }
            }
        }
        LinkedCases cases = new LinkedCases(docket, linked);
        cells.forEach((key, members) -> {
            contribute(key, cases.in(members::contains), label);
            for (int index : members) {
                Category category = Category.of(docket.sanction(index));
                contributePenalties(
                        cell(key, category, label),
                        index,
                        shares.of(
                                index,
                                status,
                                other -> members.contains(other) && Category.of(docket.sanction(other)) == category));
            }
        });
    }

    /** A case without links needs no thought: it is often nine in ten. */
    private void contributeAlone(int index, Status status, String label) {
        Facts facts = docket.facts(index);
        Category category = Category.of(docket.sanction(index));
        Span people = Span.of(facts.people(), BigDecimal.ONE);
        Counts counted = new Counts(
                1,
                Contributions.severalArticles(facts),
                Contributions.notStated(facts),
                people,
                people,
                people.about());
        List<Share> ofCase = shares.of(index, status, other -> other == index);
        boolean person = docket.isNamed(index) && category.isSanction();
        for (List<String> key : breakdown.keys(facts)) {
            int cell = cell(key, category, label);
            if (person) {
                add(cell, Count.PERSON, 1);
                add(cell, Count.SEVERAL_ARTICLES, counted.severalArticles());
                add(cell, Count.NOT_STATED, counted.notStated());
            } else {
                contribute(cell, counted, people, 0);
            }
            contributePenalties(cell, index, ofCase);
        }
    }

    private void contribute(List<String> key, Addition addition, String label) {
        boolean first = true;
        for (Map.Entry<Category, Counts> entry : addition.byCategory().entrySet()) {
            // What concerns all sanctions together is said once, with the first of them.
            boolean here = first && entry.getKey().isSanction();
            contribute(
                    cell(key, entry.getKey(), label),
                    entry.getValue(),
                    here ? addition.mostPeople() : Span.NONE,
                    here ? addition.named() : 0);
            first &= !here;
        }
    }

    private void contribute(int cell, Counts counted, Span mostPeople, int named) {
        Span sanctions = counted.sanctions();
        Span people = counted.people();
        add(cell, Count.CASES, counted.cases());
        add(cell, Count.SEVERAL_ARTICLES, counted.severalArticles());
        add(cell, Count.NOT_STATED, counted.notStated());
        add(cell, Count.NAMED, named);
        boolean sameAbout = counted.fewestAbout() == people.about() && mostPeople.about() == people.about();
        if (sanctions.equals(people) && people.high() == mostPeople.high() && sameAbout) {
            add(cell, Count.EACH_LOW, people.low());
            add(cell, Count.EACH_HIGH, people.isOpen() ? 0 : people.high());
            add(cell, Count.EACH_OPEN, flag(people.isOpen()));
            add(cell, Count.EACH_ABOUT, flag(people.about()));
            return;
        }
        add(cell, Count.SANCTIONS_LOW, sanctions.low());
        add(cell, Count.SANCTIONS_HIGH, sanctions.isOpen() ? 0 : sanctions.high());
        add(cell, Count.SANCTIONS_OPEN, flag(sanctions.isOpen()));
        add(cell, Count.SANCTIONS_ABOUT, flag(sanctions.about()));
        add(cell, Count.PEOPLE_LOW, people.low());
        add(cell, Count.PEOPLE_HIGH, people.isOpen() ? 0 : people.high());
        add(cell, Count.PEOPLE_OPEN, flag(people.isOpen()));
        add(cell, Count.PEOPLE_ABOUT, flag(people.about()));
        add(cell, Count.FEWEST_ABOUT, flag(counted.fewestAbout()));
        add(cell, Count.ALL_PEOPLE_HIGH, mostPeople.isOpen() ? 0 : mostPeople.high());
        add(cell, Count.ALL_PEOPLE_OPEN, flag(mostPeople.isOpen()));
        add(cell, Count.ALL_PEOPLE_ABOUT, flag(mostPeople.about()));
    }

    private int cell(List<String> key, Category category, String label) {
        List<String> keys = new ArrayList<>(key.size() + 2);
        keys.addAll(key);
        keys.add(category.name());
        keys.add(label);
        return contributions.cell(keys);
    }

    private void add(int cell, Count count, long number) {
        contributions.add(cell, count.name(), number);
    }

    private void contributePenalties(int cell, int index, List<Share> ofCase) {
        Facts facts = docket.facts(index);
        for (Share share : ofCase) {
            Span value = share.value();
            if (share.lacking()) {
                add(cell, share, Part.LACKING, 1);
            } else if (value.low() == value.high() && !value.about()) {
                add(cell, share, Part.EXACT, value.low());
                add(cell, share, Part.CASES, 1);
            } else {
                add(cell, share, Part.LOW, value.low());
                add(cell, share, Part.HIGH, value.isOpen() ? 0 : value.high());
                add(cell, share, Part.OPEN, flag(value.isOpen()));
                add(cell, share, Part.ABOUT, flag(value.about()));
                add(cell, share, Part.CASES, 1);
            }
            add(cell, share, Part.SEVERAL_ARTICLES, Contributions.severalArticles(facts));
            add(cell, share, Part.NOT_STATED, Contributions.notStated(facts));
        }
    }

    private void add(int cell, Share share, Part part, long number) {
        if (number != 0) {
            contributions.add(cell, part + " " + share.measure() + " " + share.unit(), number);
        }
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    // The sums, as figures.

    private record Cell(List<String> keys, Category category, Status status) {}

    private record Unit(Measure measure, String unit) {}

    private List<Figure> figures() {
        Map<Cell, Map<Count, Long>> countSums = new HashMap<>();
        Map<Cell, Map<Unit, Map<Part, Long>>> shareSums = new HashMap<>();
        contributions.sums().forEach((key, sums) -> {
            Map<Count, Long> ofCounts = new EnumMap<>(Count.class);
            Map<Unit, Map<Part, Long>> ofShares = new HashMap<>();
            sums.forEach((addend, number) -> {
                String[] words = addend.split(" ", -1);
                if (words.length == 1) {
                    ofCounts.put(Count.valueOf(addend), number);
                } else {
                    ofShares.computeIfAbsent(
                                    new Unit(Measure.valueOf(words[1]), words[2]), none -> new EnumMap<>(Part.class))
                            .put(Part.valueOf(words[0]), number);
                }
            });
            for (Cell cell : cells(key, breakdown.dimensions().size())) {
                countSums.merge(cell, ofCounts, Tabulation::added);
                ofShares.forEach((unit, parts) ->
                        shareSums.computeIfAbsent(cell, none -> new HashMap<>()).merge(unit, parts, Tabulation::added));
            }
        });
        List<Figure> figures = new ArrayList<>();
        Set<List<String>> keys = new LinkedHashSet<>();
        countSums.keySet().stream().map(Cell::keys).sorted(Tabulation::inOrder).forEach(keys::add);
        for (List<String> key : keys) {
            figures.addAll(ofKey(key, countSums, shareSums));
        }
        return figures;
    }

    private List<Figure> ofKey(
            List<String> key, Map<Cell, Map<Count, Long>> countSums, Map<Cell, Map<Unit, Map<Part, Long>>> shareSums) {
        List<Figure> figures = new ArrayList<>();
        for (Category category : Category.values()) {
            for (Status status : Status.values()) {
                Cell cell = new Cell(key, category, status);
                if (category == Category.ALL) {
                    all(cell, countSums).ifPresent(sums -> figures.addAll(counted(cell, sums)));
                } else if (countSums.containsKey(cell)) {
                    figures.addAll(counted(cell, CountSums.of(countSums.getOrDefault(cell, Map.of()))));
                    figures.addAll(summed(cell, shareSums.getOrDefault(cell, Map.of())));
                }
            }
        }
        return figures;
    }

    /** The sums of each {@link Count}. */
    private record CountSums(
            int cases,
            int severalArticles,
            int notStated,
            Span sanctions,
            Span people,
            boolean fewestAbout,
            Span mostPeople,
            long named) {
        static CountSums of(Map<Count, Long> sums) {
            long persons = sum(sums, Count.PERSON);
            long low = persons + sum(sums, Count.EACH_LOW);
            long high = persons + sum(sums, Count.EACH_HIGH);
            boolean open = sum(sums, Count.EACH_OPEN) > 0;
            boolean about = sum(sums, Count.EACH_ABOUT) > 0;
            return new CountSums(
                    Math.toIntExact(persons + sum(sums, Count.CASES)),
                    Math.toIntExact(sum(sums, Count.SEVERAL_ARTICLES)),
                    Math.toIntExact(sum(sums, Count.NOT_STATED)),
                    new Span(
                            low + sum(sums, Count.SANCTIONS_LOW),
                            open || sum(sums, Count.SANCTIONS_OPEN) > 0
                                    ? Span.OPEN
                                    : high + sum(sums, Count.SANCTIONS_HIGH),
                            about || sum(sums, Count.SANCTIONS_ABOUT) > 0),
                    new Span(
                            low + sum(sums, Count.PEOPLE_LOW),
                            open || sum(sums, Count.PEOPLE_OPEN) > 0 ? Span.OPEN : high + sum(sums, Count.PEOPLE_HIGH),
                            about || sum(sums, Count.PEOPLE_ABOUT) > 0),
                    about || sum(sums, Count.FEWEST_ABOUT) > 0,
                    new Span(
                            0,
                            open || sum(sums, Count.ALL_PEOPLE_OPEN) > 0
                                    ? Span.OPEN
                                    : high + sum(sums, Count.ALL_PEOPLE_HIGH),
                            about || sum(sums, Count.ALL_PEOPLE_ABOUT) > 0),
                    persons + sum(sums, Count.NAMED));
        }

        private static long sum(Map<Count, Long> sums, Count count) {
            return sums.getOrDefault(count, 0L);
        }
    }

    /**
     * All sanctions together. People may have met with several of them: at least as many as under any one and as there
     * are names, at most all the named and all the groups (rule 2).
     */
    private static Optional<CountSums> all(Cell cell, Map<Cell, Map<Count, Long>> countSums) {
        Optional<CountSums> all = Optional.empty();
        for (Category category : Category.values()) {
            Map<Count, Long> values = countSums.get(new Cell(cell.keys(), category, cell.status()));
            if (category.isSanction() && values != null) {
                CountSums sums = CountSums.of(values);
                all = Optional.of(all.map(sofar -> together(sofar, sums)).orElse(sums));
            }
        }
        return all.map(sums -> new CountSums(
                sums.cases(),
                sums.severalArticles(),
                sums.notStated(),
                sums.sanctions(),
                new Span(
                        Math.max(sums.people().low(), sums.named()),
                        sums.mostPeople().high(),
                        sums.fewestAbout() || sums.mostPeople().about()),
                sums.fewestAbout(),
                sums.mostPeople(),
                sums.named()));
    }

    private static CountSums together(CountSums one, CountSums other) {
        return new CountSums(
                one.cases() + other.cases(),
                one.severalArticles() + other.severalArticles(),
                one.notStated() + other.notStated(),
                one.sanctions().plus(other.sanctions()),
                new Span(
                        Math.max(one.people().low(), other.people().low()),
                        Span.OPEN,
                        one.people().about() || other.people().about()),
                one.fewestAbout() || other.fewestAbout(),
                one.mostPeople().plus(other.mostPeople()),
                one.named() + other.named());
    }

    private static List<Figure> counted(Cell cell, CountSums sums) {
        return List.of(
                counted(cell, sums, Measure.CASES, new Span(sums.cases(), sums.cases(), false)),
                counted(cell, sums, Measure.SANCTIONS, sums.sanctions()),
                counted(cell, sums, Measure.PEOPLE, sums.people()));
    }

    private static Figure counted(Cell cell, CountSums sums, Measure measure, Span span) {
        return new Figure(
                cell.keys(),
                cell.category(),
                cell.status(),
                measure,
                measure.unit(),
                Optional.of(BigDecimal.valueOf(span.low())),
                span.isOpen() ? Optional.empty() : Optional.of(BigDecimal.valueOf(span.high())),
                span.about(),
                sums.cases(),
                0,
                sums.severalArticles(),
                sums.notStated());
    }

    private List<Figure> summed(Cell cell, Map<Unit, Map<Part, Long>> sums) {
        Map<Measure, List<String>> units = new EnumMap<>(Measure.class);
        sums.keySet().stream()
                .sorted(Comparator.comparing(Unit::unit))
                .forEach(unit -> units.computeIfAbsent(unit.measure(), none -> new ArrayList<>())
                        .add(unit.unit()));
        List<Figure> figures = new ArrayList<>();
        units.forEach((measure, known) -> {
            Map<Part, Long> ofNoCurrency = sums.getOrDefault(new Unit(measure, ""), Map.of());
            boolean anyCurrency = known.size() > 1 || !known.get(0).isEmpty();
            for (String unit : known) {
                Map<Part, Long> own = sums.getOrDefault(new Unit(measure, unit), ofNoCurrency);
                if (!unit.isEmpty()) {
                    // A fine whose currency is not known may have been in this one (rule 6).
                    figures.add(summed(cell, measure, unit, added(own, ofNoCurrency)));
                } else if (!anyCurrency) {
                    figures.add(summed(cell, measure, unit, own));
                }
            }
        });
        return figures;
    }

    private Figure summed(Cell cell, Measure measure, String unit, Map<Part, Long> sums) {
        long lacking = sums.getOrDefault(Part.LACKING, 0L);
        long cases = sums.getOrDefault(Part.CASES, 0L) + lacking;
        long exact = sums.getOrDefault(Part.EXACT, 0L);
        boolean open = sums.getOrDefault(Part.OPEN, 0L) > 0 || lacking > 0;
        return new Figure(
                cell.keys(),
                cell.category(),
                cell.status(),
                measure,
                unit,
                lacking == cases ? Optional.empty() : Optional.of(unscaled(exact + sums.getOrDefault(Part.LOW, 0L))),
                open ? Optional.empty() : Optional.of(unscaled(exact + sums.getOrDefault(Part.HIGH, 0L))),
                sums.getOrDefault(Part.ABOUT, 0L) > 0,
                Math.toIntExact(cases),
                Math.toIntExact(lacking),
                Math.toIntExact(sums.getOrDefault(Part.SEVERAL_ARTICLES, 0L)),
                Math.toIntExact(sums.getOrDefault(Part.NOT_STATED, 0L)));
    }

    private BigDecimal unscaled(long scaled) {
        return BigDecimal.valueOf(scaled).divide(shares.scale());
    }

    private static List<Cell> cells(List<String> key, int dimensions) {
        List<String> keys = key.subList(0, dimensions);
        Category category = Category.valueOf(key.get(dimensions));
        String label = key.get(dimensions + 1);
        List<Cell> cells = new ArrayList<>();
        for (Status status : Status.values()) {
            if (label.equals(BOTH) || label.equals(status.code())) {
                cells.add(new Cell(keys, category, status));
            }
        }
        return cells;
    }

    private static <A> Map<A, Long> added(Map<A, Long> one, Map<A, Long> other) {
        Map<A, Long> sum = new HashMap<>(one);
        other.forEach((addend, number) -> sum.merge(addend, number, Math::addExact));
        return sum;
    }

    /** By code point, a blank ("not known") last. */
    private static int inOrder(List<String> one, List<String> other) {
        for (int index = 0; index < one.size(); index++) {
            String mine = one.get(index);
            String theirs = other.get(index);
            int order = mine.isEmpty() || theirs.isEmpty()
                    ? Boolean.compare(mine.isEmpty(), theirs.isEmpty())
                    : Arrays.compare(
                            mine.codePoints().toArray(), theirs.codePoints().toArray());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
