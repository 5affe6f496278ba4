package org.casebook.tabulate.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.count.World;

/** Finds what a figure in words is the sum of, where it is one. */
final class CompositionSearch {
    private final CountedCases docket;
    private final Figure figure;
    private final Map<Category, List<Integer>> cases = new TreeMap<>();

    /**
     * @param cell the cases that the figure is made from
     */
    CompositionSearch(CountedCases docket, Figure figure, List<Integer> cell) {
        this.docket = docket;
        this.figure = figure;
        cell.forEach(index -> cases.computeIfAbsent(Category.of(docket.sanction(index)), none -> new ArrayList<>())
                .add(index));
    }

    /** Empty for a figure that is no such sum, as amounts are. */
    Optional<Composition> found() {
        return switch (figure.measure()) {
            case SANCTIONS ->
                composition(cases.values().stream().map(this::roll).toList());
            // Over all sanctions the fewest people are those of the one with the most.
            case PEOPLE ->
                cases.values().stream()
                        .map(this::roll)
                        .flatMap(roll -> composition(List.of(roll)).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /**
     * A row that no other of the cell counts.
     *
     * @param index the row
     * @param people how many of the cell it has
     */
    private record Top(int index, Span people) {
        /** The same people in two rows: the row with more of them for sure says who they are. */
        Top greater(Top other) {
            Span both = people.greater(other.people);
            boolean own = people.low() == both.low() && people.lowGround() == both.lowGround();
            return new Top(own ? index : other.index, both);
        }
    }

    /**
     * The rows of one category.
     *
     * @param least as the lower bound counts them
     * @param most as the upper bound does
     */
    private record Roll(Collection<Top> least, Collection<Top> most) {}

    private Roll roll(List<Integer> ofCategory) {
        int[] linked = withLinked(ofCategory);
        World.Forest forest = new World.Forest(docket, linked);
        Set<Integer> own = new HashSet<>(ofCategory);
        boolean[] inCell = new boolean[linked.length];
        for (int position = 0; position < linked.length; position++) {
            inCell[position] = own.contains(linked[position]);
        }
        return new Roll(tops(new World(docket, forest, inCell, true)), tops(new World(docket, forest, inCell, false)));
    }

    /** With all that are part of them, and all that these are part of. */
    private int[] withLinked(List<Integer> ofCategory) {
        TreeSet<Integer> linked = new TreeSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(ofCategory);
        while (!waiting.isEmpty()) {
            int index = waiting.pop();
            if (linked.add(index)) {
                if (docket.parent(index) != CountedCases.NONE) {
                    waiting.push(docket.parent(index));
                }
                Arrays.stream(docket.children(index)).forEach(waiting::push);
            }
        }
        return linked.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Each of a figure of sanctions; of people the greatest of each group, which is the same people in all its rows. */
    private Collection<Top> tops(World world) {
        Map<Integer, Top> tops = new LinkedHashMap<>();
        for (int position = 0; position < world.size(); position++) {
            if (world.isTop(position)) {
                int index = world.index(position);
                int key = figure.measure() == Measure.PEOPLE ? docket.unit(index) : index;
                tops.merge(key, new Top(index, world.within(position)), Top::greater);
            }
        }
        return List.copyOf(tops.values());
    }

    private Optional<Composition> composition(List<Roll> rolls) {
        List<Top> least = rolls.stream().flatMap(roll -> roll.least().stream()).toList();
        Span fewest = sum(least.stream());
        Span rest = sum(least.stream().filter(top -> !isGroup(top)));
        Span most = sum(rolls.stream().flatMap(roll -> roll.most().stream()).filter(top -> !isGroup(top)));
        boolean isSum =
                figure.bounds().low() == fewest.low() && !rest.lowGround().isWords();
        List<Composition.Group> groups =
                least.stream().filter(this::isGroup).map(this::group).toList();
        return isSum && !groups.isEmpty()
                ? Optional.of(new Composition(groups, Composition.rest(Span.between(rest, most))))
                : Optional.empty();
    }

    private static Span sum(Stream<Top> tops) {
        return tops.map(Top::people).reduce(Span.NONE, Span::plus);
    }

    /** Whether its number is given in words, and some of it is surely there, if anything of the figure is. */
    private boolean isGroup(Top top) {
        return docket.facts(top.index()).isInWords()
                && docket.people(top.index()).low() > 0
                && (top.people().low() > 0 || figure.isUnknown());
    }

    private Composition.Group group(Top top) {
        long least = top.people().low();
        return new Composition.Group(
                docket.facts(top.index()).caseId(),
                least,
                docket.people(top.index()).low() - least);
    }
}
