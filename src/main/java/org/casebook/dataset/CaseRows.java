package org.casebook.dataset;

import static org.casebook.dataset.Columns.AMOUNT;
import static org.casebook.dataset.Columns.APPEAL_ID;
import static org.casebook.dataset.Columns.ARTICLE_IDS;
import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.CERTAINTY;
import static org.casebook.dataset.Columns.COMPANY_IDS;
import static org.casebook.dataset.Columns.CURRENCY;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.FINE_AMOUNT;
import static org.casebook.dataset.Columns.FINE_CURRENCY;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads checked rows of one table as cases or appeals. */
final class CaseRows {
    private CaseRows() {}

    static List<Sanction> sanctions(String table, List<Row> rows) {
        List<Sanction> sanctions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sanctions.add(sanction(table, row));
        }
        return sanctions;
    }

    static List<Appeal> appeals(List<Row> rows) {
        return rows.stream().map(CaseRows::appeal).toList();
    }

    private static Sanction sanction(String table, Row row) {
        Facts facts = facts(row);
        return switch (table) {
            case "dismissals" -> new Dismissal(facts);
            case "fines" -> new Fine(facts, penalties(row, AMOUNT, CURRENCY));
            case "arrests" -> new Arrest(facts, kind(row), new Penalty(terms(row), Optional.empty(), ""));
            case "sentences" -> new Sentence(facts, penalties(row, FINE_AMOUNT, FINE_CURRENCY));
            default -> throw new IllegalArgumentException("No table of sanctions: " + table);
        };
    }

    private static Facts facts(Row row) {
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
                row.get(COMPANY_IDS),
                row.get(ARTICLE_IDS),
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

    private static Range people(Row row, String person) {
        String people = row.text(PEOPLE);
        if (people.isEmpty() && !person.isEmpty()) {
            return Range.ONE;
        }
        return people.isEmpty() && mayLackDetails(row)
                ? Range.UNKNOWN
                : row.get(PEOPLE).orElseThrow(() -> unchecked(people));
    }

    private static boolean mayLackDetails(Row row) {
        return !row.get(WITHDRAWN).isEmpty() || row.get(PUBLISH).equals("stub");
    }

    private static Appeal appeal(Row row) {
        Penalty ofFine = penalties(row, AMOUNT, CURRENCY);
        Penalty ofSentence = penalties(row, FINE_AMOUNT, FINE_CURRENCY);
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

    private static Penalty penalties(Row row, Column<Optional<Range>> amount, Column<String> currency) {
        return new Penalty(terms(row), range(row, amount), row.get(currency));
    }

    private static Map<Term, Range> terms(Row row) {
        Map<Term, Range> terms = Map.of();
        for (Term term : Term.values()) {
            Optional<Range> range = range(row, term.column());
            if (range.isPresent()) {
                terms = terms.isEmpty() ? new EnumMap<>(Term.class) : terms;
                terms.put(term, range.get());
            }
        }
        return terms;
    }

    private static Edtf date(Row row) {
        return row.get(DATE).orElseThrow();
    }

    /** The quantity of a cell; empty where it is blank. */
    private static Optional<Range> range(Row row, Column<Optional<Range>> column) {
        String cell = row.text(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(row.get(column).orElseThrow(() -> unchecked(cell)));
    }

    private static IllegalStateException unchecked(String quantity) {
        return new IllegalStateException("An unchecked quantity: " + quantity);
    }
}
