package org.casebook.pages.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Edtf;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.time.Chronicle.Happening;
import org.casebook.pages.time.TimePicture.Mark;
import org.casebook.pages.time.TimePicture.Stretch;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;

/** The marks of a lane, in as many rows as it takes for none to lie on another where the picture is as narrow as a phone. */
final class TimeMarks {
    static final int BASELINE = 15;
    private static final int HEAD = 22;
    private static final int PITCH = 15;
    private static final int BELOW = 6;
    /** What a dot takes of a phone's width, and what it leaves free. */
    private static final long DOT = 460;

    private static final long BETWEEN = 80;
    /** A shorter time is a dot. */
    private static final long SHORTEST_BAR = DOT;

    private final Edition edition;
    private final TimeAxis axis;

    TimeMarks(Edition edition, TimeAxis axis) {
        this.edition = edition;
        this.axis = axis;
    }

    /** Marks, and how many pixels they and the name of their lane take. */
    record Rows(List<Mark> marks, int height) {}

    /** Where a mark lies, in hundredths of a percent. */
    private record Span(Happening of, String kind, long from, long to) {
        boolean isBar() {
            return kind.equals("bar");
        }
    }

    Rows rows(List<Happening> happenings, int top) {
        List<Span> spans = happenings.stream()
                .map(this::span)
                .sorted(Comparator.comparingLong(Span::from))
                .toList();
        List<Long> ends = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            int row = free(ends, span.from());
            ends.set(row, span.to() + BETWEEN);
            marks.add(mark(span, top + HEAD + row * PITCH + PITCH / 2));
        }
        return new Rows(marks, HEAD + ends.size() * PITCH + BELOW);
    }

    private static int free(List<Long> ends, long from) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                return row;
            }
        }
        ends.add(0L);
        return ends.size() - 1;
    }

    private Span span(Happening one) {
        Optional<LocalDate> earliest = one.date().earliest();
        Optional<LocalDate> latest = one.date().latest();
        LocalDate from = earliest.or(() -> latest).orElseThrow();
        LocalDate to = latest.orElse(from);
        long left = axis.morning(from);
        long right = axis.evening(to);
        if (earliest.isPresent() && latest.isPresent() && right - left >= SHORTEST_BAR) {
            return new Span(one, "bar", left, right);
        }
        String kind = earliest.isEmpty() ? "earlier" : latest.isEmpty() ? "later" : "dot";
        long middle = (left + right) / 2;
        return new Span(one, kind, middle - DOT / 2, middle + DOT / 2);
    }

    private Mark mark(Span span, int y) {
        long x = span.isBar() ? span.from() : (span.from() + span.to()) / 2;
        return new Mark(
                span.kind(),
                isInexact(span.of().date()),
                TimeAxis.percent(x),
                span.isBar() ? TimeAxis.percent(span.to() - span.from()) : "",
                span.isBar() ? sure(span.of().date()) : Optional.empty(),
                y,
                name(span.of().step()));
    }

    /** What lasted from May to October need not have begun on the first day of May. */
    private static boolean isInexact(Edtf date) {
        return date.approximate() || !(isDay(date) || isFromDayToDay(date));
    }

    private static boolean isFromDayToDay(Edtf date) {
        return ends(date).size() == 2 && ends(date).stream().allMatch(TimeMarks::isDay);
    }

    private static boolean isDay(Edtf date) {
        return date.form() == Edtf.Form.DAY;
    }

    /** The two ends of what lasted; none of anything else. */
    private static List<Edtf> ends(Edtf date) {
        return date.form() == Edtf.Form.LASTED
                ? Stream.of(date.text().split("/"))
                        .flatMap(end -> Edtf.parse(end).stream())
                        .toList()
                : List.of();
    }

    private Optional<Stretch> sure(Edtf date) {
        List<Edtf> ends = ends(date);
        if (ends.size() < 2 || isFromDayToDay(date)) {
            return Optional.empty();
        }
        long from = axis.morning(ends.get(0).latest().orElseThrow());
        long to = axis.evening(ends.get(1).earliest().orElseThrow());
        return to > from
                ? Optional.of(new Stretch(TimeAxis.percent(from), TimeAxis.percent(to - from)))
                : Optional.empty();
    }

    private Link name(Chronicle.Step step) {
        List<String> what = new ArrayList<>(List.of(step.name().words().text()));
        step.by().forEach(by -> what.add(by.words().text()));
        String told = edition.text("strip.mark", step.date(), edition.wording().list(what));
        return new Link(new Words(told, step.name().words().lang()), step.name().href());
    }
}
