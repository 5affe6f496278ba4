package org.casebook.suppress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Table;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has all that is published, and a linear program: every sum that holds between cases, sanctions and people of
 * the seven files, as imposed and as they stand, and what can be counted from the published tables. It shares no class with
 * what suppresses. Why a figure is suppressed is not used: that word says by itself that a figure is small.
 */
final class Attacker {
    private static final double MOST = 10_000;

    /** What the attacker takes for granted of the tables, because it is so. */
    enum Belief {
        /** Every case is of one person under one company and one article, and nobody is in two. */
        ALL_DISTINCT,
        /** Every case is of one named person under one company and one article. */
        ALL_PERSONS,
        /** Nothing. */
        NOTHING
    }

    /** What the attacker makes use of. */
    enum Use {
        /** Cases, sanctions and people. */
        COUNTS,
        /** Also values, and how many cases have one, are reported or are under several articles. */
        EVERYTHING
    }

    /** What a row counts: a measure, its cases with a value, or those that have something else about them. */
    private record What(String name, String unit) {
        static final What CASES = of(Measure.CASES);
        static final What SANCTIONS = of(Measure.SANCTIONS);
        static final What PEOPLE = of(Measure.PEOPLE);
        static final What NOT_STATED = new What("cases not stated", "");
        static final What SEVERAL_ARTICLES = new What("cases under several articles", "");

        static What of(Measure measure) {
            return new What(measure.code(), "");
        }

        static What of(Figure figure) {
            return figure.measure().isCount()
                    ? of(figure.measure())
                    : new What(figure.measure().code(), figure.unit());
        }

        What withValue() {
            return new What(name + " known", unit);
        }
    }

    private record Key(String file, List<String> keys, Category category, Status status, What what) {
        Key with(What other) {
            return new Key(file, keys, category, status, other);
        }

        Key with(Category other) {
            return new Key(file, keys, other, status, what);
        }
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Key, Variable> variables = new LinkedHashMap<>();
    private final List<Key> suppressed = new ArrayList<>();
    private int sums;
    private final Statistics published;
    private final Dataset tables;
    private final Belief belief;
    private final Use use;

    /**
     * Collects what is known.
     *
     * @param tables the tables as published: of a stub only its id is read
     */
    Attacker(Statistics published, Dataset tables, Belief belief, Use use) {
        this.published = published;
        this.tables = tables;
        this.belief = belief;
        this.use = use;
        for (Breakdown breakdown : Breakdown.values()) {
            published.by(breakdown).forEach(figure -> add(breakdown.slug(), figure));
        }
        published.repeated().forEach(figure -> add("repeated", figure));
        measures();
        for (Status status : Status.values()) {
            for (Category category : Category.values()) {
                variables.keySet().stream()
                        .filter(key -> key.category == category && key.status == status)
                        .map(Key::what)
                        .distinct()
                        .toList()
                        .forEach(what -> sums(category, status, what));
            }
            repeated(status);
        }
        allSanctions();
        standing();
        visible();
    }

    private void add(String file, Figure figure) {
        Key key = new Key(file, figure.keys(), figure.category(), figure.status(), What.of(figure));
        if (!figure.measure().isCount()) {
            if (belief != Belief.NOTHING && use == Use.EVERYTHING) {
                addValue(key, figure);
            }
            return;
        }
        Variable variable = model.addVariable(key.toString());
        if (figure.isSuppressed()) {
            // A row stands for somebody; a suppressed one for what stands is there anyway.
            variable.lower(figure.status() == Status.IMPOSED ? 1 : 0).upper(MOST);
            if (figure.measure() == Measure.PEOPLE) {
                suppressed.add(key);
            }
        } else {
            variable.lower(figure.low().orElse(BigDecimal.ZERO));
            variable.upper(figure.high().orElse(BigDecimal.valueOf(MOST)));
        }
        variables.put(key, variable);
        if (figure.measure() == Measure.CASES && use == Use.EVERYTHING) {
            addCases(key.with(What.NOT_STATED), figure, figure.casesNotStated());
            addCases(key.with(What.SEVERAL_ARTICLES), figure, figure.casesSeveralArticles());
        }
    }

