package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** No value stands twice in a list: the case would seem to have several articles, or companies. */
public final class DuplicateListValue implements RowRule {
    @Override
    public String name() {
        return "duplicate-list-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return Lists.judge(resource, list -> {
            Set<String> seen = new HashSet<>();
            Set<String> twice = new LinkedHashSet<>();
            for (String value : list.values()) {
                if (!value.isEmpty() && !seen.add(value)) {
                    twice.add(value);
                }
            }
            return twice.stream()
                    .map(value ->
                            Refusal.says("duplicate-list-value", quoted(value), list.joined(list.values().stream())))
                    .toList();
        });
    }
}
