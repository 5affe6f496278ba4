package org.casebook.verify.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casebook.verify.cases.CaseRow;

/** The files of statistics. */
public enum Breakdown {
    TOTALS("totals", "by-total"),
    BY_COMPANY("by-company", "by-company", "company_id"),
    BY_ARTICLE("by-article", "by-article", "article_id"),
    BY_COMPANY_AND_ARTICLE("by-company-and-article", "by-company-and-article", "company_id", "article_id"),
    BY_MONTH("by-month", "by-month", "month"),
    BY_PLACE("by-place", "by-place", "place_id"),
    REPEATED("repeated", "repeated", "repetition", "article_id");

    private static final List<String> REPETITIONS = List.of("one_act", "one_article", "any");

    private final String slug;
    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> keyColumns;

    Breakdown(String slug, String folder, String... keyColumns) {
        this.slug = slug;
        this.folder = folder;
        this.keyColumns = List.of(keyColumns);
    }

    /** Its name in the statistics. */
    public String slug() {
        return slug;
    }

    public String file() {
        return "data/statistics/" + slug + ".csv";
    }

    /** The folder under {@code cases/} of the lists that its figures lead to. */
    public String folder() {
        return folder;
    }

    public List<String> keyColumns() {
        return keyColumns;
    }

    /** The columns whose cells put a case under a key; none of the table of repeated punishment. */
    public List<String> caseColumns() {
        return switch (this) {
            case TOTALS -> List.of();
            case BY_COMPANY -> List.of("company_ids");
            case BY_ARTICLE -> List.of("article_ids");
            case BY_COMPANY_AND_ARTICLE -> List.of("company_ids", "article_ids");
            case BY_MONTH -> List.of("date");
            case BY_PLACE -> List.of("place_id");
            case REPEATED -> List.of("event_id");
        };
    }

    /** The keys under which a case counts (rules 5 and 8). */
    List<List<String>> keys(CaseRow row) {
        return switch (this) {
            case TOTALS, REPEATED -> List.of(List.of());
            case BY_COMPANY -> row.companyIds().stream().map(List::of).toList();
            case BY_ARTICLE -> row.articleIds().stream().map(List::of).toList();
            case BY_COMPANY_AND_ARTICLE -> {
                List<List<String>> pairs = new ArrayList<>();
                row.companyIds()
                        .forEach(company -> row.articleIds().forEach(article -> pairs.add(List.of(company, article))));
                yield pairs;
            }
            case BY_MONTH -> List.of(List.of(row.month()));
            case BY_PLACE -> List.of(List.of(row.placeId()));
        };
    }

    /** The order of its rows: repetitions as the contract has them, and of each the total first. */
    public Comparator<FigureKey> order() {
        if (this != REPEATED) {
            return FigureKey.ORDER;
        }
        return Comparator.comparing(
                        (FigureKey key) -> REPETITIONS.indexOf(key.keys().get(0)))
                .thenComparing(key -> !key.keys().get(1).isEmpty())
                .thenComparing(FigureKey.ORDER);
    }
}
