package org.casebook.verify.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.verify.cases.CaseRow;
import org.casebook.verify.cases.Category;
import org.casebook.verify.cases.CodePoints;
import org.casebook.verify.cases.Interval;
import org.casebook.verify.cases.Penalty;
import org.casebook.verify.cases.PublishedCases;
import org.casebook.verify.cases.Sanction;
import org.casebook.verify.cases.Value;
import org.casebook.verify.file.CaseList;

/** Counts the figures of one cell after another from the list of its cases (rules 1 to 4, 6, 7 and 11). */
final class CellCount {
    private final PublishedCases cases;
    private final Tree withPossible;
    private final Tree stated;
    private final int[] unit;
    private final Interval[] within;
    private final Interval[] outside;
    private final int[] insideOf;
    private final Map<Status, Map<Penalty, Value[]>> values = new EnumMap<>(Status.class);
    private int cell;

    CellCount(PublishedCases cases, Map<Status, List<Ruling>> rulings) {
        this.cases = cases;
        this.withPossible = new Tree(cases, true);
        this.stated = new Tree(cases, false);
        int size = cases.rows().size();
        this.unit = new int[size];
        this.within = new Interval[size];
        this.outside = new Interval[size];
        this.insideOf = new int[size];
        Map<String, Integer> units = new HashMap<>();
        for (int number = 0; number < size; number++) {
            unit[number] = units.computeIfAbsent(row(number).unit(), none -> units.size());
        }
        rulings.forEach((status, ofStatus) -> values.put(status, inherited(ofStatus)));
    }

    private CaseRow row(int number) {
        return cases.rows().get(number);
    }

    private boolean isPossible(int number) {
        PublishedCases.Group group = cases.groups().get(number);
        return group != null && group.isPossible();
    }

    /** Of each case its own value, or if blank that of the nearest group stated to hold it that has one. */
    private Map<Penalty, Value[]> inherited(List<Ruling> rulings) {
        Map<Penalty, Value[]> inherited = new EnumMap<>(Penalty.class);
        for (Penalty penalty : Penalty.values()) {
            Value[] ofPenalty = new Value[rulings.size()];
            for (int at = 0; at < ofPenalty.length; at++) {
                int number = stated.caseAt(at);
                if (row(number).table() == penalty.sanction()) {
                    ofPenalty[number] = inherited(number, penalty, rulings);
                }
            }
            inherited.put(penalty, ofPenalty);
        }
        return inherited;
    }

    private Value inherited(int number, Penalty penalty, List<Ruling> rulings) {
        Value own = own(number, penalty, rulings);
        int at = stated.place(number);
        while (at != Tree.NONE) {
            Value candidate = own(stated.caseAt(at), penalty, rulings);
            boolean fits = own.hasNoUnit() || own.unit().equals(candidate.unit());
            if (candidate.number().isPresent() && fits) {
                return candidate;
            }
            at = stated.groupPlace(at);
        }
        return own;
    }

    private static Value own(int number, Penalty penalty, List<Ruling> rulings) {
        return rulings.get(number).penalties().getOrDefault(penalty, new Value(Optional.empty(), ""));
    }

