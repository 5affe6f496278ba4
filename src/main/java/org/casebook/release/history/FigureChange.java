package org.casebook.release.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casebook.release.history.CaseChange.Kind;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;

/**
 * A headline figure that is another than it was, and the cases that made it so.
 *
 * @param category which sanctions it counts
 * @param measure people or sanctions
 * @param status as imposed, or as it stands
 * @param before as it was; empty where there was no such case
 * @param after as it is; empty where there is no such case any more
 * @param madeBefore what it was the sum of, where it rested on words
 * @param madeAfter what it is the sum of, where it rests on words
 * @param reasons the cases that changed it and may be named, in the order of the tables
 * @param unnamed how many further cases changed it, of which no details may be shown
 */
public record FigureChange(
        Category category,
        Measure measure,
        Status status,
        Optional<Figure> before,
        Optional<Figure> after,
        Optional<Composition> madeBefore,
        Optional<Composition> madeAfter,
        List<Reason> reasons,
        int unnamed) {

    public FigureChange {
        reasons = List.copyOf(reasons);
    }

    /**
     * A case that changed a figure.
     *
     * @param caseId its id
     * @param kind what became of it
     * @param difference what it added, or took off if below zero; empty where the figure is no plain sum of such parts
     */
    public record Reason(String caseId, Kind kind, Optional<BigDecimal> difference) {}
}
