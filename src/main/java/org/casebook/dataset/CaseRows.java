package org.casebook.dataset;

import static org.casebook.dataset.Columns.APPEAL_ID;
import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.CERTAINTY;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.GROUP_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.OUTCOME;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PART_OF_CERTAINTY;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PLACE_ID;
import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads checked rows of one table as cases or appeals. The same dates, numbers and lists come again and again; each is read
 * once, and kept once.
 */
final class CaseRows {
    private final Map<String, Edtf> dates = new HashMap<>();
    private final Map<String, Optional<Range>> ranges = new HashMap<>();
    private final Map<String, List<String>> companies = new HashMap<>();
    private final Map<String, List<String>> articles = new HashMap<>();

    List<Sanction> sanctions(String table, List<Row> rows) {
        List<Sanction> sanctions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sanctions.add(sanction(table, row));
        }
        return sanctions;
    }

    List<Appeal> appeals(List<Row> rows) {
        return rows.stream().map(this::appeal).toList();
    }

    private Sanction sanction(String table, Row row) {
        Facts facts = facts(row);
        return switch (table) {
            case "dismissals" -> new Dismissal(facts);
            case "fines" -> new Fine(facts, penalties(row, "amount", "currency"));
            case "arrests" -> new Arrest(facts, kind(row), new Penalty(terms(row), Optional.empty(), ""));
            case "sentences" -> new Sentence(facts, penalties(row, "fine_amount", "fine_currency"));
            default -> throw new IllegalArgumentException("No table of sanctions: " + table);
        };
    }

    private Facts facts(Row row) {
        String person = row.get(PERSON_ID);
        String group = row.get(PART_OF);
        return new Facts(
                row,
                row.get(CASE_ID),
                person,
                row.get(GROUP_ID),
                people(row, person),
                group.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Facts.Membership(
                                group, row.get(PART_OF_CERTAINTY).equals("possible"))),
                date(row),
                values(row, "company_ids", companies),
                values(row, "article_ids", articles),
                row.get(EVENT_ID),
                row.get(PLACE_ID),
                Facts.Certainty.of(row.get(CERTAINTY)),
                Facts.Publish.of(row.get(PUBLISH)),
                row.get(WITHDRAWN));
    }

    private static Arrest.Kind kind(Row row) {
        String kind = row.get(KIND);
        // A withdrawn case may have lost its details, and a stub where stubs count nowhere: they are shown and counted
        // nowhere.
        return kind.isEmpty() && mayLackDetails(row)
                ? Arrest.Kind.ADMINISTRATIVE_ARREST
                : Arrest.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private Range people(Row row, String person) {
        String people = row.text(PEOPLE);
        if (people.isEmpty() && !person.isEmpty()) {
            return Range.ONE;
        }
        return people.isEmpty() && mayLackDetails(row)
                ? Range.UNKNOWN
                : range(people).orElseThrow(() -> unchecked(people));
    }

    private static boolean mayLackDetails(Row row) {
        return !row.get(WITHDRAWN).isEmpty() || row.get(PUBLISH).equals("stub");
    }

    private Appeal appeal(Row row) {
        Penalty ofFine = penalties(row, "amount", "currency");
        Penalty ofSentence = penalties(row, "fine_amount", "fine_currency");
        boolean onSentence =
                ofSentence.amount().isPresent() || !ofSentence.currency().isEmpty();
        return new Appeal(
                row,
                row.get(APPEAL_ID),
                row.get(CASE_ID),
                date(row),
                Appeal.Outcome.of(row.get(OUTCOME)),
                onSentence ? ofSentence : ofFine);
    }

    private Penalty penalties(Row row, String amount, String currency) {
        return new Penalty(terms(row), range(row.cell(amount)), row.cell(currency));
    }

    private Map<Term, Range> terms(Row row) {
        Map<Term, Range> terms = Map.of();
        for (Term term : Term.values()) {
            Optional<Range> range = range(row.cell(term.field()));
            if (range.isPresent()) {
                terms = terms.isEmpty() ? new EnumMap<>(Term.class) : terms;
                terms.put(term, range.get());
            }
        }
        return terms;
    }

    private Edtf date(Row row) {
        return dates.computeIfAbsent(row.text(DATE), cell -> Edtf.parse(cell).orElseThrow());
    }

    /** The quantity of a cell; empty where it is blank. */
    private Optional<Range> range(String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : ranges.computeIfAbsent(
                        cell, asked -> Optional.of(Range.parse(asked).orElseThrow(() -> unchecked(asked))));
    }

    private static IllegalStateException unchecked(String quantity) {
        return new IllegalStateException("An unchecked quantity: " + quantity);
    }

    private static List<String> values(Row row, String field, Map<String, List<String>> read) {
        return read.computeIfAbsent(row.cell(field), cell -> row.values(field));
    }
}
