package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.KIND;
import static org.casebook.language.Argument.or;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** An arrest has a kind: the kinds are never counted together (rule 7 of the contract). */
public final class ArrestKind implements RowRule {
    @Override
    public String name() {
        return "arrest-kind";
    }

    /** Whether this rule, rather than the schema's, tells that the field is blank. */
    public static boolean concerns(Resource resource, Field field) {
        return resource.name().equals("arrests") && KIND.is(field);
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!resource.name().equals("arrests") || !tables.have(resource, KIND)) {
            return Optional.empty();
        }
        List<String> kinds =
                Stream.of(Arrest.Kind.values()).map(Arrest.Kind::code).toList();
        return Optional.of((row, findings) -> {
            if (row.get(KIND).isEmpty() && !Cases.lacksDetails(row)) {
                findings.at(row, KIND, Refusal.says("arrest-kind", or(kinds)));
            }
        });
    }
}
