package org.casebook.chart.words;

import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.NUMBER;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Row;
import org.casebook.tabulate.Dimension;

/** What readers call the companies, articles and places behind the keys of a breakdown, from the published tables. */
public final class KeyNames {
    /** Longer titles of articles stay in the table of articles. */
    private static final int LONGEST_TITLE = 120;

    private final Dataset dataset;
    private final ChartWords words;
    private final List<String> languages;
    private final Map<Dimension, Map<String, Row>> rows;

    private KeyNames(Dataset dataset, ChartWords words, Map<Dimension, Map<String, Row>> rows) {
        this.dataset = dataset;
        this.words = words;
        this.languages = Stream.concat(Stream.of(words.language()), dataset.description().languages().stream())
                .distinct()
                .toList();
        this.rows = rows;
    }

    public static KeyNames of(Dataset dataset, ChartWords words) {
        Map<Dimension, Map<String, Row>> rows = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimension.table().ifPresent(table -> rows.put(dimension, rows(dataset, table, dimension.column())));
        }
        return new KeyNames(dataset, words, rows);
    }

    private static Map<String, Row> rows(Dataset dataset, String table, String id) {
        Map<String, Row> byId = new HashMap<>();
        dataset.rows(table).forEach(row -> byId.put(row.cell(id), row));
        return byId;
    }

    /** The name of a key; the key itself where the tables have none. */
    public String name(Dimension dimension, String key) {
        if (key.isEmpty()) {
            return words.notKnown(dimension);
        }
        Row row = rows.getOrDefault(dimension, Map.of()).get(key);
        if (row == null) {
            return specialWord(dimension, key).orElse(key);
        }
        return switch (dimension) {
            case COMPANY, PLACE -> text(row, "name").orElse(key);
            case ARTICLE -> article(row).orElse(key);
            case MONTH -> key;
        };
    }

    /** Whether the tables have a row for a key. */
    public boolean isNamed(Dimension dimension, String key) {
        return rows.getOrDefault(dimension, Map.of()).containsKey(key);
    }

    /** A name with which a bar can stand alone: of an article also what it punishes. */
    public String longName(Dimension dimension, String key) {
        String name = name(dimension, key);
        Row row = rows.getOrDefault(dimension, Map.of()).get(key);
        return dimension == Dimension.ARTICLE && row != null
                ? text(row, "title")
                        .filter(title -> title.length() <= LONGEST_TITLE)
                        .map(title -> words.articleWithTitle(name, title))
                        .orElse(name)
                : name;
    }

    /** Where a key stands among others: names first, then words such as "several", then what is not known. */
    public int rank(Dimension dimension, String key) {
        if (key.isEmpty()) {
            return 2;
        }
        boolean special = fields(dimension)
                .flatMap(field -> field.reference().stream())
                .anyMatch(reference -> reference.also().contains(key));
        return special ? 1 : 0;
    }

    private Optional<String> article(Row row) {
        String number = row.get(NUMBER);
        String kind = row.get(KIND);
        return number.isEmpty() || kind.isEmpty() ? text(row, "title") : Optional.of(words.article(kind, number));
    }

    private Optional<String> text(Row row, String field) {
        return languages.stream()
                .map(language -> row.cell(field + "_" + language))
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private Optional<String> specialWord(Dimension dimension, String key) {
        return fields(dimension)
                .flatMap(field -> Optional.ofNullable(field.labels().get(key)).stream())
                .flatMap(this::inLanguage)
                .findFirst();
    }

    private Stream<String> inLanguage(LocalText text) {
        return languages.stream().flatMap(language -> text.in(language).stream());
    }

    /** The fields of the tables of cases that hold a dimension's keys. */
    private Stream<Field> fields(Dimension dimension) {
        String name = switch (dimension) {
            case COMPANY -> "company_ids";
            case ARTICLE -> "article_ids";
            case PLACE -> "place_id";
            case MONTH -> "date";
        };
        return Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> dataset.description().resource(table).stream())
                .flatMap(resource -> resource.field(name).stream());
    }
}
