package org.casebook.pages.places;

import static org.casebook.dataset.Columns.LATITUDE;
import static org.casebook.dataset.Columns.LONGITUDE;
import static org.casebook.dataset.Columns.PLACE_ID;
import static org.casebook.dataset.Columns.PRECISION;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Row;
import org.casebook.map.Point;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Link;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/**
 * A place that has coordinates, and how many people were punished for what happened there.
 *
 * @param name its name and page
 * @param form how exactly it is known where it lies
 * @param figure the people, as imposed; empty where there is no figure
 * @param shown the figure as a link to its cases
 */
record MappedPlace(String id, Link name, Point point, Form form, Optional<Figure> figure, Optional<FigureView> shown) {
    /** Most people first; what is drawn later lies on top, and the smaller marks should. */
    static final Comparator<MappedPlace> MOST_FIRST =
            Comparator.comparing(MappedPlace::most, Comparator.reverseOrder()).thenComparing(MappedPlace::id);

    /** What the column {@code precision} says of coordinates. */
    enum Form {
        EXACT,
        LOCALITY,
        REGION;

        static Form of(String precision) {
            return switch (precision) {
                case "exact" -> EXACT;
                case "region" -> REGION;
                default -> LOCALITY;
            };
        }
    }

    /** What is known of the number of people. */
    enum Count {
        EXACT,
        RANGE,
        OPEN,
        WITHHELD,
        NONE
    }

    static Optional<MappedPlace> of(Edition edition, Row row) {
        if (row.get(LATITUDE).isEmpty() || row.get(LONGITUDE).isEmpty()) {
            return Optional.empty();
        }
        String id = row.get(PLACE_ID);
        Link name = edition.names().place(id);
        Point point = new Point(Double.parseDouble(row.get(LONGITUDE)), Double.parseDouble(row.get(LATITUDE)));
        FigureTables tables = edition.tables();
        return Optional.of(new MappedPlace(
                id,
                name,
                point,
                Form.of(row.get(PRECISION)),
                tables.figure(Breakdown.BY_PLACE, List.of(id), Category.ALL, Measure.PEOPLE),
                tables.cell(Breakdown.BY_PLACE, List.of(id), Category.ALL, Measure.PEOPLE, name)
                        .imposed()));
    }

    MappedPlace at(Point other) {
        return new MappedPlace(id, name, other, form, figure, shown);
    }

    /** At least so many people; none where that is not known or not told. */
    double least() {
        return figure.flatMap(Figure::low).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** At most so many, or as many as are certain where there is no end. */
    double most() {
        return figure.flatMap(Figure::high).map(BigDecimal::doubleValue).orElseGet(this::least);
    }

    Count count() {
        if (figure.isEmpty()) {
            return Count.NONE;
        }
        if (figure.get().isSuppressed()) {
            return Count.WITHHELD;
        }
        if (figure.get().high().isEmpty() || figure.get().isInWords()) {
            return Count.OPEN;
        }
        return least() == most() && !figure.get().approximate() ? Count.EXACT : Count.RANGE;
    }
}
