package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** A list has a value on both sides of each delimiter. */
public final class EmptyListValue implements RowRule {
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
            return List.of(Refusal.says(
                    values.isEmpty() ? "empty-list-value.blank" : "empty-list-value",
                    quoted(list.cell()),
                    quoted(list.delimiter()),
                    values));
        });
    }
}
