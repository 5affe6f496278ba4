package org.casebook.tabulate.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Groups;
import org.casebook.dataset.Penalty;
import org.casebook.dataset.Sanction;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.Status;

/**
 * The cases that count, by number, with the links between them: which group's row already counts a case, and who the
 * same people are.
 */
public final class CountedCases {
    public static final int NONE = -1;

    private final List<Sanction> cases;
    private final int[] parent;
    private final boolean[] possible;
    private final int[][] children;
    private final List<Span> people;
    private final int[] unit;
    private final boolean[] named;
    private final boolean[] stands;
    private final List<Penalty> standing;
    private final boolean[] changed;
    private final List<int[]> components;

    private CountedCases(List<Sanction> cases, int[] parent, boolean[] possible, Map<String, List<Appeal>> appeals) {
        this.cases = cases;
        this.parent = parent;
        this.possible = possible;
        this.children = children(parent);
        int size = cases.size();
        this.people = cases.stream()
                .map(sanction -> Span.ofPeople(
                        sanction.facts().people(), sanction.facts().isInWords()))
                .toList();
        this.unit = new int[size];
        this.named = new boolean[size];
        this.stands = new boolean[size];
        this.standing = new ArrayList<>(size);
        this.changed = new boolean[size];
        identify();
        for (int index = 0; index < size; index++) {
            Sanction sanction = cases.get(index);
            Standing after = Standing.of(sanction, appealsOn(sanction.facts(), appeals));
            stands[index] = after.stands();
            standing.add(after.penalty());
            changed[index] = !after.stands() || !after.penalty().equals(sanction.penalty());
        }
        this.components = components();
    }

    /** Whether a case whose details are withheld stands is one of them: it counts as imposed, and stands as it was. */
    private static List<Appeal> appealsOn(Facts facts, Map<String, List<Appeal>> appeals) {
        return facts.isStub() ? List.of() : appeals.getOrDefault(facts.caseId(), List.of());
    }

    /** Takes the cases that are shown whole: all that any figure but a count of a total may be made from. */
    public static CountedCases ofWholeCases(Dataset dataset) {
        return of(dataset, Facts::isWhole);
    }

    /** Takes the cases that totals count: also those whose details are withheld, without any. */
    public static CountedCases ofTotals(Dataset dataset) {
        return of(dataset, facts -> facts.counts(dataset.description().stubs()));
    }

    private static CountedCases of(Dataset dataset, Predicate<Facts> counting) {
        Groups groups = new Groups(dataset.sanctions(), counting);
        List<Sanction> cases = dataset.sanctions().stream()
                .filter(sanction -> counting.test(sanction.facts()))
                .map(sanction -> sanction.facts().isStub() ? sanction.withoutDetails() : sanction)
                .toList();
        int[] parent = new int[cases.size()];
        Arrays.fill(parent, NONE);
        boolean[] possible = new boolean[cases.size()];
        Map<String, List<Integer>> members = new HashMap<>();
        for (int index = 0; index < parent.length; index++) {
            Optional<Facts.Membership> link = groups.nearest(cases.get(index).facts());
            if (link.isPresent()) {
                members.computeIfAbsent(link.get().caseId(), group -> new ArrayList<>())
                        .add(index);
                possible[index] = link.get().possible();
            }
        }
        for (int index = 0; index < parent.length; index++) {
            for (int member : members.getOrDefault(cases.get(index).facts().caseId(), List.of())) {
                parent[member] = index;
            }
        }
        Map<String, List<Appeal>> appeals = new HashMap<>();
        dataset.appeals().stream()
                .sorted(Standing.ORDER)
                .forEach(appeal -> appeals.computeIfAbsent(appeal.caseId(), caseId -> new ArrayList<>())
                        .add(appeal));
        return new CountedCases(cases, parent, possible, appeals);
    }

    public int size() {
        return cases.size();
    }

    /** Whether any of the cases is one whose details are withheld. */
    public boolean hasStubs() {
        return cases.stream().anyMatch(sanction -> sanction.facts().isStub());
    }

    public Sanction sanction(int index) {
        return cases.get(index);
    }

    public Facts facts(int index) {
        return cases.get(index).facts();
    }

    /** The group that counts a case already, or {@link #NONE}. */
    public int parent(int index) {
        return parent[index];
    }

    /** Whether the membership is only possible. */
    boolean isPossible(int index) {
        return possible[index];
    }

    /** Whether a case is part of a group's row, or other rows are part of it. */
    boolean isLinked(int index) {
        return parent[index] != NONE || children[index].length > 0;
    }

    public int[] children(int index) {
        return children[index];
    }

