package org.casebook.tabulate.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.dataset.Range;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/**
 * What a figure supposes, and why it may be no plain number. Cases stand here by id, in the order of the tables; never one
 * whose details are withheld.
 *
 * @param words cases whose source gives a word in the place of the number of people
 * @param open cases that give only a least number of people, or of what is summed
 * @param about cases that give it as approximate
 * @param between cases that give a range
 * @param memberships groups of the figure with those who are in them, where that says something of its bounds
 * @param unplaced groups of which nobody can say how far they are the same people as those under other sanctions (rule 2)
 * @param inSeveralGroups members of several groups: the lower number counts them once
 * @param inherited cases without a value of their own, summed with that of a group (rule 4)
 * @param withoutValue cases that have no value of what is summed
 */
public record Assumptions(
        List<String> words,
        List<String> open,
        List<String> about,
        List<String> between,
        List<AssumedMembership> memberships,
        List<String> unplaced,
        List<String> inSeveralGroups,
        List<Inheritance> inherited,
        List<String> withoutValue) {

    /** Nothing is supposed. */
    public static final Assumptions NONE = new Assumptions(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Assumptions {
        words = List.copyOf(words);
        open = List.copyOf(open);
        about = List.copyOf(about);
        between = List.copyOf(between);
        memberships = List.copyOf(memberships);
        unplaced = List.copyOf(unplaced);
        inSeveralGroups = List.copyOf(inSeveralGroups);
        inherited = List.copyOf(inherited);
        withoutValue = List.copyOf(withoutValue);
    }

    /** How a group of the figure and a member of it are counted (rule 3). */
    public enum CountedWords {
        /** Both are in the figure, and the membership is only possible: inside for its lower number, beside for its upper. */
        POSSIBLY_TWICE,
        /** A possible member is not in the figure: taken off the group for its lower number. */
        POSSIBLY_ELSEWHERE,
        /** A stated member is not in the figure: taken off the group. */
        ELSEWHERE,
        /** A member is not in the figure, and part of it is. */
        IN_PART
    }

    /** A group of the figure, and a case that is directly part of it. */
    public record AssumedMembership(String group, String member, CountedWords counted) {}

    /** A case with the value of a group above it. */
    public record Inheritance(String member, String group) {}

    /** Finds them for one figure. */
    public static final class Search {
        private final CountedCases docket;
        private final PenaltyShares shares;
        private final Figure figure;
        private final List<Integer> cases;
        private final Set<Integer> counted;
        private final Set<Integer> cell;

        /**
         * @param cell the cases of its category in its cell
         * @param cases those among them that it was made from
         */
        public Search(
                CountedCases docket, PenaltyShares shares, Figure figure, List<Integer> cell, List<Integer> cases) {
            this.docket = docket;
            this.shares = shares;
            this.figure = figure;
            this.cases = cases;
            // Only of groups and their members is asked whether they are there.
            this.counted = cases.stream().filter(docket::isLinked).collect(Collectors.toSet());
            this.cell = cell.stream().filter(docket::isLinked).collect(Collectors.toSet());
        }

        public Assumptions found() {
            List<String> words = new ArrayList<>();
            List<String> open = new ArrayList<>();
            List<String> about = new ArrayList<>();
            List<String> between = new ArrayList<>();
            List<AssumedMembership> memberships = new ArrayList<>();
            List<Inheritance> inherited = new ArrayList<>();
            List<String> withoutValue = new ArrayList<>();
            for (int index : cases) {
                Optional<PenaltyShares.ShareValue> value = value(index);
                if (!isCount() && value.isEmpty()) {
                    withoutValue.add(id(index));
                }
                if (isPlain(index, value)) {
                    continue;
                }
                List<Range> numbers = numbers(index, value);
                if (areInWords(index, value)) {
                    words.add(id(index));
                }
                if (numbers.stream().anyMatch(number -> number.high().isEmpty())) {
                    open.add(id(index));
                }
                if (numbers.stream().anyMatch(Range::approximate)) {
                    about.add(id(index));
                }
                if (numbers.stream().anyMatch(Search::isRange)) {
                    between.add(id(index));
                }
                if (isCount() || value.isPresent()) {
                    memberships(index, memberships);
                }
                value.filter(known -> known.holder() != index)
                        .ifPresent(known -> inherited.add(new Inheritance(id(index), id(known.holder()))));
            }
            Assumptions found = new Assumptions(
                    words,
                    open,
                    about,
                    between,
                    memberships,
                    unplaced(),
                    isCount() ? inSeveralGroups() : List.of(),
                    inherited,
                    withoutValue);
            return found.equals(NONE) ? NONE : found;
        }

        /** Most cases suppose nothing: they are in no group and are none, and say how many and how much. */
        private boolean isPlain(int index, Optional<PenaltyShares.ShareValue> value) {
            return !docket.isLinked(index)
                    && isPlain(docket.facts(index).people())
                    && value.filter(known -> !isPlain(known.range())).isEmpty();
        }

        private static boolean isPlain(Range number) {
            return number.high().isPresent() && !number.approximate() && !isRange(number);
        }

        private boolean isCount() {
            return switch (figure.measure()) {
                case CASES, SANCTIONS, PEOPLE -> true;
                default -> false;
            };
        }

        private String id(int index) {
            return docket.facts(index).caseId();
        }

        private Optional<PenaltyShares.ShareValue> value(int index) {
            return isCount() ? Optional.empty() : shares.value(index, figure.measure(), figure.status());
        }

        /**
         * The numbers of a case that enter the figure: its people, where no group of the cell stands for them and the source
         * gives a number, and its value.
         */
        private List<Range> numbers(int index, Optional<PenaltyShares.ShareValue> value) {
            List<Range> numbers = new ArrayList<>();
            if (arePeopleIn(index, value) && !docket.facts(index).isInWords()) {
                numbers.add(docket.facts(index).people());
            }
            value.map(PenaltyShares.ShareValue::range).ifPresent(numbers::add);
            return numbers;
        }

        private boolean areInWords(int index, Optional<PenaltyShares.ShareValue> value) {
            return arePeopleIn(index, value) && docket.facts(index).isInWords();
        }

        private boolean arePeopleIn(int index, Optional<PenaltyShares.ShareValue> value) {
            return isCount() ? !isStandedFor(index) : value.isPresent();
        }

        private static boolean isRange(Range number) {
            return number.high().isPresent() && number.high().get().compareTo(number.low()) > 0;
        }

        private boolean isStandedFor(int index) {
            int below = index;
            for (int group = docket.parent(index); group != CountedCases.NONE; group = docket.parent(group)) {
                if (docket.isPossible(below)) {
                    return false;
                }
                if (counted.contains(group)) {
                    return true;
                }
                below = group;
            }
            return false;
        }

        private void memberships(int group, List<AssumedMembership> found) {
            for (int member : docket.children(group)) {
                boolean possible = docket.isPossible(member);
                if (counted.contains(member)) {
                    if (possible) {
                        found.add(new AssumedMembership(id(group), id(member), CountedWords.POSSIBLY_TWICE));
                    }
                } else if (isAnyBelowCounted(member)) {
                    found.add(new AssumedMembership(id(group), id(member), CountedWords.IN_PART));
                } else if (!possible) {
                    found.add(new AssumedMembership(id(group), id(member), CountedWords.ELSEWHERE));
                } else if (isCount() || !cell.contains(member) || value(member).isPresent()) {
                    // Without a value of its own a possible member of the cell has the group's: it is not taken off.
                    found.add(new AssumedMembership(id(group), id(member), CountedWords.POSSIBLY_ELSEWHERE));
                }
            }
        }

        private boolean isAnyBelowCounted(int index) {
            for (int member : docket.children(index)) {
                if (counted.contains(member) || isAnyBelowCounted(member)) {
                    return true;
                }
            }
            return false;
        }

        /** Groups that no other group of the figure counts, where people without a link to them met with another sanction. */
        private List<String> unplaced() {
            boolean anyUnnamed = figure.category() == Category.ALL
                    && figure.measure() == Measure.PEOPLE
                    && cases.stream().anyMatch(index -> !docket.isNamed(index));
            if (!anyUnnamed) {
                return List.of();
            }
            Map<Category, Set<Integer>> units = new EnumMap<>(Category.class);
            Map<Integer, Set<Integer>> unitsBelow = new HashMap<>();
            for (int index : cases) {
                units.computeIfAbsent(Category.of(docket.sanction(index)), none -> new LinkedHashSet<>())
                        .add(docket.unit(index));
                for (int group = docket.parent(index); group != CountedCases.NONE; group = docket.parent(group)) {
                    if (counted.contains(group)) {
                        unitsBelow
                                .computeIfAbsent(docket.unit(group), none -> new HashSet<>())
                                .add(docket.unit(index));
                    }
                }
            }
            List<String> unplaced = new ArrayList<>();
            Set<Integer> told = new HashSet<>();
            for (int index : cases) {
                int unit = docket.unit(index);
                if (!docket.isNamed(index) && top(index) == index && !told.contains(unit)) {
                    Set<Integer> linked = unitsBelow.getOrDefault(unit, Set.of());
                    Category own = Category.of(docket.sanction(index));
                    boolean others = units.entrySet().stream()
                            .filter(entry -> entry.getKey() != own)
                            .flatMap(entry -> entry.getValue().stream())
                            .anyMatch(other -> other != unit && !linked.contains(other));
                    if (others) {
                        unplaced.add(id(index));
                        told.add(unit);
                    }
                }
            }
            return unplaced;
        }

        private int top(int index) {
            int top = index;
            for (int group = docket.parent(index); group != CountedCases.NONE; group = docket.parent(group)) {
                if (counted.contains(group)) {
                    top = group;
                }
            }
            return top;
        }

        private List<String> inSeveralGroups() {
            Map<Integer, Set<Integer>> tops = new HashMap<>();
            List<Integer> members = new ArrayList<>();
            for (int index : cases) {
                int top = top(index);
                if (top != index) {
                    members.add(index);
                    tops.computeIfAbsent(docket.unit(index), none -> new HashSet<>())
                            .add(docket.unit(top));
                }
            }
            return members.stream()
                    .filter(index ->
                            tops.getOrDefault(docket.unit(index), Set.of()).size() > 1)
                    .map(this::id)
                    .toList();
        }
    }
}