    private void addValue(Key key, Figure figure) {
        Variable value = model.addVariable(key.toString());
        if (figure.isSuppressed()) {
            value.lower(0).upper(MOST);
        } else {
            value.level(figure.low().orElse(BigDecimal.ZERO));
        }
        variables.put(key, value);
        addCases(key.with(key.what.withValue()), figure, figure.cases() - figure.casesWithoutValue());
    }

    private void addCases(Key key, Figure figure, int cases) {
        Variable variable = model.addVariable(key.toString());
        if (figure.isSuppressed()) {
            variable.lower(0).upper(MOST);
        } else {
            variable.level(cases);
        }
        variables.put(key, variable);
    }

    /** The suppressed figures of people. */
    List<String> suppressed() {
        return suppressed.stream().map(Key::toString).toList();
    }

    /** The most people that a suppressed figure may be about, for all that is known. */
    double most(int number) {
        Key key = suppressed.get(number);
        Variable variable = variable(key).orElseThrow();
        variable.weight(1);
        Optimisation.Result result = model.maximise();
        variable.weight((Comparable<?>) null);
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("What is published contradicts itself: " + result.getState());
        }
        return result.getValue();
    }

    /** The file of a suppressed figure. */
    String file(int number) {
        return suppressed.get(number).file;
    }

    private Optional<Variable> variable(Key key) {
        return Optional.ofNullable(variables.get(key));
    }

    private Expression sum() {
        return model.addExpression();
    }

    /** one ≤ other. */
    private void atMost(Variable one, Variable other) {
        sum().set(one, 1).set(other, -1).upper(0);
    }

    private void measures() {
        for (Key key : List.copyOf(variables.keySet())) {
            Variable own = variable(key).orElseThrow();
            Optional<Variable> cases = variable(key.with(What.CASES));
            if (key.what.equals(What.PEOPLE)) {
                Variable sanctions = variable(key.with(What.SANCTIONS)).orElseThrow();
                if (belief == Belief.ALL_DISTINCT && !key.file.equals("repeated")) {
                    sum().set(own, 1).set(sanctions, -1).level(0);
                } else {
                    atMost(own, sanctions);
                }
                if (belief != Belief.NOTHING) {
                    sum().set(cases.orElseThrow(), 1).set(sanctions, -1).level(0);
                }
            } else if (key.what.equals(What.NOT_STATED) || key.what.equals(What.SEVERAL_ARTICLES)) {
                atMost(own, cases.orElseThrow());
            }
            Optional<Variable> withValue = variable(key.with(key.what.withValue()));
            withValue.ifPresent(known -> {
                // Whoever has a value has at least one of it.
                atMost(known, cases.orElseThrow());
                atMost(known, own);
            });
        }
    }

    private List<Key> of(Breakdown breakdown, Category category, Status status, What what) {
        return variables.keySet().stream()
                .filter(key -> key.file.equals(breakdown.slug())
                        && key.category == category
                        && key.status == status
                        && key.what.equals(what))
                .toList();
    }

    private void sums(Category category, Status status, What what) {
        List<Key> totals = of(Breakdown.TOTALS, category, status, what);
        if (totals.isEmpty()) {
            return;
        }
        Variable total = variable(totals.get(0)).orElseThrow();
        // Each case is in one month and one place; it may be under several companies and articles.
        boolean distinct = !what.equals(What.PEOPLE) || belief == Belief.ALL_DISTINCT;
        boolean exact = belief != Belief.NOTHING && distinct;
        Optional<Variable> inTotalAlone = inTotalAlone(category, what);
        parts(total, inTotalAlone, of(Breakdown.BY_MONTH, category, status, what), distinct);
        parts(total, inTotalAlone, of(Breakdown.BY_PLACE, category, status, what), distinct);
        List<Key> companies = of(Breakdown.BY_COMPANY, category, status, what);
        List<Key> articles = of(Breakdown.BY_ARTICLE, category, status, what);
        List<Key> pairs = of(Breakdown.BY_COMPANY_AND_ARTICLE, category, status, what);
        parts(total, inTotalAlone, companies, exact);
        parts(total, inTotalAlone, articles, exact);
        for (Key company : companies) {
            parts(variable(company).orElseThrow(), having(pairs, 0, company), exact);
        }
        for (Key article : articles) {
            parts(variable(article).orElseThrow(), having(pairs, 1, article), exact);
        }
    }

