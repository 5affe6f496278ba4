package org.casebook.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Up to this a sentence says as much as bars. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(3);

    /** Whether none of its figures is so great that a picture would tell more than a sentence. */
    public boolean isSmall() {
        List<BigDecimal> bounds = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .map(ChartTable.Cell::figure)
                .filter(figure -> !figure.isSuppressed())
                .flatMap(figure -> Stream.concat(figure.low().stream(), figure.high().stream()))
                .toList();
        return !bounds.isEmpty() && bounds.stream().allMatch(bound -> bound.compareTo(SMALL) <= 0);
    }

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
