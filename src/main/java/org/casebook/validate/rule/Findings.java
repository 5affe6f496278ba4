package org.casebook.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casebook.dataset.Column;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.resource.PackageFile;

/** Where the problems go that one rule finds. */
public final class Findings {
    private final Rule rule;
    private final List<Problem> problems;

    public Findings(Rule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** What the rule finds. */
    public static List<Problem> of(Rule rule, Consumer<Findings> work) {
        List<Problem> problems = new ArrayList<>();
        work.accept(new Findings(rule, problems));
        return problems;
    }

    /** A problem with the cell that a row has in a column of the standard. */
    public void at(Row row, Column<?> column, Refusal refusal) {
        at(row, column.name(), refusal);
    }

    /** A problem with a cell of a row. */
    public void at(Row row, String field, Refusal refusal) {
        problems.add(new Problem(
                rule.name(),
                rule.severity(),
                Tables.file(row.resource()),
                row.line(),
                field,
                refusal.finding(),
                Optional.of(row)));
    }

    /** A problem with the description of a field. */
    public void inPackage(String field, Refusal refusal) {
        problems.add(new Problem(
                rule.name(),
                rule.severity(),
                "data/" + PackageFile.NAME,
                0,
                field,
                refusal.finding(),
                Optional.empty()));
    }
}
