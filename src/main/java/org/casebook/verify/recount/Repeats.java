package org.casebook.verify.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.casebook.verify.cases.CaseRow;
import org.casebook.verify.cases.Category;
import org.casebook.verify.cases.Interval;
import org.casebook.verify.file.CaseList;

/** Named people who were punished more than once, and by which cases (rule 9). */
final class Repeats {
    private final List<CaseRow> rows;
    private final Status status;
    private final Map<String, List<Integer>> byPerson = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private Repeats(List<CaseRow> rows, List<Ruling> rulings, Status status) {
        this.rows = rows;
        this.status = status;
        for (int number = 0; number < rows.size(); number++) {
            CaseRow row = rows.get(number);
            if (row.isNamed()
                    && row.category().isSanction()
                    && rulings.get(number).isInForce()) {
                byPerson.computeIfAbsent(row.personId(), none -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    static List<Figure> figures(List<CaseRow> rows, List<Ruling> rulings, Status status) {
        Repeats repeats = new Repeats(rows, rulings, status);
        repeats.add(
                "one_act", "", repeats.repeated(row -> List.of(row.eventId())).values());
        Map<String, Set<Integer>> byArticle = repeats.repeated(CaseRow::articleIds);
        repeats.add("one_article", "", byArticle.values());
        byArticle.forEach((article, numbers) -> repeats.add("one_article", article, List.of(numbers)));
        repeats.add("any", "", repeats.repeated(row -> List.of("any")).values());
        return repeats.figures;
    }

    /** By key, the cases of people who have two or more cases under it; a blank is no key. */
    private Map<String, Set<Integer>> repeated(Function<CaseRow, List<String>> keys) {
        Map<String, Set<Integer>> repeated = new TreeMap<>();
        byPerson.values().forEach(numbers -> {
            Map<String, List<Integer>> ofPerson = new HashMap<>();
            numbers.forEach(number -> keys.apply(rows.get(number))
                    .forEach(key -> ofPerson.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(number)));
            ofPerson.forEach((key, ofKey) -> {
                if (!key.isEmpty() && ofKey.size() > 1) {
                    repeated.computeIfAbsent(key, none -> new TreeSet<>()).addAll(ofKey);
                }
            });
        });
        return repeated;
    }

    private void add(String repetition, String article, Iterable<Set<Integer>> cases) {
        Set<Integer> numbers = new TreeSet<>();
        cases.forEach(numbers::addAll);
        if (numbers.isEmpty()) {
            return;
        }
        Set<String> people = new HashSet<>();
        numbers.forEach(number -> people.add(rows.get(number).personId()));
        CaseList all = CaseList.of(numbers);
        int severalArticles = (int) numbers.stream()
                .filter(number -> rows.get(number).hasSeveralArticles())
                .count();
        int notStated = (int) numbers.stream()
                .filter(number -> rows.get(number).isNotStated())
                .count();
        List<String> keys = List.of(repetition, article);
        add(keys, "cases", "case", all.size(), all, severalArticles, notStated);
        add(keys, "sanctions", "sanction", all.size(), all, severalArticles, notStated);
        add(keys, "people", "person", people.size(), all, severalArticles, notStated);
    }

    private void add(
            List<String> keys,
            String measure,
            String unit,
            int number,
            CaseList cases,
            int severalArticles,
            int notStated) {
        figures.add(CellCount.counted(
                new FigureKey(keys, Category.ALL, status, measure, unit),
                Interval.exactly(number),
                cases,
                severalArticles,
                notStated));
    }
}
