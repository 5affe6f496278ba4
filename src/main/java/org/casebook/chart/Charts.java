package org.casebook.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.words.ChartWords;
import org.casebook.chart.words.KeyNames;
import org.casebook.chart.words.NoMonth;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Sanction;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.statistics.Statistics;

/** The charts of a publication in one language: its specifications, filled with its figures. */
public final class Charts {
    private static final List<Breakdown> SUBJECTS =
            List.of(Breakdown.BY_COMPANY, Breakdown.BY_ARTICLE, Breakdown.BY_PLACE);

    private final Statistics statistics;
    private final Dataset disclosed;
    private final ChartWords words;
    private final KeyNames names;
    private final Map<String, Edtf> dates = new HashMap<>();
    private final Map<String, PeopleText> said = new HashMap<>();

    private Charts(Statistics statistics, Dataset disclosed, ChartWords words) {
        this.statistics = statistics;
        this.disclosed = disclosed;
        this.words = words;
        this.names = KeyNames.of(disclosed, words);
        for (Sanction sanction : disclosed.sanctions()) {
            dates.put(sanction.facts().caseId(), sanction.facts().date());
            said.put(sanction.facts().caseId(), new PeopleText(sanction.facts().row()));
        }
    }

    /**
     * The charts, in the order of their specifications. One for which the publication has no figure is left out; an
     * amount without one currency gives a chart for each that occurs, since lengths of different money can't be compared.
     *
     * @param disclosed the tables as published: names and dates come from nowhere else
     */
    public static List<Chart> of(List<ChartSpec> specs, Statistics statistics, Dataset disclosed, ChartWords words) {
        Charts charts = new Charts(statistics, disclosed, words);
        return specs.stream().flatMap(charts::of).toList();
    }

    /**
     * Charts of one company, article or place each: the first specification that compares sanctions with each other,
     * filled with the figures of that one alone. Where there is nothing to compare there is none.
     *
     * @return the charts in the order of the figures
     */
    public static List<Chart> ofSubjects(
            List<ChartSpec> specs, Statistics statistics, Dataset disclosed, ChartWords words) {
        Charts charts = new Charts(statistics, disclosed, words);
        return specs.stream()
                .filter(spec -> spec.breakdown() == Breakdown.TOTALS && spec.measure() != Measure.AMOUNT)
                .limit(1)
                .flatMap(spec -> SUBJECTS.stream().flatMap(breakdown -> charts.ofSubjects(spec, breakdown).stream()))
                .toList();
    }

    private List<Chart> ofSubjects(ChartSpec spec, Breakdown breakdown) {
        Dimension dimension = breakdown.dimensions().get(0);
        Map<String, List<Figure>> byKey = new LinkedHashMap<>();
        selected(spec, breakdown)
                .filter(figure -> names.isNamed(dimension, figure.keys().get(0)))
                .forEach(figure -> byKey.computeIfAbsent(figure.keys().get(0), none -> new ArrayList<>())
                        .add(figure));
        List<Chart> found = new ArrayList<>();
        byKey.forEach((key, figures) -> {
            if (figures.stream().filter(Charts::isKnown).count() > 1) {
                String name = names.name(dimension, key);
                String title =
                        words.ofSubject(name, text(spec.title(), spec.measure().unit()));
                found.add(chart(
                        spec,
                        key,
                        title,
                        spec.measure().unit(),
                        breakdown,
                        figures.stream()
                                .filter(figure -> !figure.isSuppressed())
                                .toList(),
                        suppressed(
                                selected(spec, breakdown)
                                        .filter(figure -> figure.keys().get(0).equals(key)),
                                spec.measure().unit()),
                        ChartRows.ofTotals(figures, words, text(breakdown), spec),
                        NoMonth.NONE));
            }
        });
        return found;
    }

    private Stream<Chart> of(ChartSpec spec) {
        if (spec.measure() != Measure.AMOUNT) {
            return chart(spec, spec.slug(), spec.measure().unit()).stream();
        }
        if (spec.currency().isPresent()) {
            return chart(spec, spec.slug(), spec.currency().get()).stream();
        }
        List<String> currencies = currencies(spec);
        return currencies.stream().flatMap(currency -> {
            boolean first = currency.equals(currencies.get(0));
            return chart(spec, first ? spec.slug() : spec.slugIn(currency), currency).stream();
        });
    }

