package org.casebook.validate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;

/** The stated members of a group together are no more people than the group: members are disjoint. */
final class GroupSize implements TablesRule {
    @Override
    public String name() {
        return "group-size";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().forEach((table, cases) -> {
            Map<String, Members> groups = new LinkedHashMap<>();
            for (Row row : tables.membersOf(table)) {
                Row group = cases.get(row.cell("part_of"));
                if (group != null && counts(row, group)) {
                    BigDecimal people = Cases.people(row).map(Range::low).orElse(BigDecimal.ZERO);
                    groups.merge(row.cell("part_of"), new Members(1, people), Members::plus);
                }
            }
            groups.forEach((caseId, members) -> {
                Row group = cases.get(caseId);
                if (group != null) {
                    check(group, members, findings);
                }
            });
        });
    }

    /** A member that is too large alone is told where it stands. */
    private static boolean counts(Row member, Row group) {
        return Cases.isStatedMember(member)
                && !Cases.isItself(member)
                && group.cell("person_id").isEmpty()
                && !Cases.isHidden(member)
                && !Cases.isHidden(group)
                && !MemberSize.isTooLarge(member, group);
    }

    private static void check(Row group, Members members, Findings findings) {
        Cases.people(group)
                .flatMap(Range::high)
                .filter(high -> high.signum() > 0 && members.people.compareTo(high) > 0)
                .ifPresent(high -> findings.at(
                        group,
                        "people",
                        Refusal.of(
                                group.cell("people"),
                                "is less than its " + members.rows + " stated members together, who are at least "
                                        + members.people.toPlainString() + ".",
                                "Mend the number, or write possible as the part_of_certainty of the members that may"
                                        + " be others.")));
    }

    private record Members(int rows, BigDecimal people) {
        Members plus(Members more) {
            return new Members(rows + more.rows, people.add(more.people));
        }
    }
}
