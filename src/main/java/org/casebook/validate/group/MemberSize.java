package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** A stated member of a group is no more people than the group. */
public final class MemberSize implements TablesRule {
    @Override
    public String name() {
        return "member-size";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().forEach((table, cases) -> {
            for (Row row : tables.membersOf(table)) {
                Row group = cases.get(row.get(PART_OF));
                if (group != null && isTooLarge(row, group)) {
                    findings.at(
                            row,
                            PEOPLE,
                            Refusal.says(
                                    "member-size",
                                    quoted(row.text(PEOPLE)),
                                    quoted(group.get(CASE_ID)),
                                    quoted(group.text(PEOPLE)),
                                    Tables.place(group)));
                }
            }
        });
    }

    /** Whether a row is a stated member, and more people than its group can be. */
    static boolean isTooLarge(Row member, Row group) {
        Optional<Range> size = Cases.people(group);
        return Cases.isStatedMember(member)
                && !Cases.isItself(member)
                && group.get(PERSON_ID).isEmpty()
                && !Cases.isHidden(member)
                && !Cases.isHidden(group)
                && size.flatMap(Range::high)
                        .filter(high -> high.signum() > 0)
                        .flatMap(high -> Cases.people(member)
                                .filter(people -> people.low().compareTo(high) > 0))
                        .isPresent();
    }
}
