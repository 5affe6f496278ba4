package org.casebook.suppress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.StubPolicy;
import org.casebook.dataset.Table;

/** Small tables of invented cases. */
final class RandomPublication {
    private static final List<String> LISTS = List.of("company_ids", "article_ids");
    private static final Map<String, List<String>> TABLES = Map.of(
            "dismissals", List.of(),
            "fines", List.of("amount", "currency"),
            "arrests", List.of("kind", "days"),
            "sentences", List.of("prison_months"));
    private static final List<String> COMMON = List.of(
            "case_id",
            "person_id",
            "group_id",
            "people",
            "people_text",
            "part_of",
            "part_of_certainty",
            "date",
            "company_ids",
            "article_ids",
            "event_id",
            "place_id",
            "certainty",
            "publish",
            "withdrawn");
    private static final List<String> APPEALS = List.of("appeal_id", "case_id", "date", "outcome");

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private int cases;

    /** What may occur in the tables. */
    enum Kind {
        /** Nobody twice, one company and one article each: a reader who knows that can add up everything. */
        DISTINCT_PEOPLE,
        /** The same people again and again. */
        RETURNING_PEOPLE,
        /** Groups and vague numbers, several companies and articles, stubs and what is not published, appeals. */
        ANYTHING
    }

    static RandomPublication of(long seed, Kind kind) {
        Random chance = new Random(seed);
        RandomPublication publication = new RandomPublication();
        int size = 4 + chance.nextInt(10);
        Random details = new Random(-seed);
        for (int number = 0; number < size; number++) {
            String table = table(chance);
            Map<String, String> row = publication.random(chance, kind);
            if (kind != Kind.ANYTHING) {
                row.putAll(details(details, table));
            }
            publication.add(table, row);
        }
        return publication;
    }

    /** What is known of some cases and not of others. */
    private static Map<String, String> details(Random chance, String table) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("certainty", chance.nextInt(4) == 0 ? "reported" : "stated");
        String value = chance.nextInt(3) == 0 ? "" : String.valueOf(1 + chance.nextInt(20));
        switch (table) {
            case "fines" -> row.putAll(Map.of("amount", value, "currency", "KZT"));
            case "arrests" -> row.put("days", value);
            case "sentences" -> row.put("prison_months", value);
            default -> {}
        }
        return row;
    }

    private static String table(Random chance) {
        return List.of("fines", "fines", "fines", "dismissals", "arrests", "sentences")
                .get(chance.nextInt(6));
    }

    private Map<String, String> random(Random chance, Kind kind) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("company_ids", skewed(chance, "company", 3));
        row.put("article_ids", skewed(chance, "article", 3));
        row.put("date", "2011-0" + (1 + few(chance, 4)) + "-11");
        row.put("place_id", skewed(chance, "place", 4));
        row.put("person_id", "p-" + (kind == Kind.DISTINCT_PEOPLE ? cases : chance.nextInt(25)));
        row.put("event_id", skewed(chance, "event", 3));
        if (kind != Kind.ANYTHING) {
            return row;
        }
        int which = chance.nextInt(12);
        switch (which) {
            case 0 -> row.put("company_ids", "company-0;company-1");
            case 1 -> row.put("article_ids", "article-0;article-2");
            case 2 -> row.put("company_ids", "");
            case 3 -> row.put("date", "2011");
            case 4 -> row.put("publish", "stub");
            case 5 -> row.put("publish", "no");
            case 6, 7 -> {
                row.put("person_id", "");
                row.put("people", List.of("2", "5", "12", "3..8", "2..", "~20").get(chance.nextInt(6)));
            }
            case 8, 9 ->
                rows("appeals")
                        .add(Map.of(
                                "appeal_id",
                                "appeal-" + cases,
                                "case_id",
                                "case-" + cases,
                                "date",
                                "2011-08-01",
                                "outcome",
                                chance.nextBoolean() ? "quashed" : "upheld"));
            default -> {}
        }
        return row;
    }

    private static String skewed(Random chance, String name, int values) {
        return name + "-" + few(chance, values);
    }

    /** The first more often than the last. */
    private static int few(Random chance, int values) {
        return Math.min(chance.nextInt(values), chance.nextInt(values));
    }

    private List<Map<String, String>> rows(String table) {
        return rows.computeIfAbsent(table, none -> new ArrayList<>());
    }

    RandomPublication add(String table, Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.put("case_id", "case-" + cases++);
        if (table.equals("arrests")) {
            row.putIfAbsent("kind", cases % 4 == 0 ? "short_detention" : "administrative_arrest");
        }
        rows(table).add(row);
        return this;
    }

    /** The same tables without their last cases, as an earlier release had them. */
    RandomPublication without(int last) {
        RandomPublication earlier = new RandomPublication();
        earlier.cases = cases - last;
        rows.forEach((table, ofTable) -> earlier.rows.put(
                table,
                new ArrayList<>(ofTable.stream()
                        .filter(row -> Integer.parseInt(
                                        row.getOrDefault("case_id", "case-0").substring(5))
                                < cases - last)
                        .toList())));
        return earlier;
    }

    Dataset dataset(PeopleThreshold minimum) {
        Map<String, Table> tables = new LinkedHashMap<>();
        List<Resource> resources = new ArrayList<>();
        for (String name : List.of("dismissals", "fines", "arrests", "sentences", "appeals")) {
            List<String> columns = new ArrayList<>(name.equals("appeals") ? APPEALS : COMMON);
            columns.addAll(TABLES.getOrDefault(name, List.of()));
            Resource resource = resource(name, columns);
            List<Row> ofTable = new ArrayList<>();
            rows(name)
                    .forEach(row -> ofTable.add(new Row(
                            resource,
                            ofTable.size() + 2,
                            columns.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList())));
            resources.add(resource);
            tables.put(name, new Table(resource, ofTable));
        }
        LocalText none = new LocalText(Map.of());
        DataPackage description = new DataPackage(
                "test",
                none,
                none,
                List.of("en"),
                LocalDate.EPOCH,
                "",
                List.of(),
                List.of(),
                minimum,
                resources,
                DataPackage.Origin.UNKNOWN,
                StubPolicy.COUNT);
        return Dataset.of(description, tables);
    }

    private static Resource resource(String name, List<String> columns) {
        LocalText none = new LocalText(Map.of());
        return Resource.of(
                name,
                name + ".csv",
                none,
                none,
                columns.stream()
                        .map(column -> new Field(
                                column,
                                Field.Type.STRING,
                                none,
                                none,
                                false,
                                false,
                                List.of(),
                                List.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LISTS.contains(column) ? Optional.of(";") : Optional.empty(),
                                Optional.empty(),
                                Field.Visibility.PUBLIC,
                                NumberMarks.UNDECLARED))
                        .toList(),
                List.of());
    }
}
