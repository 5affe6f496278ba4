package org.casebook.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Sanction;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Statistics;

/** The charts of a publication in one language: its specifications, filled with its figures. */
public final class Charts {
    private final Statistics statistics;
    private final Dataset disclosed;
    private final ChartWords words;
    private final KeyNames names;
    private final Map<String, Edtf> dates = new HashMap<>();

    private Charts(Statistics statistics, Dataset disclosed, ChartWords words) {
        this.statistics = statistics;
        this.disclosed = disclosed;
        this.words = words;
        this.names = KeyNames.of(disclosed, words);
        for (Sanction sanction : disclosed.sanctions()) {
            dates.put(sanction.facts().caseId(), sanction.facts().date());
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
        return statistics.by(breakdown).stream()
                .filter(figure -> figure.measure() == spec.measure()
                        && figure.status() == spec.status()
                        && spec.categories().contains(figure.category()));
    }

    /** The figures in a unit; rule 6: cases whose currency no one knows belong to each currency's, without a value. */
    private List<Figure> figures(ChartSpec spec, Breakdown breakdown, String unit) {
        return figures(spec, breakdown)
                .filter(figure -> figure.unit().equals(unit) || figure.unit().isEmpty())
                .toList();
    }

    private Optional<Chart> chart(ChartSpec spec, String slug, String unit) {
        List<Figure> figures = figures(spec, spec.breakdown(), unit);
        if (figures.stream().noneMatch(Charts::isKnown)) {
            return Optional.empty();
        }
        ChartRows rows = ChartRows.of(spec, figures, names, words);
        List<Figure> totals = figures(spec, Breakdown.TOTALS, unit);
        String title = text(spec.title(), unit);
        String subtitle = subtitle(text(spec.subtitle(), unit), totals);
        return Optional.of(new Chart(
                spec,
                new ChartModel(
                        slug,
                        words.language(),
                        title,
                        subtitle,
                        note(text(spec.note(), unit), totals, rows.notDrawn()),
                        source(),
                        rows.description(subtitle),
                        spec.kind(),
                        rows.categories(),
                        rows.series(title)),
                rows.table()));
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

    private String subtitle(String unit, List<Figure> totals) {
        Optional<String> period = period(totals);
        if (period.isEmpty()) {
            return unit;
        }
        return unit.isEmpty() ? period.get() : words.unitAndPeriod(unit, period.get());
    }

    /** The months between the first and the last day that the dates of the cases tell. */
    private Optional<String> period(List<Figure> totals) {
        List<LocalDate> days = totals.stream()
                .flatMap(figure -> statistics.cases().of(Breakdown.TOTALS, figure).stream())
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

    private String note(String own, List<Figure> totals, int notDrawn) {
        int cases = totals.stream().mapToInt(Figure::cases).sum();
        int without = totals.stream().mapToInt(Figure::casesWithoutValue).sum();
        Stream<String> parts = Stream.of(
                        Optional.of(own),
                        without > 0 ? Optional.of(words.withoutValue(cases, without)) : Optional.<String>empty(),
                        notDrawn > 0 ? Optional.of(words.notDrawn(notDrawn)) : Optional.<String>empty())
                .flatMap(Optional::stream);
        return String.join(" ", parts.filter(part -> !part.isEmpty()).toList());
    }

    private String source() {
        LocalText title = disclosed.description().title();
        return words.source(text(title, ""), disclosed.description().dataAsOf());
    }
}