    private static List<Key> having(List<Key> pairs, int position, Key part) {
        return pairs.stream()
                .filter(pair -> pair.keys.get(position).equals(part.keys.get(0)))
                .toList();
    }

    private static boolean isOf(Category category, String table) {
        return table.startsWith(category.sanction());
    }

    /** Cases that a total alone counts, as far as rows without details allow it: nobody knows of how many people they are. */
    private Optional<Variable> inTotalAlone(Category category, What what) {
        long stubs = Dataset.SANCTION_TABLES.stream()
                .filter(table -> category == Category.ALL || isOf(category, table))
                .flatMap(table -> tables.rows(table).stream())
                .filter(row -> row.cell("publish").equals("stub"))
                .count();
        return stubs == 0
                ? Optional.empty()
                : Optional.of(model.addVariable("stubs of " + category + " " + what + " " + sums++)
                        .lower(0)
                        .upper(what.equals(What.CASES) ? stubs : MOST));
    }

    private void parts(Variable whole, List<Key> parts, boolean exact) {
        parts(whole, Optional.empty(), parts, exact);
    }

    /** A whole is the sum of its parts, or where these may overlap at most that and at least each of them. */
    private void parts(Variable whole, Optional<Variable> more, List<Key> parts, boolean exact) {
        Expression sum = sum().set(whole, -1);
        more.ifPresent(variable -> sum.set(variable, 1));
        parts.forEach(part -> sum.set(variable(part).orElseThrow(), 1));
        if (exact) {
            sum.level(0);
            return;
        }
        sum.lower(0);
        parts.forEach(part -> atMost(variable(part).orElseThrow(), whole));
    }

    private void allSanctions() {
        for (Key key : List.copyOf(variables.keySet())) {
            if (key.category == Category.ALL && !key.file.equals("repeated")) {
                List<Key> parts = new ArrayList<>();
                for (Category category : Category.values()) {
                    if (category != Category.ALL
                            && category.isSanction()
                            && variables.containsKey(key.with(category))) {
                        parts.add(key.with(category));
                    }
                }
                boolean exact = !key.what.equals(What.PEOPLE) || belief == Belief.ALL_DISTINCT;
                parts(variable(key).orElseThrow(), parts, exact);
            }
        }
    }

    private void standing() {
        variables.forEach((key, variable) -> {
            if (key.status == Status.STANDING) {
                variable(new Key(key.file, key.keys, key.category, Status.IMPOSED, key.what))
                        .ifPresent(imposed -> atMost(variable, imposed));
            }
        });
    }

    /** Whoever was punished twice has one sanction more than there are people. */
    private void repeated(Status status) {
        Optional<Variable> any = repeated(Repetition.ANY, "", status);
        Optional<Variable> one = repeated(Repetition.ONE_ARTICLE, "", status);
        spare(Breakdown.TOTALS, List.of(), status, any);
        List.of(Repetition.ONE_ACT, Repetition.ONE_ARTICLE)
                .forEach(repetition -> repeated(repetition, "", status)
                        .ifPresent(part -> any.ifPresent(whole -> atMost(part, whole))));
        for (Key article : of(Breakdown.BY_ARTICLE, Category.ALL, status, What.PEOPLE)) {
            Optional<Variable> again = repeated(Repetition.ONE_ARTICLE, article.keys.get(0), status);
            spare(Breakdown.BY_ARTICLE, article.keys, status, again);
            again.ifPresent(part -> one.ifPresent(whole -> atMost(part, whole)));
        }
    }

    private Optional<Variable> repeated(Repetition repetition, String article, Status status) {
        return variable(new Key("repeated", List.of(repetition.code(), article), Category.ALL, status, What.PEOPLE));
    }

    private void spare(Breakdown breakdown, List<String> keys, Status status, Optional<Variable> repeated) {
        Key people = new Key(breakdown.slug(), keys, Category.ALL, status, What.PEOPLE);
        repeated.ifPresent(again -> sum().set(again, 1)
                .set(variable(people).orElseThrow(), 1)
                .set(variable(people.with(What.SANCTIONS)).orElseThrow(), -1)
                .upper(0));
    }

