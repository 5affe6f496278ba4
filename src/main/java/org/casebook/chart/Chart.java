package org.casebook.chart;

/**
 * A chart in one language: what {@link ChartPainter} draws, and the same figures as a table.
 *
 * @param spec the specification that it follows
 * @param model what is drawn; its slug names the chart's files
 * @param table what stands beside it and in its CSV file
 */
public record Chart(ChartSpec spec, ChartModel model, ChartTable table) {

    /** Its name in addresses. */
    public String slug() {
        return model.slug();
    }
}
