package org.casebook.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One cell of a breakdown, and every figure of it, each computed from the list of its rows by the rules as written. */
final class Cell {
    private final CaseForest forest;
    private final Map<CaseRow, Ruling> rulings;
    private final Category category;
    private final List<CaseRow> rows;
    private final Set<CaseRow> inside;

    Cell(CaseForest forest, Map<CaseRow, Ruling> rulings, Category category, Collection<CaseRow> candidates) {
        this.forest = forest;
        this.rulings = rulings;
        this.category = category;
        this.rows = candidates.stream().filter(category::holds).toList();
        this.inside = new HashSet<>(rows);
    }

    /** The figures in their published order; none for an empty cell. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (rows.isEmpty()) {
            return figures;
        }
        figures.add(Figure.count("cases", "case", rows.size(), rows));
        figures.add(Figure.of(
                "sanctions", "sanction", Quantity.between(sanctions(World.LOW), sanctions(World.HIGH)), rows));
        figures.add(Figure.of("people", "person", Quantity.between(fewestPeople(), mostPeople()), rows));
        for (Penalty penalty : Penalty.every()) {
            // A value of one table means nothing when tables are added, so a figure of all has none.
            if (category.isSingle() && rows.get(0).sanction() == penalty.sanction()) {
                figures.addAll(values(penalty));
            }
        }
        return figures;
    }

    // ---- who of a tree is in the cell

    /** How many of the row's people this cell counts. */
    private Quantity in(CaseRow row, World world) {
        if (inside.contains(row)) {
            return row.people().minus(out(row, world));
        }
        Quantity in = Quantity.ZERO;
        for (CaseRow member : forest.members(row, world)) {
            in = in.plus(in(member, world));
        }
        return in;
    }

    /** How many of the row's people other cells count. */
    private Quantity out(CaseRow row, World world) {
        if (!inside.contains(row)) {
            return row.people().minus(in(row, world));
        }
        Quantity out = Quantity.ZERO;
        for (CaseRow member : forest.members(row, world)) {
            out = out.plus(out(member, world));
        }
        return out;
    }

    private boolean isTop(CaseRow row, World world) {
        return forest.ancestors(row, world).stream().noneMatch(inside::contains);
    }

    /** The highest of the row's groups that is in the cell. */
    private CaseRow top(CaseRow row, World world) {
        CaseRow top = row;
        for (CaseRow ancestor : forest.ancestors(row, world)) {
            if (inside.contains(ancestor)) {
                top = ancestor;
            }
        }
        return top;
    }

    // ---- sanctions

    private Quantity sanctions(World world) {
        Quantity sum = Quantity.ZERO;
        for (CaseRow row : rows) {
            if (isTop(row, world)) {
                sum = sum.plus(in(row, world));
            }
        }
        return sum;
    }

    // ---- people

