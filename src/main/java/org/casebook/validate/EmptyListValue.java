package org.casebook.validate;

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
        return Lists.judge(resource, (row, list, findings) -> {
            if (list.values().contains("")) {
                String values = list.joined(list.values().stream());
                findings.at(
                        row,
                        list.field().name(),
                        Refusal.of(
                                list.cell(),
                                "has " + Prose.quoted(list.delimiter()) + " with nothing before or after it.",
                                values.isEmpty()
                                        ? "Leave the cell blank if it is not known."
                                        : "Write " + values + "."));
            }
        });
    }
}