    /** The figures of a cell, in their published order. */
    List<Figure> figures(List<String> keys, Status status, List<Integer> inCell) {
        Map<Category, CaseList> byCategory = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            CaseList numbers = CaseList.of(inCell.stream()
                    .filter(number -> category == Category.ALL
                            ? row(number).category().isSanction()
                            : row(number).category() == category)
                    .sorted()
                    .toList());
            if (numbers.size() > 0) {
                byCategory.put(category, numbers);
            }
        }
        Map<Category, CellCounts> counts = new EnumMap<>(Category.class);
        byCategory.forEach((category, numbers) -> counts.put(category, counts(numbers)));
        List<Figure> figures = new ArrayList<>();
        byCategory.forEach((category, numbers) -> {
            CellCounts own = counts.getOrDefault(category, CellCounts.NONE);
            Interval people = own.people();
            if (category == Category.ALL) {
                // Across sanctions all may be the same people, but never fewer than one sanction has or have names.
                Interval fewest = Interval.exactly(named(numbers));
                for (Category part : counts.keySet()) {
                    if (part != Category.ALL && part.isSanction()) {
                        fewest = fewest.greater(
                                counts.getOrDefault(part, CellCounts.NONE).fewest());
                    }
                }
                people = Interval.between(fewest, own.most());
            }
            FigureKey key = new FigureKey(keys, category, status, "cases", "case");
            figures.add(count(key, Interval.exactly(numbers.size()), numbers));
            figures.add(
                    count(new FigureKey(keys, category, status, "sanctions", "sanction"), own.sanctions(), numbers));
            figures.add(count(new FigureKey(keys, category, status, "people", "person"), people, numbers));
            if (category != Category.ALL) {
                enter(numbers);
                for (Penalty penalty : category.tables().get(0).penalties()) {
                    figures.addAll(values(key, penalty, numbers));
                }
            }
        });
        return figures;
    }

    private long named(CaseList numbers) {
        return numbers.stream()
                .filter(number -> row(number).isNamed())
                .map(number -> unit[number])
                .distinct()
                .count();
    }

    /**
     * What is counted of the cases of one category.
     *
     * @param sanctions people times rows
     * @param fewest distinct people, of which the lower bound holds
     * @param most distinct people, of which the upper bound holds
     */
    private record CellCounts(Interval sanctions, Interval fewest, Interval most) {
        static final CellCounts NONE = new CellCounts(Interval.ZERO, Interval.ZERO, Interval.ZERO);

        Interval people() {
            return Interval.between(fewest, most);
        }
    }

    private CellCounts counts(CaseList numbers) {
        enter(numbers);
        PeopleRoll least = new PeopleRoll(withPossible, numbers);
        PeopleRoll most = new PeopleRoll(stated, numbers);
        return new CellCounts(Interval.between(least.sanctions(), most.sanctions()), least.fewest(), most.people());
    }

    private void enter(CaseList numbers) {
        cell++;
        numbers.stream().forEach(number -> insideOf[number] = cell);
    }

    private boolean isInside(int number) {
        return insideOf[number] == cell;
    }

    /** The cases of the cell in one tree: which of them no other of the cell holds, and how many people those have. */
    private final class PeopleRoll {
        private final List<Interval> ofTops = new ArrayList<>();
        private final DistinctPeople people = new DistinctPeople();

        PeopleRoll(Tree tree, CaseList numbers) {
            int top = Tree.NONE;
            for (int at : numbers.stream().map(tree::place).sorted().toArray()) {
                int number = tree.caseAt(at);
                if (top == Tree.NONE || at >= tree.end(top)) {
                    top = at;
                    ofTops.add(ofThisCell(tree, at));
                    people.addAlone(unit[number], within[at], sureOf(tree, at));
                } else {
                    Interval inGroup = within[at].atMost(within[top]);
                    people.addMember(
                            unit[number],
                            unit[tree.caseAt(top)],
                            inGroup,
                            row(number).people());
                }
            }
        }

        Interval sanctions() {
            return Interval.sum(ofTops);
        }

        Interval people() {
            return people.most();
        }

        Interval fewest() {
            return people.fewest();
        }
    }

    /** How many of the cell a row has at least, by its own number or by those of the rows below it. */
    private BigDecimal sureOf(Tree tree, int top) {
        BigDecimal[] below = new BigDecimal[tree.end(top) - top];
        Arrays.fill(below, BigDecimal.ZERO);
        for (int at = tree.end(top) - 1; at >= top; at--) {
            below[at - top] = below[at - top].max(within[at].low());
            if (at > top) {
                int group = tree.groupPlace(at) - top;
                below[group] = below[group].add(below[at - top]);
            }
        }
        return below[0];
    }

    /** The people of a case of the cell whom this cell counts: without those whom cases of other cells count (rule 3). */
    private Interval ofThisCell(Tree tree, int top) {
        for (int at = top; at < tree.end(top); at++) {
            within[at] = Interval.ZERO;
            outside[at] = Interval.ZERO;
        }
        for (int at = tree.end(top) - 1; at >= top; at--) {
            int number = tree.caseAt(at);
            if (isInside(number)) {
                within[at] = row(number).people().without(outside[at]);
            } else {
                outside[at] = row(number).people().without(within[at]);
            }
            if (at > top) {
                int group = tree.groupPlace(at);
                within[group] = within[group].plus(within[at]);
                outside[group] = outside[group].plus(outside[at]);
            }
        }
        return within[top];
    }

    private List<Figure> values(FigureKey cell, Penalty penalty, CaseList numbers) {
        Value[] ofCases = ofCases(cell.status(), penalty);
        SortedSet<String> units = new TreeSet<>(CodePoints.BLANK_LAST);
        List<Integer> carrying = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.at(at);
            if (carries(penalty, ofCases[number])) {
                carrying.add(number);
                units.add(ofCases[number].unit());
            }
        }
        // A fine whose currency is not known may be in any, and has a figure of its own only if none is known (rule 6).
        if (units.size() > 1) {
            units.remove("");
        }
        List<Figure> figures = new ArrayList<>();
        for (String currency : units) {
            FigureKey key = new FigureKey(cell.keys(), cell.category(), cell.status(), penalty.measure(), currency);
            figures.add(value(key, ofCases, carrying));
        }
        return figures;
    }

    private Value[] ofCases(Status status, Penalty penalty) {
        return values.getOrDefault(status, Map.of()).getOrDefault(penalty, new Value[0]);
    }

    /** Every fine and arrest; of sentences those that impose this penalty. */
    private static boolean carries(Penalty penalty, Value value) {
        if (penalty.sanction() != Sanction.SENTENCE) {
            return true;
        }
        return value.number().isPresent() ? !value.number().get().isNothing() : penalty.isMoney() && !value.hasNoUnit();
    }

    private Figure value(FigureKey key, Value[] ofCases, List<Integer> carrying) {
        List<Integer> eligible = new ArrayList<>();
        Interval low = Interval.ZERO;
        Interval high = Interval.ZERO;
        int lacking = 0;
        for (int number : carrying) {
            Value value = ofCases[number];
            if (!value.hasNoUnit() && !value.unit().equals(key.unit())) {
                continue;
            }
            eligible.add(number);
            if (value.number().isEmpty() || value.hasNoUnit()) {
                lacking++;
                continue;
            }
            Interval each = value.number().get();
            Interval people = row(number).people();
            low = low.plus(each.times(people.without(coveredElsewhere(number, ofCases))));
            high = high.plus(each.times(people.without(members(stated, number))));
        }
        CaseList numbers = CaseList.of(eligible);
        Interval sum =
                new Interval(low.low(), lacking > 0 ? Optional.empty() : high.high(), low.lowOn(), high.highOn());
        return new Figure(
                key,
                lacking == eligible.size() ? Optional.empty() : Optional.of(sum.low()),
                sum.high(),
                sum.about(),
                sum.words(),
                numbers,
                lacking,
                severalArticles(numbers),
                notStated(numbers));
    }

    private Interval members(Tree tree, int number) {
        Interval members = Interval.ZERO;
        for (int member : tree.members(number)) {
            members = members.plus(row(member).people());
        }
        return members;
    }

    /**
     * The people of a case to whom its value may not apply, because a member's case says theirs. A possible member of the
     * same cell of whom no value is known has the group's if it belongs to it, so it stays; those below it do not.
     */
    private Interval coveredElsewhere(int number, Value[] ofCases) {
        String unitOfValue = ofCases[number].unit();
        Interval taken = Interval.ZERO;
        List<Integer> groups = new ArrayList<>(List.of(number));
        for (int at = 0; at < groups.size(); at++) {
            int group = groups.get(at);
            for (int member : withPossible.members(group)) {
                Value value = ofCases[member];
                boolean stays = isInside(member)
                        && (at > 0 || isPossible(member))
                        && value.number().isEmpty()
                        && (value.hasNoUnit() || value.unit().equals(unitOfValue));
                if (stays) {
                    groups.add(member);
                } else {
                    taken = taken.plus(row(member).people());
                }
            }
        }
        return taken;
    }

    private Figure count(FigureKey key, Interval number, CaseList numbers) {
        return counted(key, number, numbers, severalArticles(numbers), notStated(numbers));
    }

    /** A figure of which every case has a value. */
    static Figure counted(FigureKey key, Interval number, CaseList numbers, int severalArticles, int notStated) {
        return new Figure(
                key,
                Optional.of(number.low()),
                number.high(),
                number.about(),
                number.words(),
                numbers,
                0,
                severalArticles,
                notStated);
    }

    private int severalArticles(CaseList numbers) {
        return (int) numbers.stream()
                .filter(number -> row(number).hasSeveralArticles())
                .count();
    }

    private int notStated(CaseList numbers) {
        return (int)
                numbers.stream().filter(number -> row(number).isNotStated()).count();
    }
}
