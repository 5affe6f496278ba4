package org.casebook.recount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who was punished more than once, and the cases that show it. Only named people can be recognised again. */
final class Repetitions {
    private final Map<String, List<CaseRow>> rowsOfPerson = new TreeMap<>();

    Repetitions(List<CaseRow> rows) {
        for (CaseRow row : rows) {
            if (row.isNamed() && Category.all().holds(row)) {
                rowsOfPerson
                        .computeIfAbsent(row.cell("person_id"), person -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** Two or more sanctions for one act. */
    List<Figure> forOneAct() {
        return figures(rowsOf(
                Repetitions::hasEvent, (one, other) -> one.cell("event_id").equals(other.cell("event_id"))));
    }

    /** Two or more sanctions under one article, whichever it is. */
    List<Figure> underOneArticle() {
        return figures(rowsOf(row -> true, Repetitions::shareAnArticle));
    }

    /** Two or more sanctions under this article. */
    List<Figure> underArticle(String articleId) {
        return figures(rowsOf(row -> row.keys("article_ids").contains(articleId), (one, other) -> true));
    }

    /** Two or more sanctions of whatever sort. */
    List<Figure> any() {
        return figures(rowsOf(row -> true, (one, other) -> true));
    }

    /** The articles of which a figure may be asked, in the order of the published rows. */
    Set<String> articles() {
        Set<String> articles = new TreeSet<>(CodePoints.BLANK_LAST);
        rowsOfPerson.values().forEach(rows -> rows.forEach(row -> articles.addAll(row.keys("article_ids"))));
        articles.remove("");
        return articles;
    }

    /** Tells whether two rows of one person are a repetition. */
    private interface Pair {
        boolean repeats(CaseRow one, CaseRow other);
    }

    /** The rows that repeat, or are repeated by, another row of the same person. */
    private List<CaseRow> rowsOf(Predicate<CaseRow> counts, Pair pair) {
        List<CaseRow> repeated = new ArrayList<>();
        for (List<CaseRow> rows : rowsOfPerson.values()) {
            for (CaseRow one : rows) {
                if (rows.stream()
                        .anyMatch(other -> !other.equals(one)
                                && counts.test(one)
                                && counts.test(other)
                                && pair.repeats(one, other))) {
                    repeated.add(one);
                }
            }
        }
        return repeated;
    }

    private static List<Figure> figures(List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> people = new LinkedHashSet<>();
        rows.forEach(row -> people.add(row.cell("person_id")));
        return List.of(
                Figure.count("cases", "case", rows.size(), rows),
                Figure.count("sanctions", "sanction", rows.size(), rows),
                Figure.count("people", "person", people.size(), rows));
    }

    private static boolean hasEvent(CaseRow row) {
        return !row.cell("event_id").isEmpty();
    }

    private static boolean shareAnArticle(CaseRow one, CaseRow other) {
        Set<String> shared = new TreeSet<>(one.keys("article_ids"));
        shared.retainAll(other.keys("article_ids"));
        shared.remove("");
        return !shared.isEmpty();
    }
}
