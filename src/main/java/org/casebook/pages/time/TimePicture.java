package org.casebook.pages.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.time.Chronicle.Happening;
import org.casebook.pages.view.Link;
import org.casebook.pages.wording.Addresses;

/**
 * What happened when, at a glance: a lane for each kind of event and sanction, a mark for each event and case on a true axis of
 * time. Where there are too many for marks, each lane has a column for each month, or year.
 */
public final class TimePicture {
    /** As many marks as one page of the timeline has entries, which are their twins. */
    private static final int MOST_MARKS = 200;

    private static final int FOOT = 36;

    private final Edition edition;
    private final List<Happening> happenings;

    public TimePicture(Edition edition, List<Happening> happenings) {
        this.edition = edition;
        this.happenings = happenings;
    }

    /**
     * The picture.
     *
     * @param title what it shows
     * @param height in pixels
     * @param foot where its labels of time begin, in pixels
     * @param bands its lanes from the top
     * @param ticks its labels of time
     * @param isOfColumns whether its lanes have columns, not marks
     * @param sentences what is not drawn, and in which scale it is drawn
     * @param steps the same as a table, where it has marks
     * @param counts the same as a table, where it has columns
     */
    public record View(
            String title,
            int height,
            int foot,
            List<Band> bands,
            List<TimeAxis.Tick> ticks,
            boolean isOfColumns,
            List<String> sentences,
            List<Chronicle.Step> steps,
            List<Count> counts) {}

    /**
     * A lane.
     *
     * @param code its name in style sheets
     * @param name what is in it
     * @param y the baseline of its name
     * @param base on what its columns stand
     */
    public record Band(String code, String name, int y, int base, List<Mark> marks, List<Column> columns) {}

    /**
     * An event or case.
     *
     * @param kind dot, bar, earlier (a dot then or before) or later
     * @param hollow whether it is not known exactly when it was
     * @param x the middle of a dot, or the left end of a bar, in percent
     * @param width of a bar, in percent
     * @param sure the part of a bar that is known to be there, where its ends are not known exactly
     * @param y its middle, in pixels
     * @param name what it is, and its page
     */
    public record Mark(String kind, boolean hollow, String x, String width, Optional<Stretch> sure, int y, Link name) {}

    /** A part of the axis, in percent. */
    public record Stretch(String x, String width) {}

    /** A column: where it stands in percent, and how high it is in pixels. */
    public record Column(String x, String width, int y, int height) {}

    /**
     * What is in a month or year.
     *
     * @param name the month or year, and where the timeline tells of it
     * @param cells how many in each lane
     */
    public record Count(Link name, List<String> cells) {}

    /** The picture, if anything has a date. */
    public Optional<View> view() {
        List<LocalDate> days = happenings.stream()
                .flatMap(one -> Stream.concat(one.date().earliest().stream(), one.date().latest().stream()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        TimeAxis axis = TimeAxis.of(days.get(0), days.get(days.size() - 1));
        return Optional.of(happenings.size() > MOST_MARKS ? columns(axis) : marks(axis));
    }

    private View marks(TimeAxis axis) {
        TimeMarks marks = new TimeMarks(edition, axis);
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (Lane lane : Lane.values()) {
            List<Happening> ofLane = in(lane);
            if (!ofLane.isEmpty()) {
                TimeMarks.Rows rows = marks.rows(ofLane, top);
                int bottom = top + rows.height();
                bands.add(new Band(code(lane), name(lane), top + TimeMarks.BASELINE, bottom, rows.marks(), List.of()));
                top = bottom;
            }
        }
        return new View(
                edition.text("strip.title"),
                top + FOOT,
                top,
                bands,
                axis.ticks(month -> edition.text("month.short." + month)),
                false,
                sentences(happenings.size() - (int) dated().count(), "strip.undated"),
                happenings.stream().map(Happening::step).toList(),
                List.of());
    }

    private View columns(TimeAxis axis) {
        TimeColumns columns = new TimeColumns(edition, axis, happenings);
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (Lane lane : columns.lanes()) {
            bands.add(new Band(
                    code(lane),
                    edition.text("strip.lane", name(lane), columns.total(lane)),
                    top + TimeMarks.BASELINE,
                    top + TimeColumns.BASE,
                    List.of(),
                    columns.of(lane, top)));
            top += TimeColumns.HEIGHT;
        }
        List<String> sentences = new ArrayList<>(columns.scale());
        sentences.addAll(sentences(columns.inNone(), axis.isByYear() ? "strip.in-no-year" : "strip.in-no-month"));
        return new View(
                edition.text("strip.title"),
                top + FOOT,
                top,
                bands,
                axis.ticks(month -> edition.text("month.short." + month)),
                true,
                sentences,
                List.of(),
                columns.counts());
    }

    private List<String> sentences(int notDrawn, String key) {
        return notDrawn == 0 ? List.of() : List.of(edition.wording().counted(key, notDrawn));
    }

    private Stream<Happening> dated() {
        return happenings.stream().filter(Happening::isDated);
    }

    private List<Happening> in(Lane lane) {
        return dated().filter(one -> one.lane() == lane).toList();
    }

    private String name(Lane lane) {
        return edition.text("strip.lane." + lane.code());
    }

    private static String code(Lane lane) {
        return Addresses.word(lane.code());
    }
}
