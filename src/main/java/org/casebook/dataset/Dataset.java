package org.casebook.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A publication's tables after they were checked. Only checked rows may be turned into one: a cell that is not of its
 * field's type is a defect of the check, and fails here.
 *
 * @param description what the tables are
 * @param tables the tables by name, in the order of the package; one that the publication lacks is absent
 * @param sanctions the rows of the four tables: dismissals, fines, arrests, sentences
 * @param appeals the rows of the appeals table
 */
public record Dataset(
        DataPackage description, Map<String, Table> tables, List<Sanction> sanctions, List<Appeal> appeals) {

    /** The tables whose rows are cases, in their order. */
    public static final List<String> SANCTION_TABLES = List.of("dismissals", "fines", "arrests", "sentences");

    /** Reads the rows of checked tables. */
    public static Dataset of(DataPackage description, Map<String, Table> tables) {
        return of(description, tables, tables);
    }

    /**
     * Reads the rows of checked tables.
     *
     * @param tables all rows
     * @param readable the same tables with the rows that can be read as cases; of others only the cells are kept
     */
    public static Dataset of(DataPackage description, Map<String, Table> tables, Map<String, Table> readable) {
        List<Sanction> sanctions = Stream.of(
                        rows(readable, "dismissals").map(row -> (Sanction) new Dismissal(facts(row))),
                        rows(readable, "fines").map(row -> (Sanction) new Fine(facts(row), fine(row))),
                        rows(readable, "arrests").map(row -> (Sanction) new Arrest(
                                facts(row),
                                Arrest.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                                new Penalty(terms(row), Optional.empty(), ""))),
                        rows(readable, "sentences").map(row ->
                                (Sanction) new Sentence(facts(row), penalties(row, "fine_amount", "fine_currency"))))
                .flatMap(rows -> rows)
                .toList();
        List<Appeal> appeals = rows(readable, "appeals").map(Dataset::appeal).toList();
        return new Dataset(description, tables, sanctions, appeals);
    }

    /** The rows of a table; none where the publication lacks it. */
    public List<Row> rows(String table) {
        return rows(tables, table).toList();
    }

    private static Stream<Row> rows(Map<String, Table> tables, String name) {
        Table table = tables.get(name);
        return table == null ? Stream.empty() : table.rows().stream();
    }

    private static Facts facts(Row row) {
        String person = row.cell("person_id");
        String people = row.cell("people");
        String group = row.cell("part_of");
        return new Facts(
                row,
                row.cell("case_id"),
                person,
                row.cell("group_id"),
                people.isEmpty() && !person.isEmpty() ? Range.ONE : range(people),
                group.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Facts.Membership(
                                group, row.cell("part_of_certainty").equals("possible"))),
                Edtf.parse(row.cell("date")).orElseThrow(),
                row.values("company_ids"),
                row.values("article_ids"),
                row.cell("event_id"),
                row.cell("place_id"),
                Facts.Certainty.of(row.cell("certainty")),
                Facts.Publish.of(row.cell("publish")),
                row.cell("withdrawn"));
    }

    private static Appeal appeal(Row row) {
        Penalty ofFine = penalties(row, "amount", "currency");
        Penalty ofSentence = penalties(row, "fine_amount", "fine_currency");
        boolean onSentence =
                ofSentence.amount().isPresent() || !ofSentence.currency().isEmpty();
        return new Appeal(
                row,
                row.cell("appeal_id"),
                row.cell("case_id"),
                Edtf.parse(row.cell("date")).orElseThrow(),
                Appeal.Outcome.of(row.cell("outcome")),
                onSentence ? ofSentence : ofFine);
    }

    private static Penalty fine(Row row) {
        return penalties(row, "amount", "currency");
    }

    private static Penalty penalties(Row row, String amount, String currency) {
        return new Penalty(terms(row), optionalRange(row.cell(amount)), row.cell(currency));
    }

    private static Map<Term, Range> terms(Row row) {
        Map<Term, Range> terms = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            optionalRange(row.cell(term.field())).ifPresent(range -> terms.put(term, range));
        }
        return terms.isEmpty() ? Map.of() : terms;
    }

    private static Optional<Range> optionalRange(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(range(cell));
    }

    private static Range range(String cell) {
        return Range.parse(cell).orElseThrow(() -> new IllegalStateException("An unchecked quantity: " + cell));
    }
}
