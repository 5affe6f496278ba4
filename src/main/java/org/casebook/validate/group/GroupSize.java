package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * The stated members of a group together are no more people than the group: members are disjoint. Each is as many as its own
 * row says, or as the rows below it say if those are more.
 */
public final class GroupSize implements TablesRule {
    @Override
    public String name() {
        return "group-size";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().forEach((table, cases) -> new Sizes(cases, findings).check(tables.membersOf(table)));
    }

    /** The sizes of one table's groups, from the smallest up. */
    private static final class Sizes {
        private final Map<String, Row> cases;
        private final Findings findings;
        private final Map<String, Row> groupOf = new LinkedHashMap<>();
        private final Map<String, List<Row>> membersOf = new LinkedHashMap<>();
        private final Map<String, BigDecimal> least = new HashMap<>();

        Sizes(Map<String, Row> cases, Findings findings) {
            this.cases = cases;
            this.findings = findings;
        }

        void check(List<Row> members) {
            VisibleGroups groups = new VisibleGroups(cases);
            for (Row row : members) {
                groups.of(row).filter(group -> counts(row, group)).ifPresent(group -> {
                    groupOf.put(row.get(CASE_ID), group);
                    membersOf
                            .computeIfAbsent(group.get(CASE_ID), none -> new ArrayList<>())
                            .add(row);
                });
            }
            membersFirst().forEach(this::check);
        }

        /** Groups so ordered that each comes after the groups in it; none of a circle, which another rule tells. */
        private List<Row> membersFirst() {
            Map<String, Integer> waitingFor = new HashMap<>();
            membersOf.forEach((caseId, members) -> waitingFor.put(caseId, (int) members.stream()
                    .filter(member -> membersOf.containsKey(member.get(CASE_ID)))
                    .count()));
            Deque<String> ready = new ArrayDeque<>();
            membersOf.keySet().stream()
                    .filter(caseId -> waitingFor.getOrDefault(caseId, 0) == 0)
                    .forEach(ready::add);
            List<Row> order = new ArrayList<>();
            while (!ready.isEmpty()) {
                String caseId = ready.remove();
                Optional.ofNullable(cases.get(caseId)).ifPresent(order::add);
                Row above = groupOf.get(caseId);
                if (above != null) {
                    int left = waitingFor.getOrDefault(above.get(CASE_ID), 0) - 1;
                    waitingFor.put(above.get(CASE_ID), left);
                    if (left == 0) {
                        ready.add(above.get(CASE_ID));
                    }
                }
            }
            return order;
        }

        private void check(Row group) {
            List<Row> members = membersOf.getOrDefault(group.get(CASE_ID), List.of());
            BigDecimal together = members.stream().map(this::least).reduce(BigDecimal.ZERO, BigDecimal::add);
            Optional<BigDecimal> tooFew = Cases.people(group)
                    .flatMap(Range::high)
                    .filter(high -> high.signum() > 0 && together.compareTo(high) > 0);
            tooFew.ifPresent(high -> findings.at(group, PEOPLE, refusal(group, members, together)));
            // What is wrong here is told here, and not once more of every group above it.
            least.put(group.get(CASE_ID), tooFew.orElse(together).max(own(group)));
        }

        private BigDecimal least(Row member) {
            return least.getOrDefault(member.get(CASE_ID), own(member));
        }
    }

    private static BigDecimal own(Row row) {
        return Cases.people(row).map(Range::low).orElse(BigDecimal.ZERO);
    }

    /** A member that is too large alone is told where it stands. */
    private static boolean counts(Row member, Row group) {
        return !Cases.isItself(member)
                && group.get(PERSON_ID).isEmpty()
                && !Cases.isHidden(member)
                && !(member.get(PART_OF).equals(group.get(CASE_ID)) && MemberSize.isTooLarge(member, group));
    }

    private static Refusal refusal(Row group, List<Row> members, BigDecimal together) {
        return members.size() == 1
                ? Refusal.says(
                        "group-size.one",
                        quoted(group.text(PEOPLE)),
                        quoted(members.get(0).get(CASE_ID)),
                        together)
                : Refusal.says("group-size", quoted(group.text(PEOPLE)), members.size(), together);
    }
}