    private Map<String, List<CaseRow>> units() {
        Map<String, List<CaseRow>> units = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            units.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row);
        }
        return units;
    }

    /** What each unit adds to the groups in the cell that stand for members. */
    private List<Quantity> added(World world) {
        List<Quantity> shares = new ArrayList<>();
        for (List<CaseRow> unit : units().values()) {
            List<CaseRow> tops = unit.stream().filter(row -> isTop(row, world)).toList();
            if (!tops.isEmpty()) {
                boolean free = tops.size() == unit.size();
                shares.add(free ? own(tops, world) : beside(groupsHold(unit, world), tops, world));
            }
        }
        return shares;
    }

    /** How many of a unit the groups above its rows hold: nobody holds more of others than there are of itself. */
    private Quantity groupsHold(List<CaseRow> unit, World world) {
        Quantity held = Quantity.ZERO;
        for (CaseRow row : unit) {
            if (!isTop(row, world)) {
                held = held.max(in(row, world).atMost(in(top(row, world), world)));
            }
        }
        return held;
    }

    /** Rows of a unit are the same people as far as they can be; those who cannot are added. */
    private Quantity beside(Quantity held, List<CaseRow> tops, World world) {
        Quantity own = own(tops, world);
        BigDecimal sure = own.low();
        if (world == World.HIGH) {
            for (CaseRow top : tops) {
                sure = sure.max(surelyIn(top));
            }
        }
        BigDecimal surely = sure;
        return held.high().filter(most -> surely.compareTo(most) > 0).isPresent() ? own.minus(held) : Quantity.ZERO;
    }

    private Quantity own(List<CaseRow> tops, World world) {
        Quantity own = Quantity.ZERO;
        for (CaseRow top : tops) {
            own = own.max(in(top, world));
        }
        return own;
    }

    /** The row's people in the cell as its own number has it, or as the rows below it have it if those are more. */
    private BigDecimal surelyIn(CaseRow row) {
        BigDecimal below = BigDecimal.ZERO;
        for (CaseRow member : forest.members(row, World.HIGH)) {
            below = below.add(surelyIn(member));
        }
        return below.max(in(row, World.HIGH).low());
    }

    private Quantity mostPeople() {
        return sum(added(World.HIGH));
    }

    private Quantity fewestPeople() {
        return category.isSingle() ? fewestPeopleOfOneCategory() : fewestPeopleOfAll();
    }

    /** Across sanctions all may be the same people, but never fewer than one sanction has, or than have names. */
    private Quantity fewestPeopleOfAll() {
        Set<String> named = new HashSet<>();
        for (CaseRow row : rows) {
            if (row.isNamed()) {
                named.add(row.cell("person_id"));
            }
        }
        Quantity fewest = Quantity.exactly(named.size());
        for (Category part : category.parts()) {
            fewest = fewest.max(new Cell(forest, rulings, part, rows).fewestPeopleOfOneCategory());
        }
        return fewest;
    }

    /** What several groups hold at once is taken off only where it is: among rows that share people. */
    private Quantity fewestPeopleOfOneCategory() {
        Quantity fewest = Quantity.ZERO;
        Set<CaseRow> left = new LinkedHashSet<>(rows);
        while (!left.isEmpty()) {
            Set<CaseRow> connected = new LinkedHashSet<>(Set.of(left.iterator().next()));
            while (connected.addAll(left.stream()
                    .filter(row -> connected.stream().anyMatch(other -> sharePeople(row, other)))
                    .toList())) {
                // Until nobody is added.
            }
            left.removeAll(connected);
            fewest = fewest.plus(new Cell(forest, rulings, category, connected).fewestPeopleOfConnectedRows());
        }
        return fewest;
    }

    private boolean sharePeople(CaseRow one, CaseRow other) {
        return one.unit().equals(other.unit())
                || forest.ancestors(one, World.LOW).contains(other)
                || forest.ancestors(other, World.LOW).contains(one);
    }

    private Quantity fewestPeopleOfConnectedRows() {
        Quantity twice = countedMoreThanOnce();
        Quantity sum = sum(added(World.LOW));
        // Where as many as one likes may be counted twice, minus() leaves nothing, and the greatest unit remains.
        Quantity fewest = sum.minus(twice);
        for (List<CaseRow> unit : units().values()) {
            Quantity own =
                    own(unit.stream().filter(row -> isTop(row, World.LOW)).toList(), World.LOW);
            fewest = fewest.max(own);
        }
        return fewest;
    }

    /** The people that several groups of the cell hold at once, as often as they are counted too many. */
    private Quantity countedMoreThanOnce() {
        Quantity twice = Quantity.ZERO;
        for (List<CaseRow> unit : units().values()) {
            Set<String> tops = new LinkedHashSet<>();
            Quantity people = Quantity.ZERO;
            for (CaseRow row : unit) {
                // A row of theirs that is in no group says nothing of how many of them the groups hold.
                if (!isTop(row, World.LOW)) {
                    people = people.max(row.people());
                    tops.add(top(row, World.LOW).unit());
                }
            }
            if (tops.size() >= 2) {
                twice = twice.plus(people.times(Quantity.exactly(tops.size() - 1)));
            }
        }
        return twice;
    }

    // ---- values

    private List<Figure> values(Penalty penalty) {
        Map<CaseRow, Penalty.Value> carried = new LinkedHashMap<>();
        Set<String> units = new TreeSet<>(CodePoints.BLANK_LAST);
        for (CaseRow row : rows) {
            Penalty.Value value = penalty.value(row, forest, rulings);
            if (penalty.isCarriedBy(value)) {
                carried.put(row, value);
                units.add(value.unit());
            }
        }
        // Rows without a currency have a figure of their own only if no currency is known at all.
        if (units.size() > 1) {
            units.remove("");
        }
        return units.stream().map(unit -> value(penalty, unit, carried)).toList();
    }

    private Figure value(Penalty penalty, String unit, Map<CaseRow, Penalty.Value> carried) {
        List<CaseRow> eligible = new ArrayList<>();
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        int lacking = 0;
        for (Map.Entry<CaseRow, Penalty.Value> entry : carried.entrySet()) {
            CaseRow row = entry.getKey();
            Penalty.Value value = entry.getValue();
            if (!value.unit().equals(unit) && !value.unit().isEmpty()) {
                continue;
            }
            eligible.add(row);
            if (value.quantity().isEmpty() || value.unit().isEmpty()) {
                lacking++;
                continue;
            }
            low = low.plus(value.quantity().get().times(fewestWithoutOwnRow(row, penalty)));
            high = high.plus(value.quantity().get().times(mostWithoutOwnRow(row)));
        }
        return new Figure(
                penalty.measure(),
                unit,
                lacking == eligible.size() ? Optional.empty() : Optional.of(low.low()),
                lacking > 0 ? Optional.empty() : high.high(),
                low.ofLow(),
                lacking > 0 ? Set.of() : high.ofHigh(),
                eligible,
                lacking);
    }

    /** The row's people that no member's row tells apart, for the upper bound. */
    private Quantity mostWithoutOwnRow(CaseRow row) {
        Quantity members = Quantity.ZERO;
        for (CaseRow member : forest.members(row, World.HIGH)) {
            members = members.plus(member.people());
        }
        return row.people().minus(members);
    }

    /**
     * The same for the lower bound: a possible member of this cell of whom no value is known has the group's if it
     * belongs to it, and counts for nothing if not; so it stays in the group, but its own members that have a value, or
     * are of another cell, do not.
     */
    private Quantity fewestWithoutOwnRow(CaseRow row, Penalty penalty) {
        String unit = penalty.value(row, forest, rulings).unit();
        return row.people().minus(takenAway(row, penalty, unit, false));
    }

    private Quantity takenAway(CaseRow group, Penalty penalty, String unit, boolean groupStays) {
        Quantity members = Quantity.ZERO;
        for (CaseRow member : forest.members(group, World.LOW)) {
            Penalty.Value value = penalty.value(member, forest, rulings);
            boolean sameUnit = value.unit().isEmpty() || value.unit().equals(unit);
            boolean stays = inside.contains(member)
                    && (groupStays || forest.isPossibleMember(member))
                    && value.quantity().isEmpty()
                    && sameUnit;
            members = members.plus(stays ? takenAway(member, penalty, unit, true) : member.people());
        }
        return members;
    }

    // ----

    private static Quantity sum(List<Quantity> quantities) {
        return quantities.stream().reduce(Quantity.ZERO, Quantity::plus);
    }
}
