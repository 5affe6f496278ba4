package org.casebook.chart.plot;

/** The part of a chart that XChart lays out: bars, and the words at them. */
interface Plot {

    int height();

    void paint(Pen pen, double x, double y);
}
