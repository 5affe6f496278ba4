package org.casebook.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Resource;

/** No value stands twice in a list: the case would seem to have several articles, or companies. */
final class DuplicateListValue implements RowRule {
    @Override
    public String name() {
        return "duplicate-list-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return Lists.judge(resource, (row, list, findings) -> {
            Set<String> seen = new HashSet<>();
            Set<String> told = new HashSet<>();
            for (String value : list.values()) {
                if (!value.isEmpty() && !seen.add(value) && told.add(value)) {
                    findings.at(
                            row,
                            list.field().name(),
                            Refusal.of(
                                    value,
                                    "stands twice in this list.",
                                    "Write " + list.joined(list.values().stream()) + "."));
                }
            }
        });
    }
}
