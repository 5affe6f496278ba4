package org.casebook.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One way to part the cases: its file, its key columns, and the keys under which a case counts. */
record Breakdown(String file, List<String> keyColumns, Function<CaseRow, List<List<String>>> keys) {

    static List<Breakdown> every() {
        return List.of(
                new Breakdown("totals.csv", List.of(), row -> List.of(List.of())),
                new Breakdown("by-company.csv", List.of("company_id"), row -> each(row, "company_ids")),
                new Breakdown("by-article.csv", List.of("article_id"), row -> each(row, "article_ids")),
                new Breakdown(
                        "by-company-and-article.csv",
                        List.of("company_id", "article_id"),
                        row -> pairs(row, "company_ids", "article_ids")),
                new Breakdown("by-month.csv", List.of("month"), row -> List.of(List.of(row.month()))),
                new Breakdown("by-place.csv", List.of("place_id"), row -> List.of(List.of(row.cell("place_id")))));
    }

    private static List<List<String>> each(CaseRow row, String column) {
        return row.keys(column).stream().map(List::of).toList();
    }

    private static List<List<String>> pairs(CaseRow row, String first, String second) {
        List<List<String>> pairs = new ArrayList<>();
        for (String one : row.keys(first)) {
            for (String other : row.keys(second)) {
                pairs.add(List.of(one, other));
            }
        }
        return pairs;
    }
}
