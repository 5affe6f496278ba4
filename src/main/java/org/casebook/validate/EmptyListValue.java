package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;

/** A list has a value on both sides of each delimiter. */
final class EmptyListValue implements RowRule {
    @Override
    public String name() {
        return "empty-list-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return Lists.judge(resource, list -> {
            if (!list.values().contains("")) {
                return List.of();
            }
            String values = list.joined(list.values().stream());
            return List.of(Refusal.of(
                    list.cell(),
                    "has " + Prose.quoted(list.delimiter()) + " with nothing before or after it.",
                    values.isEmpty() ? "Leave the cell blank if it is not known." : "Write " + values + "."));
        });
    }
}
