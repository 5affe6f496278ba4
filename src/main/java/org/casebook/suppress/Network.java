package org.casebook.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Status;

/**
 * The sums that tie the cells of one sanction together. Each sum is a node, each cell an edge between two sums that it is
 * in: in the first it is an addend or the sum itself, in the second the other way round. To think people into a cell without any published
 * sum becoming another is to send as many round a circle of suppressed cells (Cox 1980, "Suppression methodology and
 * statistical disclosure control").
 *
 * <p>A cell can be thought to be about any number of people more, but not to lose its last one: its row shows that there is
 * somebody. A total is never thought to lose people, since it is
 * in the sums of every breakdown.
 */
final class Network {
    /** People who are only supposed may be as many as one likes. */
    private static final int ANY = Integer.MAX_VALUE / 4;

    /** One more suppressed cell weighs more than any way round it, and among cells those of few people are taken. */
    private static final long PER_CELL = 1L << 40;

    private static final long PER_STEP = 1L << 21;

    private final Population population;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final Map<Cell, Edge> byCell = new HashMap<>();

    /**
     * A cell.
     *
     * @param from the sum that it leaves when people are thought into it
     * @param to the other
     * @param people how many it is about as imposed
     * @param standing how many it is about after appeals
     * @param movable how many of them can be thought to be elsewhere
     */
    private record Edge(Cell cell, int from, int to, int people, int standing, int movable) {
        int other(int node) {
            return node == from ? to : from;
        }
    }

    /** Whether the total counts cases without details, of which nobody knows how many people they are about. */
    private final boolean isTotalOpen;

    private Network(Population population, boolean isTotalOpen) {
        this.population = population;
        this.isTotalOpen = isTotalOpen;
    }

    /** The networks of one sanction: of companies and articles, of months, and of places. */
    static List<Network> of(Population population, Category category) {
        boolean isTotalOpen = population.countsStubs(category);
        Network pairs = new Network(population, isTotalOpen);
        Network months = new Network(population, isTotalOpen);
        Network places = new Network(population, isTotalOpen);
        List.of(pairs, months, places).forEach(network -> network.add(Cell.total(category), "total", "end"));
        for (Cell cell : population.cells()) {
            if (cell.category() == category) {
                switch (cell.breakdown()) {
                    case TOTALS -> {}
                    case BY_COMPANY ->
                        pairs.add(cell, "end", "company " + cell.keys().get(0));
                    case BY_ARTICLE -> pairs.add(cell, "article " + cell.keys().get(0), "total");
                    case BY_COMPANY_AND_ARTICLE ->
                        pairs.add(
                                cell,
                                "company " + cell.keys().get(0),
                                "article " + cell.keys().get(1));
                    case BY_MONTH -> months.add(cell, "end", "total");
                    case BY_PLACE -> places.add(cell, "end", "total");
                }
            }
        }
        return List.of(pairs, months, places);
    }