    /** A cell has the cases whose rows are published whole, and at most all the others of their table. */
    private void visible() {
        Set<String> withheld = new LinkedHashSet<>();
        Map<Category, Integer> hidden = new EnumMap<>(Category.class);
        for (Sanction sanction : tables.sanctions()) {
            if (sanction.facts().publish() == Facts.Publish.NO) {
                withheld.add(sanction.facts().caseId());
            } else if (sanction.facts().publish() == Facts.Publish.STUB) {
                withheld.add(sanction.facts().caseId());
                Category own = Category.of(sanction);
                for (Category category : Category.values()) {
                    boolean sameTable = category.sanction().equals(own.sanction()) || category == Category.ALL;
                    if (sameTable) {
                        hidden.merge(category, 1, Integer::sum);
                    }
                }
            }
        }
        Map<Key, Figure> counted = new LinkedHashMap<>();
        Statistics ofVisible = Statistics.of(without(withheld));
        for (Breakdown breakdown : Breakdown.values()) {
            for (Figure figure : ofVisible.by(breakdown)) {
                counted.put(
                        new Key(breakdown.slug(), figure.keys(), figure.category(), figure.status(), What.of(figure)),
                        figure);
            }
        }
        variables.forEach((key, variable) -> {
            if (!key.file.equals("repeated") && key.what.equals(What.CASES)) {
                int known =
                        Optional.ofNullable(counted.get(key)).map(Figure::cases).orElse(0);
                sum().set(variable, 1).lower(known);
                if (isComplete(key)) {
                    sum().set(variable, 1).upper(known + hidden.getOrDefault(key.category, 0));
                }
            }
            if (belief != Belief.NOTHING && !key.file.equals("repeated") && key.what.equals(What.PEOPLE)) {
                BigDecimal known = Optional.ofNullable(counted.get(key))
                        .flatMap(Figure::low)
                        .orElse(BigDecimal.ZERO);
                sum().set(variable, 1).lower(known);
            }
        });
        List.copyOf(variables.keySet()).stream()
                .filter(key -> !key.file.equals("repeated"))
                .forEach(key -> visible(key, counted));
    }

    /** Of what is withheld there are no more cases with something about them than there are cases. */
    private void visible(Key key, Map<Key, Figure> counted) {
        Optional<Figure> cases = Optional.ofNullable(counted.get(key.with(What.CASES)));
        int shown = cases.map(Figure::cases).orElse(0);
        if (key.what.equals(What.NOT_STATED)) {
            visible(key, cases.map(Figure::casesNotStated).orElse(0), shown);
        } else if (key.what.equals(What.SEVERAL_ARTICLES)) {
            visible(key, cases.map(Figure::casesSeveralArticles).orElse(0), shown);
        } else {
            variable(key.with(key.what.withValue())).ifPresent(all -> {
                Optional<Figure> value = Optional.ofNullable(counted.get(key));
                int known = value.map(figure -> figure.cases() - figure.casesWithoutValue())
                        .orElse(0);
                visible(key.with(key.what.withValue()), known, shown);
                double least =
                        value.flatMap(Figure::low).orElse(BigDecimal.ZERO).doubleValue();
                sum().set(variable(key).orElseThrow(), 1).set(all, -1).lower(least - known);
            });
        }
    }

    private void visible(Key key, int known, int shown) {
        Variable own = variable(key).orElseThrow();
        sum().set(own, 1).lower(known);
        sum().set(own, 1).set(variable(key.with(What.CASES)).orElseThrow(), -1).upper(known - shown);
    }

    /** Whether the tables have a row for every case of a sanction: they have as many as the published total says. */
    private boolean isComplete(Key key) {
        return published.by(Breakdown.TOTALS).stream()
                .filter(figure -> figure.category().sanction().equals(key.category.sanction()))
                .noneMatch(Figure::isSuppressed);
    }

    private Dataset without(Set<String> withheld) {
        Map<String, Table> kept = new LinkedHashMap<>();
        tables.tables().forEach((name, table) -> {
            List<Row> rows = table.rows().stream()
                    .filter(row -> !withheld.contains(row.cell("case_id")))
                    .toList();
            kept.put(name, new Table(table.resource(), rows));
        });
        return Dataset.of(tables.description(), kept);
    }
}
