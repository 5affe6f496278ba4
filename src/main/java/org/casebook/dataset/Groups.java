package org.casebook.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which group's row counts a case already, when rows that do not count are passed over. */
public final class Groups {
    private final Map<String, Facts> byId = new HashMap<>();
    private final Predicate<Facts> counting;

    /**
     * The groups among these cases.
     *
     * @param counting which cases count
     */
    public Groups(List<Sanction> cases, Predicate<Facts> counting) {
        this.counting = counting;
        Set<String> groups = new HashSet<>();
        cases.forEach(sanction -> sanction.facts().partOf().ifPresent(link -> groups.add(link.caseId())));
        for (Sanction sanction : cases) {
            Facts facts = sanction.facts();
            if (groups.contains(facts.caseId())) {
                byId.put(facts.caseId(), facts);
            }
        }
    }

    /**
     * The nearest group that counts. A hidden group leaves no trace, but what lies above it goes on counting the member:
     * else hiding the row in the middle would count the member twice. The link is possible if any on the way is.
     */
    public Optional<Facts.Membership> nearest(Facts member) {
        Optional<Facts.Membership> link = member.partOf();
        boolean possible = false;
        while (link.isPresent()) {
            possible |= link.get().possible();
            Facts group = byId.get(link.get().caseId());
            if (group == null) {
                return Optional.empty();
            }
            if (counting.test(group)) {
                return Optional.of(new Facts.Membership(group.caseId(), possible));
            }
            link = group.partOf();
        }
        return Optional.empty();
    }
}