    private void add(Cell cell, String from, String to) {
        if (population.has(cell)) {
            Edge edge = new Edge(
                    cell,
                    node(from),
                    node(to),
                    population.people(cell, Status.IMPOSED),
                    population.people(cell, Status.STANDING),
                    cell.isTotal() ? 0 : population.movable(cell));
            byCell.put(cell, edge);
            edges.get(edge.from).add(edge);
            edges.get(edge.to).add(edge);
        }
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, none -> {
            edges.add(new ArrayList<>());
            return edges.size() - 1;
        });
    }

    boolean has(Cell cell) {
        return byCell.containsKey(cell);
    }

    /** Its cells that must not be narrowed: the small ones, and a suppressed total, which must be free in every breakdown. */
    List<Cell> targets(Pattern pattern, Thresholds thresholds) {
        return byCell.values().stream()
                .filter(edge -> pattern.has(edge.cell) && need(edge, thresholds) > 0)
                .filter(edge -> !(isTotalOpen && edge.cell.isTotal()))
                .sorted(Comparator.comparing((Edge edge) -> edge.cell.breakdown())
                        .thenComparing(edge -> String.join("\n", edge.cell.keys())))
                .map(Edge::cell)
                .toList();
    }

    /** How many more people it must be possible to think into a cell. */
    private int need(Edge edge, Thresholds thresholds) {
        int lacking = thresholds.of(edge.cell.breakdown()) - Math.min(edge.people, edge.standing);
        return edge.cell.isTotal() ? Math.max(1, lacking) : lacking;
    }

    /** Whether a cell can be thought to be about enough people, given what is suppressed. */
    boolean isProtected(Cell target, Pattern pattern, Thresholds thresholds) {
        return new PathSearch(target, pattern, false).protects(thresholds);
    }

    /** Suppresses what it takes for that, and as little as can be found; gives whether it took anything. */
    boolean protect(Cell target, Pattern pattern, Thresholds thresholds) {
        PathSearch search = new PathSearch(target, pattern, true);
        if (!search.protects(thresholds)) {
            throw new IllegalStateException("A suppressed figure cannot be protected: " + target);
        }
        return search.hasHidden;
    }

    /** Sends people round until there are enough. */
    private final class PathSearch {
        private final Edge target;
        private final Pattern pattern;
        private final boolean mayHide;
        private final Map<Edge, Integer> added = new HashMap<>();
        private boolean hasHidden;

        PathSearch(Cell target, Pattern pattern, boolean mayHide) {
            this.target = Optional.ofNullable(byCell.get(target)).orElseThrow();
            this.pattern = pattern;
            this.mayHide = mayHide;
        }

        boolean protects(Thresholds thresholds) {
            int need = need(target, thresholds);
            while (need > 0) {
                List<PathStep> way = way();
                if (way.isEmpty()) {
                    return false;
                }
                int sent =
                        Math.min(need, way.stream().mapToInt(this::room).min().orElse(0));
                way.forEach(step -> take(step, sent));
                need -= sent;
            }
            return true;
        }

        /** An edge and the node from which it is gone along. */
        private record PathStep(Edge edge, int from) {}

        private void take(PathStep step, int sent) {
            if (!pattern.has(step.edge.cell)) {
                pattern.hide(step.edge.cell);
                hasHidden = true;
            }
            added.merge(step.edge, step.from == step.edge.from ? sent : -sent, Integer::sum);
        }

        private int room(PathStep step) {
            if (step.from == step.edge.from) {
                return ANY;
            }
            return step.edge.movable + added.getOrDefault(step.edge, 0);
        }

        private long cost(PathStep step) {
            Cell cell = step.edge.cell;
            if (pattern.has(cell)) {
                return PER_STEP;
            }
            // A total that goes takes a cell of every breakdown with it, and is what readers look for first.
            int cells = pattern.cost(cell) + (cell.isTotal() ? 2 * Breakdown.values().length : 0);
            return cells * PER_CELL + PER_STEP + step.edge.people;
        }

        /** The cheapest way back from the end of the target to its beginning (Dijkstra). */
        private List<PathStep> way() {
            long[] costs = new long[edges.size()];
            Arrays.fill(costs, Long.MAX_VALUE);
            PathStep[] last = new PathStep[edges.size()];
            PriorityQueue<long[]> queue = new PriorityQueue<>(
                    Comparator.comparingLong((long[] entry) -> entry[0]).thenComparingLong(entry -> entry[1]));
            costs[target.to] = 0;
            queue.add(new long[] {0, target.to});
            while (!queue.isEmpty()) {
                long[] entry = queue.remove();
                int node = (int) entry[1];
                if (entry[0] > costs[node]) {
                    continue;
                }
                if (node == target.from) {
                    break;
                }
                for (Edge edge : edges.get(node)) {
                    PathStep step = new PathStep(edge, node);
                    if (!edge.equals(target) && (mayHide || pattern.has(edge.cell)) && room(step) > 0) {
                        long cost = entry[0] + cost(step);
                        int next = edge.other(node);
                        if (cost < costs[next]) {
                            costs[next] = cost;
                            last[next] = step;
                            queue.add(new long[] {cost, next});
                        }
                    }
                }
            }
            return costs[target.from] == Long.MAX_VALUE ? List.of() : way(last);
        }

        private List<PathStep> way(PathStep[] last) {
            List<PathStep> way = new ArrayList<>();
            for (int node = target.from; node != target.to; ) {
                PathStep step = last[node];
                way.add(step);
                node = step.from;
            }
            return way;
        }
    }
}
