package org.casebook.chart.plot;

import java.util.List;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ChartModel;

/** A chart's parts below one another: title, subtitle, plot, note, source. As high as they need. */
public final class ChartLayout {
    /** Shown 356 wide on a phone, type of 17 still reads as 12.6. */
    public static final int WIDTH = 480;

    public static final int MARGIN = 16;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int GAP = 14;
    private static final int SMALL_GAP = 5;

    private final Lettering lettering;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> note;
    private final List<String> source;
    private final Plot plot;

    public ChartLayout(ChartModel model, Lettering lettering) {
        this.lettering = lettering;
        this.title = lettering.wrap(model.title(), TextStyle.TITLE, ROOM);
        this.subtitle = lettering.wrap(model.subtitle(), TextStyle.SUBTITLE, ROOM);
        this.note = lettering.wrap(model.note(), TextStyle.NOTE, ROOM);
        this.source = lettering.wrap(model.source(), TextStyle.NOTE, ROOM);
        this.plot = plot(model, lettering);
    }

    private static Plot plot(ChartModel model, Lettering lettering) {
        return switch (model.kind()) {
            case BARS -> new BarPlot(model, lettering, ROOM);
            case COLUMNS ->
                model.axes()
                        .filter(axes -> !axes.years().isEmpty())
                        .<Plot>map(axes -> new MonthPlot(model, axes, lettering, ROOM))
                        .or(() -> ColumnPlot.of(model, lettering, ROOM))
                        .orElseGet(() -> new BarPlot(model, lettering, ROOM));
        };
    }

    public Drawing draw() {
        int height = MARGIN
                + title.size() * TextStyle.TITLE.leading()
                + subtitle.size() * TextStyle.SUBTITLE.leading()
                + GAP
                + plot.height()
                + GAP
                + note.size() * TextStyle.NOTE.leading()
                + (note.isEmpty() ? 0 : SMALL_GAP)
                + source.size() * TextStyle.NOTE.leading()
                + MARGIN;
        Pen pen = new Pen(lettering);
        pen.rectangle(0, 0, WIDTH, height, Palette.GROUND);
        double y = pen.writeLines(title, TextStyle.TITLE, MARGIN, MARGIN);
        y = pen.writeLines(subtitle, TextStyle.SUBTITLE, MARGIN, y) + GAP;
        plot.paint(pen, MARGIN, y);
        y = pen.writeLines(note, TextStyle.NOTE, MARGIN, y + plot.height() + GAP);
        pen.writeLines(source, TextStyle.NOTE, MARGIN, y + (note.isEmpty() ? 0 : SMALL_GAP));
        Drawing drawing = new Drawing(WIDTH, height, pen.marks());
        return lettering.isFromTheRight() ? drawing.mirrored(lettering) : drawing;
    }
}
