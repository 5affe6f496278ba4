package org.casebook.pages.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.time.Chronicle.Happening;
import org.casebook.pages.time.TimePicture.Column;
import org.casebook.pages.time.TimePicture.Count;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;

/** Columns over months, or years: one scale for all lanes, nothing where nothing was. What is in no single one is not drawn. */
final class TimeColumns {
    static final int HEIGHT = 74;
    private static final int TALLEST = 44;
    static final int BASE = 68;
    private static final int LEAST = 2;

    private final Edition edition;
    private final TimeAxis axis;
    private final Map<Lane, int[]> counts = new EnumMap<>(Lane.class);
    private final Map<Integer, String> sections;
    private int inNone;

    TimeColumns(Edition edition, TimeAxis axis, List<Happening> happenings) {
        this.edition = edition;
        this.axis = axis;
        happenings.forEach(this::count);
        this.sections = sections(happenings);
    }

    /** Where the timeline begins to tell of a month or year. */
    private Map<Integer, String> sections(List<Happening> happenings) {
        Map<Integer, String> first = new HashMap<>();
        for (Paging.Part<Happening> part : Chronicle.pages(edition, happenings)) {
            part.items().stream()
                    .filter(Happening::isDated)
                    .forEach(one -> first.putIfAbsent(axis.bin(one.day()), part.path() + "#t-" + one.section()));
        }
        return first;
    }

    private void count(Happening one) {
        Optional<LocalDate> from = one.date().earliest();
        Optional<LocalDate> to = one.date().latest();
        if (from.isPresent() && to.isPresent() && axis.bin(from.get()) == axis.bin(to.get())) {
            counts.computeIfAbsent(one.lane(), none -> new int[axis.bins()])[axis.bin(from.get())]++;
        } else {
            inNone++;
        }
    }

    List<Lane> lanes() {
        return List.copyOf(counts.keySet());
    }

    int inNone() {
        return inNone;
    }

    String total(Lane lane) {
        return number(Arrays.stream(of(lane)).sum());
    }

    private int[] of(Lane lane) {
        return counts.getOrDefault(lane, new int[axis.bins()]);
    }

    private int greatest() {
        return counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(0);
    }

    private String number(int count) {
        return edition.wording().number(BigDecimal.valueOf(count));
    }

    /** In which scale they are drawn. */
    List<String> scale() {
        return greatest() == 0 ? List.of() : List.of(edition.wording().counted("strip.scale", greatest()));
    }

    List<Column> of(Lane lane, int top) {
        int[] counted = of(lane);
        return IntStream.range(0, counted.length)
                .filter(bin -> counted[bin] > 0)
                .mapToObj(bin -> column(bin, counted[bin], top))
                .toList();
    }

    /** A tenth of its room on each side stays free. */
    private Column column(int bin, int count, int top) {
        long from = axis.morning(axis.begin(bin).atDay(1));
        long to = bin + 1 < axis.bins() ? axis.morning(axis.begin(bin + 1).atDay(1)) : TimeAxis.WHOLE;
        long free = (to - from) / 10;
        int height = Math.max(LEAST, TALLEST * count / greatest());
        return new Column(
                TimeAxis.percent(from + free), TimeAxis.percent(to - from - 2 * free), top + BASE - height, height);
    }

    /** The same as a table, of the months or years in which anything was. */
    List<Count> counts() {
        List<Count> rows = new ArrayList<>();
        for (int bin = 0; bin < axis.bins(); bin++) {
            int at = bin;
            if (counts.values().stream().anyMatch(counted -> counted[at] > 0)) {
                rows.add(new Count(
                        name(bin),
                        lanes().stream()
                                .map(lane -> of(lane)[at] == 0 ? "" : number(of(lane)[at]))
                                .toList()));
            }
        }
        return rows;
    }

    private Link name(int bin) {
        String name = axis.isByYear()
                ? String.valueOf(axis.begin(bin).getYear())
                : edition.wording().month(axis.begin(bin));
        return Optional.ofNullable(sections.get(bin))
                .map(href -> Link.to(name, href))
                .orElseGet(() -> Link.plain(name));
    }
}