    /** How many people a case is on. */
    public Span people(int index) {
        return people.get(index);
    }

    /** A number for the people of a case: the same for the same person and for the same group. */
    public int unit(int index) {
        return unit[index];
    }

    public boolean isNamed(int index) {
        return named[index];
    }

    /** Whether it is under several articles: the sums of articles contain it more than once (rule 5). */
    public boolean hasSeveralArticles(int index) {
        return facts(index).articleIds().size() > 1;
    }

    /** Whether it is reported or alleged (rule 11). */
    public boolean isNotStated(int index) {
        return facts(index).certainty() != Facts.Certainty.STATED;
    }

    /** Whether a case is there in this status: a quashed one is imposed, and does not stand. */
    public boolean exists(int index, Status status) {
        return status == Status.IMPOSED || stands[index];
    }

    Penalty penalty(int index, Status status) {
        return status == Status.IMPOSED ? cases.get(index).penalty() : standing.get(index);
    }

    /** Whether appeals changed anything of a case. */
    public boolean isChanged(int index) {
        return changed[index];
    }

    /** The cases in sets that have no link to each other; each set in ascending order. */
    public List<int[]> linkedSets() {
        return components;
    }

    private static int[][] children(int[] parent) {
        int[] count = new int[parent.length];
        for (int group : parent) {
            if (group != NONE) {
                count[group]++;
            }
        }
        int[][] children = new int[parent.length][];
        int[] none = new int[0];
        for (int index = 0; index < parent.length; index++) {
            children[index] = count[index] == 0 ? none : new int[count[index]];
        }
        for (int index = parent.length - 1; index >= 0; index--) {
            int group = parent[index];
            if (group != NONE) {
                children[group][--count[group]] = index;
            }
        }
        return children;
    }

    private void identify() {
        Map<String, Integer> persons = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int index = 0; index < unit.length; index++) {
            Facts facts = cases.get(index).facts();
            named[index] = !facts.personId().isEmpty();
            Integer earlier = null;
            if (named[index]) {
                earlier = persons.putIfAbsent(facts.personId(), index);
            } else if (!facts.groupId().isEmpty()) {
                earlier = groups.putIfAbsent(facts.groupId(), index);
            }
            unit[index] = earlier == null ? index : earlier;
        }
    }

    private List<int[]> components() {
        int[] root = new int[parent.length];
        Arrays.setAll(root, index -> index);
        for (int index = 0; index < root.length; index++) {
            DisjointSets.join(root, index, unit[index]);
            if (parent[index] != NONE) {
                DisjointSets.join(root, index, parent[index]);
            }
        }
        int[] sizes = new int[root.length];
        for (int index = 0; index < root.length; index++) {
            sizes[DisjointSets.find(root, index)]++;
        }
        int[][] sets = new int[root.length][];
        int[] filled = new int[root.length];
        List<int[]> inOrder = new ArrayList<>();
        for (int index = 0; index < root.length; index++) {
            int top = DisjointSets.find(root, index);
            if (filled[top] == 0) {
                sets[top] = new int[sizes[top]];
                inOrder.add(sets[top]);
            }
            sets[top][filled[top]++] = index;
        }
        return inOrder;
    }

    /**
     * What is left of a sanction after its appeals.
     *
     * @param stands whether it stands at all
     * @param penalty with what penalty
     */
    record Standing(boolean stands, Penalty penalty) {
        /**
         * Appeals as they followed each other: by the first day that each may have been decided on, then the last; one
         * whose day is not known at all is taken last.
         */
        static final Comparator<Appeal> ORDER = Comparator.comparing(
                        (Appeal appeal) -> appeal.date().form() == Edtf.Form.UNKNOWN)
                .thenComparing(appeal -> appeal.date().earliest().orElse(LocalDate.MIN))
                .thenComparing(appeal -> appeal.date().latest().orElse(LocalDate.MAX))
                .thenComparing(Appeal::appealId);

        static Standing of(Sanction sanction, List<Appeal> appeals) {
            Standing standing = new Standing(true, sanction.penalty());
            for (Appeal appeal : appeals) {
                standing = standing.after(appeal, sanction);
            }
            return standing;
        }

        private Standing after(Appeal appeal, Sanction sanction) {
            return switch (appeal.outcome()) {
                case UPHELD, PENDING -> this;
                case REDUCED, INCREASED -> new Standing(stands, penalty.changedBy(appeal.change()));
                case QUASHED, PARDONED -> new Standing(false, penalty);
                case REINSTATED ->
                    Category.of(sanction) == Category.DISMISSAL
                            ? new Standing(false, penalty)
                            : new Standing(true, sanction.penalty());
            };
        }
    }
}
