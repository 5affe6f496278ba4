package org.casebook.validate.completeness;

import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.WITHDRAWN;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.StubPolicy;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/**
 * A case whose details are withheld has them in the publisher's own tables: it is counted in the figures. In tables that were
 * downloaded from a site it has none, and figures counted without it would be wrong, unless such cases count nowhere.
 */
public final class DetailsWithheld implements RowRule {
    @Override
    public String name() {
        return "details-withheld";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!StandardTables.isSanctionTable(resource) || tables.description().stubs() == StubPolicy.NONE) {
            return Optional.empty();
        }
        return Optional.of((row, findings) -> {
            if (row.get(PUBLISH).equals("stub") && row.get(WITHDRAWN).isEmpty() && Cases.lacksDetails(row)) {
                findings.at(row, PUBLISH, Refusal.says("details-withheld", resource.name()));
            }
        });
    }
}
