package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.quoted;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Suggestions;
import org.casebook.validate.rule.Tables;

/** An appeal is on a case that is there. One on a case that is withdrawn or kept back is kept back with it. */
public final class AppealedCase implements RowRule {
    @Override
    public String name() {
        return "appealed-case";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        boolean readable = tables.description().resources().stream()
                .filter(StandardTables::isSanctionTable)
                .allMatch(table -> tables.have(table, CASE_ID));
        if (!StandardTables.isAppeals(resource) || !tables.have(resource, CASE_ID) || !readable) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>();
        Dataset.SANCTION_TABLES.forEach(table -> {
            if (tables.cases().containsKey(table)) {
                known.addAll(tables.cases().get(table).keySet());
            }
        });
        Suggestions suggestions = new Suggestions(known);
        return Optional.of((row, findings) -> {
            String caseId = row.get(CASE_ID);
            if (!caseId.isEmpty()) {
                refuse(tables, caseId, suggestions).ifPresent(refusal -> findings.at(row, CASE_ID, refusal));
            }
        });
    }

    private static Optional<Refusal> refuse(Tables tables, String caseId, Suggestions suggestions) {
        return tables.caseRow(caseId).isPresent() || tables.mayHold(Dataset.SANCTION_TABLES, caseId)
                ? Optional.empty()
                : Optional.of(suggestions
                        .of(caseId)
                        .map(nearest -> Refusal.says("appealed-case.near", quoted(caseId), nearest))
                        .orElseGet(() -> Refusal.says("appealed-case", quoted(caseId))));
    }
}
