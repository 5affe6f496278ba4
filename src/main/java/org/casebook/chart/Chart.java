package org.casebook.chart;

import java.util.List;
import java.util.Optional;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.spec.SpecReader;
import org.casebook.tabulate.Breakdown;

/**
 * A chart in one language: what {@link ChartPainter} draws, and the same figures as a table.
 *
 * @param spec the specification that it follows
 * @param model what is drawn; its slug names the chart's files
 * @param table what stands beside it and in its CSV file
 * @param ofOne the breakdown by what it is of, if it is of one company, article or place alone, whose id is then the slug
 */
public record Chart(ChartSpec spec, ChartModel model, ChartTable table, Optional<Breakdown> ofOne) {

    /** The breakdown whose figures it shows. */
    public Breakdown breakdown() {
        return ofOne.orElse(table.breakdown());
    }

    /** The codes of the sanctions that it shows, of arrests the kinds'. */
    public List<String> sanctions() {
        return spec.categories().stream().map(SpecReader::code).toList();
    }

    /** The unit of its figures. Those of cases whose currency no one knows stand among them, and have none. */
    public String unit() {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .map(cell -> cell.figure().unit())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Its name in addresses. */
    public String slug() {
        return model.slug();
    }
}
