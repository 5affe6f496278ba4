package org.casebook.verify.check;

import static org.casebook.language.Argument.listed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.language.Message;
import org.casebook.verify.cases.Category;
import org.casebook.verify.cases.PublishedCases;
import org.casebook.verify.cases.Sanction;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.Figure;
import org.casebook.verify.recount.FigureKey;

/**
 * What no reader can count: cases whose details are withheld, which are in totals alone and there only as cases, sanctions
 * and people (rule 12), and figures for which a column is not published. Every other figure is counted again.
 */
public final class WithheldDetails {
    /** The columns that every figure needs. */
    private static final Set<String> NEEDED =
            Set.of("person_id", "group_id", "people", "part_of", "part_of_certainty", "article_ids", "certainty");

    private final PublishedCases cases;
    private final boolean isEachCounted;
    /** Numbers of the cases above which one stands that cannot be read, so that their values may be its. */
    private final Set<Integer> belowUnread = new HashSet<>();

    /**
     * @param isEachCounted whether each case without details is in a total: those that a minimum withholds are in any case, those
     *     that the publisher does may be in none
     */
    public WithheldDetails(PublishedCases cases, boolean isEachCounted) {
        this.cases = cases;
        this.isEachCounted = isEachCounted;
        for (int member : cases.groups().keySet()) {
            int at = member;
            PublishedCases.Group group = cases.groups().get(at);
            while (group != null && !group.isUnread()) {
                at = group.number();
                group = cases.groups().get(at);
            }
            if (group != null) {
                belowUnread.add(member);
            }
        }
    }

    /**
     * The cases that a total counts without their details.
     *
     * @param ids those that it may count
     * @param least how many of them it counts at least: of which kind an arrest is, is one of its details
     */
    record Stubs(List<String> ids, int least) {
        boolean isNone() {
            return ids.isEmpty();
        }

        /** How many it counts at most. */
        int most() {
            return ids.size();
        }

        /** Why a figure is not counted again. */
        Message reason() {
            return ids.size() == 1
                    ? Message.of("verify.maybe.details", ids.get(0))
                    : Message.of("verify.maybe.details.several", ids.size(), some());
        }

        private String some() {
            return ids.size() <= 5 ? String.join(", ", ids) : String.join(", ", ids.subList(0, 5)) + ", …";
        }
    }

    /** Those that a figure counts: none but a count of a total counts any. */
    Stubs stubs(Breakdown breakdown, FigureKey key) {
        List<String> ids = new ArrayList<>();
        int least = 0;
        if (breakdown == Breakdown.TOTALS && key.isCount()) {
            for (Sanction table : key.category().tables()) {
                Set<String> ofTable = cases.withheld().getOrDefault(table, Set.of());
                ids.addAll(ofTable);
                least += table == Sanction.ARREST || !isEachCounted ? 0 : ofTable.size();
            }
        }
        return new Stubs(ids, least);
    }

    /** Whether a case that a figure counts is about a group, which may be met again. */
    boolean anyGroup(Figure figure) {
        return figure.cases().stream()
                .anyMatch(number -> !cases.rows().get(number).groupId().isEmpty());
    }

    /** Whether any case that is shown is on people whose number its source gives in words: of others nobody can say that. */
    boolean anyWords() {
        return cases.rows().stream().anyMatch(row -> row.people().words());
    }

    /** How many cases of a kind of sanction have no details. */
    int count(Category category) {
        return category.tables().stream()
                .mapToInt(
                        table -> cases.withheld().getOrDefault(table, Set.of()).size())
                .sum();
    }

    /** Whether a case may have the value of a group that cannot be read, and so a currency that nobody sees. */
    boolean mayInherit(int number) {
        return belowUnread.contains(number);
    }

    /** Why a figure cannot be counted again at all: a column is not published; empty if it can. */
    Optional<Message> column(Breakdown breakdown, FigureKey key) {
        Set<Message> lacking = new LinkedHashSet<>();
        for (Sanction table : key.category().tables()) {
            for (String column : cases.missingColumns().getOrDefault(table, Set.of())) {
                boolean needed = NEEDED.contains(column)
                        || column.equals("kind")
                        || breakdown.caseColumns().contains(column)
                        || table.penalties().stream()
                                .filter(penalty -> penalty.measure().equals(key.measure()))
                                .anyMatch(penalty -> column.equals(penalty.column()) || column.equals(penalty.unit()));
                if (needed) {
                    lacking.add(Message.of("verify.column-of", column, "data/" + table.table() + ".csv"));
                }
            }
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("verify.maybe.column", listed(List.copyOf(lacking))));
    }
}
