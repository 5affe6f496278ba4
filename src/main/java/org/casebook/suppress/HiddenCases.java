package org.casebook.suppress;

import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.Status;

/**
 * The cases whose details are withheld, since whoever sees them counts a suppressed figure for himself: all those of cells
 * under the minimum, and of the cells suppressed with them as many as could be thought to be in those instead.
 */
final class HiddenCases {
    private final Map<String, Facts> cases = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> unnamed = new HashSet<>();
    private final Set<String> hidden = new TreeSet<>();

    /** Nobody's yet. A stub of the publisher's is no cover: it is in totals alone. */
    HiddenCases(Dataset dataset) {
        Set<String> named = new HashSet<>();
        dataset.rows("people").stream()
                .filter(row -> row.get(VISIBILITY).equals("named"))
                .forEach(row -> named.add(row.get(PERSON_ID)));
        dataset.sanctions().forEach(sanction -> {
            Facts facts = sanction.facts();
            order.put(facts.caseId(), cases.size());
            cases.put(facts.caseId(), facts);
            if (!named.contains(facts.personId())) {
                unnamed.add(facts.caseId());
            }
        });
    }

    Set<String> ids() {
        return Set.copyOf(hidden);
    }

    /** Hides a case, where there is such a case that counts. */
    void hide(String id) {
        Optional.ofNullable(cases.get(id)).filter(Facts::isWhole).ifPresent(facts -> hidden.add(id));
    }

    /** Hides what tells of the suppressed cells. */
    void hide(Pattern pattern, Population population, Thresholds thresholds, Set<String> keptHidden) {
        for (Cell cell : pattern.ofOne()) {
            boolean small = population.isUnder(cell, thresholds.of(cell.breakdown()));
            for (Status status : Status.values()) {
                List<String> ids = population.cases(cell, status);
                ids.stream().filter(id -> small || keptHidden.contains(id)).forEach(this::hide);
            }
        }
        for (Cell cell : pattern.ofOne()) {
            for (Status status : Status.values()) {
                int people = Math.min(population.people(cell, status), thresholds.greatest());
                List<String> ids = population.cases(cell, status);
                // Those first who are thought elsewhere: of whose case all is shown cannot be.
                hide(ids.stream().filter(population::isInterchangeable).toList(), people);
                hide(ids, people);
            }
        }
    }

    /** Hides cases of a list until the hidden ones are about enough people: those of people who are not named first. */
    void hide(List<String> ids, int people) {
        long have =
                ids.stream().filter(hidden::contains).mapToLong(this::people).sum();
        List<String> rest =
                new ArrayList<>(ids.stream().filter(id -> !hidden.contains(id)).toList());
        rest.sort(Comparator.comparing((String id) -> !unnamed.contains(id))
                .thenComparing(this::people)
                .thenComparing(id -> order.getOrDefault(id, 0)));
        for (String id : rest) {
            if (have >= people) {
                return;
            }
            hide(id);
            have += people(id);
        }
    }

    private long people(String id) {
        return Optional.ofNullable(cases.get(id))
                .map(facts -> facts.people().low().longValue())
                .orElse(0L);
    }
}
