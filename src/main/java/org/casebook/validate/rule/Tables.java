package org.casebook.validate.rule;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.PART_OF;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.dataset.Column;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.resource.TableFile;
import org.casebook.threads.Threads;

/**
 * Whatever could be read of a publication, and what could not.
 *
 * @param description what the tables are
 * @param byName the tables that could be read
 * @param absent the fields of each table that its header lacks
 * @param incomplete the tables of which not every row could be read
 * @param lostLetters the tables of whose file it is told that letters were lost
 * @param unread the words of each table's rows that could not be read: an id among them may be in use
 * @param cases the rows of each of the four tables by {@code case_id}, the first where one stands twice
 * @param members the rows of each of the four tables that are part of a group, in the order of the table
 * @param events the rows of the events table by {@code event_id}, likewise
 * @param known the values of columns that were asked for
 */
public record Tables(
        DataPackage description,
        Map<String, Table> byName,
        Map<String, Set<String>> absent,
        Set<String> incomplete,
        Set<String> lostLetters,
        Map<String, Set<String>> unread,
        Map<String, Map<String, Row>> cases,
        Map<String, List<Row>> members,
        Map<String, Row> events,
        Map<Asked, Set<String>> known) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,;\t\"]");

    public static Tables of(Path data, DataPackage description, List<Reading<Table>> readings) throws IOException {
        Map<String, Table> byName = new LinkedHashMap<>();
        Map<String, Set<String>> absent = new HashMap<>();
        Set<String> incomplete = new HashSet<>();
        Set<String> lostLetters = new HashSet<>();
        Map<String, Set<String>> unread = new HashMap<>();
        for (int position = 0; position < readings.size(); position++) {
            Resource resource = description.resources().get(position);
            Reading<Table> reading = readings.get(position);
            Set<String> troubles = new HashSet<>();
            reading.problems().forEach(problem -> troubles.add(problem.rule()));
            if (reading.content().isEmpty() || troubles.contains("encoding") || troubles.contains("quotation-mark")) {
                incomplete.add(resource.name());
            }
            if (troubles.contains("lost-letters")) {
                lostLetters.add(resource.name());
            }
            if (troubles.contains("ragged-row")) {
                unread.put(resource.name(), wordsOfRaggedRows(TableFile.lines(data, resource), reading.problems()));
            }
            reading.content().ifPresent(table -> {
                byName.put(resource.name(), table);
                absent.put(resource.name(), troubles.contains("header") ? blankThroughout(table) : Set.of());
            });
        }
        List<Table> ofCases = byName.values().stream()
                .filter(table ->
                        Dataset.SANCTION_TABLES.contains(table.resource().name()))
                .toList();
        Map<String, Map<String, Row>> cases = ofEach(ofCases, table -> byId(table, CASE_ID));
        Map<String, List<Row>> members = ofEach(ofCases, Tables::membersOf);
        Table events = byName.get("events");
        return new Tables(
                description,
                byName,
                absent,
                incomplete,
                lostLetters,
                unread,
                cases,
                members,
                events == null ? Map.of() : byId(events, EVENT_ID),
                new ConcurrentHashMap<>());
    }

    private static <R> Map<String, R> ofEach(List<Table> tables, Function<Table, R> gather) {
        List<R> gathered = Threads.each(tables, gather::apply);
        Map<String, R> byName = new HashMap<>();
        for (int table = 0; table < tables.size(); table++) {
            byName.put(tables.get(table).resource().name(), gathered.get(table));
        }
        return byName;
    }

    /** A column of a table, by their names. */
    public record Asked(String table, String field) {}

    /** The values of a column, each once. They are gathered when first asked for: several rules ask for the same. */
    public Set<String> values(String table, String field) {
        return known.computeIfAbsent(new Asked(table, field), asked -> {
            Set<String> values = new HashSet<>();
            for (Row row : rows(table)) {
                String value = row.cell(field);
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
            return values;
        });
    }

    /** The file of a table, as the publisher knows it. */
    public static String file(Resource resource) {
        return "data/" + resource.path();
    }

    /** Where a row stands: {@code data/fines.csv:3}. */
    public static String place(Row row) {
        return file(row.resource()) + ":" + row.line();
    }

    /** The rows of a table; none where it could not be read. */
    public List<Row> rows(String table) {
        Table found = byName.get(table);
        return found == null ? List.of() : found.rows();
    }

    /** Whether every row of every table could be read. */
    public boolean areWhole() {
        return incomplete.isEmpty() && unread.isEmpty();
    }

    /** The rows of one of the four tables that are part of a group: few, and several rules ask for them. */
    public List<Row> membersOf(String table) {
        return members.getOrDefault(table, List.of());
    }

    /** Whether these columns of the standard really stand in the table. */
    public boolean have(Resource resource, Column<?>... columns) {
        return have(resource, Stream.of(columns).map(Column::name).toArray(String[]::new));
    }

    /** Whether these columns really stand in the table. */
    public boolean have(Resource resource, String... fields) {
        Set<String> lacking = absent.getOrDefault(resource.name(), Set.of());
        for (String field : fields) {
            if (!resource.positions().containsKey(field) || lacking.contains(field)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an id that is not found may yet stand in a row that could not be read. */
    public boolean mayHold(List<String> tables, String id) {
        return tables.stream()
                .anyMatch(table -> incomplete.contains(table)
                        || unread.getOrDefault(table, Set.of()).contains(id));
    }

    /** The row of that case, in whichever of the four tables. */
    public Optional<Row> caseRow(String caseId) {
        for (String table : Dataset.SANCTION_TABLES) {
            Row row = cases.getOrDefault(table, Map.of()).get(caseId);
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static List<Row> membersOf(Table table) {
        return table.rows().stream().filter(row -> !row.get(PART_OF).isEmpty()).toList();
    }

    private static Map<String, Row> byId(Table table, Column<String> column) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String id = row.get(column);
            if (!id.isEmpty()) {
                rows.putIfAbsent(id, row);
            }
        }
        return rows;
    }

    /**
     * In a table whose header is at fault, the fields without a single value: their column is missing or misspelt,
     * which has been told, and is not told again for every row.
     */
    private static Set<String> blankThroughout(Table table) {
        Set<String> blank = new HashSet<>();
        for (Field field : table.resource().fields()) {
            if (table.rows().stream().allMatch(row -> row.cell(field).isEmpty())) {
                blank.add(field.name());
            }
        }
        return blank;
    }

    private static Set<String> wordsOfRaggedRows(List<String> lines, List<Problem> problems) {
        Set<String> words = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.rule().equals("ragged-row") && problem.line() <= lines.size()) {
                BETWEEN_WORDS
                        .splitAsStream(lines.get(problem.line() - 1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
