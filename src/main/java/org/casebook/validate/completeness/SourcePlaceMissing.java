package org.casebook.validate.completeness;

import static org.casebook.dataset.Columns.SOURCE_IDS;
import static org.casebook.dataset.Columns.SOURCE_LOCATOR;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** A row that names its source says where in the source it stands, so that anyone can look it up. */
public final class SourcePlaceMissing implements RowRule {
    @Override
    public String name() {
        return "source-place-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return tables.have(resource, SOURCE_IDS, SOURCE_LOCATOR)
                ? Optional.of((row, findings) -> {
                    String sources = row.text(SOURCE_IDS);
                    if (!sources.isEmpty() && row.get(SOURCE_LOCATOR).isEmpty() && !Cases.isHidden(row)) {
                        findings.at(row, SOURCE_LOCATOR, Refusal.says("source-place-missing", quoted(sources)));
                    }
                })
                : Optional.empty();
    }
}
