package org.casebook.tabulate.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Ground;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.sum.PeopleByKey;

/**
 * Who was punished repeatedly (rule 9): named people only, since of an unnamed group nobody can say that the same person
 * was met twice.
 */
final class Repetitions {
    private final CountedCases docket;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Cell, List<Integer>> cases = new HashMap<>();

    /** Finds them. */
    Repetitions(CountedCases docket) {
        this.docket = docket;
        Map<Status, SortedMap<String, Repeated>> articles = new TreeMap<>();
        for (Status status : Status.values()) {
            articles.put(status, repeated(status, Facts::articleIds));
        }
        for (Status status : Status.values()) {
            add(Repetition.ONE_ACT, "", status, together(repeated(status, Repetitions::event)));
        }
        for (Status status : Status.values()) {
            add(Repetition.ONE_ARTICLE, "", status, together(of(articles, status)));
        }
        SortedSet<String> articleIds = new TreeSet<>();
        articles.values().forEach(byArticle -> articleIds.addAll(byArticle.keySet()));
        for (String article : articleIds) {
            for (Status status : Status.values()) {
                Repeated repeated = of(articles, status).getOrDefault(article, Repeated.nobody());
                add(Repetition.ONE_ARTICLE, article, status, repeated);
            }
        }
        for (Status status : Status.values()) {
            add(Repetition.ANY, "", status, together(repeated(status, facts -> List.of("any"))));
        }
    }

    /** The figures; their keys are the repetition and the article, which is blank over all articles. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The cases behind the figures. */
    Map<Cell, List<Integer>> cases() {
        return Map.copyOf(cases);
    }

    /**
     * What the figures of one list of cases have in common.
     *
     * @param keys the repetition and the article
     * @param status as imposed, or as it stands
     */
    record Cell(List<String> keys, Status status) {}

    private static SortedMap<String, Repeated> of(Map<Status, SortedMap<String, Repeated>> articles, Status status) {
        return articles.getOrDefault(status, new TreeMap<>());
    }

    private static List<String> event(Facts facts) {
        return facts.eventId().isEmpty() ? List.of() : List.of(facts.eventId());
    }

    /**
     * People, and the cases by which they were met repeatedly.
     *
     * @param people their ids
     * @param cases numbers of cases
     */
    private record Repeated(SortedSet<String> people, SortedSet<Integer> cases) {
        static Repeated nobody() {
            return new Repeated(new TreeSet<>(), new TreeSet<>());
        }
    }

    private interface Keys {
        List<String> of(Facts facts);
    }

    /** By key, the people with two cases or more under it: Tablesaw counts the cases by person and key. */
    private SortedMap<String, Repeated> repeated(Status status, Keys keys) {
        int[] casesOfPerson = casesOfPerson(status);
        int[] candidates = IntStream.range(0, docket.size())
                .filter(index -> casesOfPerson[docket.unit(index)] > 1 && isCounted(index, status))
                .toArray();
        Map<String, Integer> numbers = new HashMap<>();
        PeopleByKey cases = new PeopleByKey();
        for (int index : candidates) {
            for (String key : keys.of(docket.facts(index))) {
                cases.add(docket.unit(index), numbers.computeIfAbsent(key, none -> numbers.size()));
            }
        }
        PeopleByKey.MeetingCounts counts = cases.counted();
        SortedMap<String, Repeated> repeated = new TreeMap<>();
        for (int index : candidates) {
            Facts facts = docket.facts(index);
            for (String key : keys.of(facts)) {
                if (counts.of(docket.unit(index), numbers.getOrDefault(key, 0)) > 1) {
                    Repeated ofKey = repeated.computeIfAbsent(key, none -> Repeated.nobody());
                    ofKey.people().add(facts.personId());
                    ofKey.cases().add(index);
                }
            }
        }
        return repeated;
    }

    /** By unit. Who was met once, as most people were, need not be asked what for. */
    private int[] casesOfPerson(Status status) {
        int[] cases = new int[docket.size()];
        for (int index = 0; index < docket.size(); index++) {
            if (isCounted(index, status)) {
                cases[docket.unit(index)]++;
            }
        }
        return cases;
    }

    private boolean isCounted(int index, Status status) {
        return docket.isNamed(index)
                && docket.exists(index, status)
                && Category.of(docket.sanction(index)).isSanction();
    }

    private static Repeated together(SortedMap<String, Repeated> byKey) {
        Repeated all = Repeated.nobody();
        byKey.values().forEach(repeated -> {
            all.people().addAll(repeated.people());
            all.cases().addAll(repeated.cases());
        });
        return all;
    }

    private void add(Repetition repetition, String article, Status status, Repeated repeated) {
        if (repeated.cases().isEmpty()) {
            return;
        }
        List<String> keys = List.of(repetition.code(), article);
        cases.put(new Cell(keys, status), List.copyOf(repeated.cases()));
        int severalArticles = 0;
        int notStated = 0;
        for (int index : repeated.cases()) {
            severalArticles += docket.hasSeveralArticles(index) ? 1 : 0;
            notStated += docket.isNotStated(index) ? 1 : 0;
        }
        for (Measure measure : List.of(Measure.CASES, Measure.SANCTIONS, Measure.PEOPLE)) {
            int count = measure == Measure.PEOPLE
                    ? repeated.people().size()
                    : repeated.cases().size();
            Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(count));
            figures.add(new Figure(
                    keys,
                    Category.ALL,
                    status,
                    measure,
                    measure.unit(),
                    number,
                    number,
                    Ground.NUMBERS,
                    Ground.NUMBERS,
                    repeated.cases().size(),
                    0,
                    severalArticles,
                    notStated,
                    Suppression.NONE));
        }
    }
}