    /** The currencies that occur, that of the most cases first: its chart keeps the plain address. */
    private List<String> currencies(ChartSpec spec) {
        Map<String, Integer> cases = new TreeMap<>();
        figures(spec, Breakdown.TOTALS)
                .filter(figure -> !figure.unit().isEmpty())
                .forEach(figure -> cases.merge(figure.unit(), figure.cases(), Integer::sum));
        return cases.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Figure> figures(ChartSpec spec, Breakdown breakdown) {
        return selected(spec, breakdown).filter(figure -> !figure.isSuppressed());
    }

    /** Those too that are not given. */
    private Stream<Figure> selected(ChartSpec spec, Breakdown breakdown) {
        return statistics.by(breakdown).stream()
                .filter(figure -> figure.measure() == spec.measure()
                        && figure.status() == spec.status()
                        && spec.categories().contains(figure.category()));
    }

    /** The figures in a unit, and those of it that are not given: a bar that is missing would read as nobody. */
    private List<Figure> inUnit(ChartSpec spec, Breakdown breakdown, String unit) {
        return selected(spec, breakdown).filter(figure -> isIn(unit, figure)).toList();
    }

    /** Rule 6: cases whose currency no one knows belong to each currency's, without a value. */
    private static boolean isIn(String unit, Figure figure) {
        return figure.unit().equals(unit) || figure.unit().isEmpty();
    }

    private Optional<Chart> chart(ChartSpec spec, String slug, String unit) {
        List<Figure> figures = inUnit(spec, spec.breakdown(), unit);
        if (figures.stream().noneMatch(Charts::isKnown)) {
            return Optional.empty();
        }
        NoMonth noMonth = noMonth(spec, figures);
        return Optional.of(chart(
                spec,
                slug,
                text(spec.title(), unit),
                unit,
                Breakdown.TOTALS,
                figures(spec, Breakdown.TOTALS)
                        .filter(figure -> isIn(unit, figure))
                        .toList(),
                suppressed(selected(spec, spec.breakdown()), unit),
                ChartRows.of(spec, figures, names, noMonth, words, text(spec.breakdown())),
                noMonth));
    }

    /** The cases that are in no month, of a chart of months. */
    private NoMonth noMonth(ChartSpec spec, List<Figure> figures) {
        if (spec.breakdown() != Breakdown.BY_MONTH) {
            return NoMonth.NONE;
        }
        return NoMonth.of(figures.stream()
                .filter(figure -> figure.keys().get(0).isEmpty() && !figure.isSuppressed())
                .flatMap(figure -> statistics.cases().of(spec.breakdown(), figure).stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(dates.get(id)).stream())
                .toList());
    }

    /** A chart; what it says of its period and its gaps it says of the given figures. */
    private Chart chart(
            ChartSpec spec,
            String slug,
            String title,
            String unit,
            Breakdown breakdown,
            List<Figure> whole,
            int suppressed,
            ChartRows rows,
            NoMonth noMonth) {
        String subtitle = subtitle(text(spec.subtitle(), unit), breakdown, whole);
        return new Chart(
                spec,
                new ChartModel(
                        slug,
                        words.language(),
                        title,
                        subtitle,
                        note(text(spec.note(), unit), whole, rows, suppressed, noMonth),
                        source(),
                        rows.description(subtitle),
                        spec.kind(),
                        rows.categories(),
                        rows.series(title),
                        rows.axes(),
                        rows.aside()),
                rows.table(),
                breakdown == Breakdown.TOTALS ? Optional.empty() : Optional.of(breakdown));
    }

    /** The figures of a breakdown as text. */
    private Function<Figure, String> text(Breakdown breakdown) {
        return figure -> words.figure(
                figure,
                statistics.cases().composition(breakdown, figure),
                caseId -> Optional.ofNullable(said.get(caseId)));
    }

    /** Whether there is anything to draw. */
    private static boolean isKnown(Figure figure) {
        return figure.high().isPresent()
                || figure.low().filter(low -> low.signum() > 0).isPresent();
    }

    private String text(LocalText text, String unit) {
        return text.in(words.language())
                .or(() -> text.byLanguage().values().stream().findFirst())
                .orElse("")
                .replace(ChartSpec.UNIT_PLACE, unit);
    }

    private String subtitle(String unit, Breakdown breakdown, List<Figure> figures) {
        Optional<String> period = period(breakdown, figures);
        if (period.isEmpty()) {
            return unit;
        }
        return unit.isEmpty() ? period.get() : words.unitAndPeriod(unit, period.get());
    }

    /** The months between the first and the last day that the dates of the cases tell. */
    private Optional<String> period(Breakdown breakdown, List<Figure> figures) {
        List<LocalDate> days = figures.stream()
                .flatMap(figure -> statistics.cases().of(breakdown, figure).stream())
                .distinct()
                .map(dates::get)
                .filter(Objects::nonNull)
                .flatMap(date -> Stream.concat(date.earliest().stream(), date.latest().stream()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(words.period(YearMonth.from(days.get(0)), YearMonth.from(days.get(days.size() - 1))));
    }

    /** How many of the figures in a unit are not given; a suppressed one of another unit is none of them. */
    private static int suppressed(Stream<Figure> figures, String unit) {
        return (int) figures.filter(Figure::isSuppressed)
                .filter(figure -> isIn(unit, figure))
                .count();
    }

    private String note(String own, List<Figure> totals, ChartRows rows, int suppressed, NoMonth noMonth) {
        int cases = totals.stream().mapToInt(Figure::cases).sum();
        int without = totals.stream().mapToInt(Figure::casesWithoutValue).sum();
        List<String> parts = new ArrayList<>(rows.keys());
        if (rows.isAnyInWords()) {
            parts.add(words.keyOfWords());
        }
        parts.add(own);
        if (!rows.inNoMonth().isEmpty()) {
            parts.add(words.noMonthNotDrawn(rows.inNoMonth(), noMonth));
        }
        if (without > 0) {
            parts.add(words.withoutValue(cases, without));
        }
        if (suppressed > 0) {
            parts.add(words.suppressed(suppressed));
        }
        if (rows.notDrawn() > 0) {
            parts.add(words.notDrawn(rows.notDrawn()));
        }
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String source() {
        DataPackage description = disclosed.description();
        return words.source(
                description.origin().authors().stream()
                        .map(author -> author.name(words.language()))
                        .toList(),
                text(description.title(), ""),
                description.dataAsOf());
    }
}
