package org.casebook.validate.rule;

import static org.casebook.dataset.Columns.APPEAL_ID;
import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.ARTICLE_IDS;
import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.CERTAINTY;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.COMPANY_IDS;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Column;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Term;

/** The tables that figures are counted from, and the fields of them that figures rely on. */
public final class StandardTables {
    private StandardTables() {}

    /** Whether its rows are cases. */
    public static boolean isSanctionTable(Resource resource) {
        return Dataset.SANCTION_TABLES.contains(resource.name());
    }

    public static boolean isAppeals(Resource resource) {
        return resource.name().equals("appeals");
    }

    /** Whether the field links a case to a case; rules of their own check these links, whatever the schema says. */
    public static boolean isLinkOfCases(Resource resource, Field field) {
        return (isSanctionTable(resource) && PART_OF.is(field)) || (isAppeals(resource) && CASE_ID.is(field));
    }

    /** The fields that figures rely on; none of a table that they are not counted from. */
    public static List<StandardField> fields(Resource resource) {
        if (isAppeals(resource)) {
            return appealFields();
        }
        if (!isSanctionTable(resource)) {
            return List.of();
        }
        List<StandardField> fields = new ArrayList<>(List.of(
                StandardField.of(CASE_ID).inEveryRow(),
                StandardField.of(PERSON_ID).naming("people", PERSON_ID),
                StandardField.of(GROUP_ID),
                StandardField.of(PEOPLE),
                StandardField.of(PART_OF),
                StandardField.of(PART_OF_CERTAINTY).oneOf("stated", "possible"),
                StandardField.of(DATE),
                StandardField.of(COMPANY_IDS).naming("companies", COMPANY_ID),
                StandardField.of(ARTICLE_IDS).naming("articles", ARTICLE_ID),
                StandardField.of(EVENT_ID).naming("events", EVENT_ID),
                StandardField.of(PLACE_ID).naming("places", PLACE_ID),
                StandardField.of(CERTAINTY).oneOf("stated", "reported", "alleged"),
                StandardField.of(PUBLISH).oneOf("yes", "stub", "no"),
                StandardField.of(WITHDRAWN)));
        if (resource.name().equals("arrests")) {
            fields.add(StandardField.of(KIND)
                    .oneOf(Stream.of(Arrest.Kind.values())
                            .map(Arrest.Kind::code)
                            .toArray(String[]::new))
                    .inEveryRow());
        }
        Money.counted(resource.name())
                .ifPresent(money ->
                        fields.addAll(List.of(StandardField.of(money.amount()), StandardField.of(money.currency()))));
        List<Term> own = terms(resource.name());
        for (Term term : Term.values()) {
            StandardField field = StandardField.of(term.column());
            // A column of another table's name is the publisher's own, yet it is read as that term.
            fields.add(own.contains(term) ? field : field.ifPresent());
        }
        return fields;
    }

    /** The penalties in time that a decision of this table may impose. */
    static List<Term> terms(String table) {
        return switch (table) {
            case "arrests" -> List.of(Term.DAYS);
            case "sentences" ->
                Arrays.stream(Term.values()).filter(term -> term != Term.DAYS).toList();
            default -> List.of();
        };
    }

    /** The columns of the quantities that a decision of this table may impose on each person. */
    public static List<Column<Optional<Range>>> penalties(String table) {
        return Stream.concat(terms(table).stream().map(Term::column), Money.counted(table).map(Money::amount).stream())
                .toList();
    }

    private static List<StandardField> appealFields() {
        List<StandardField> fields = new ArrayList<>(List.of(
                StandardField.of(APPEAL_ID).inEveryRow(),
                StandardField.of(CASE_ID).inEveryRow(),
                StandardField.of(DATE),
                StandardField.of(OUTCOME)
                        .oneOf(Stream.of(Appeal.Outcome.values())
                                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                        .inEveryRow()));
        for (Term term : Term.values()) {
            fields.add(StandardField.of(term.column()).ifPresent());
        }
        for (String table : Dataset.SANCTION_TABLES) {
            Money.counted(table).ifPresent(money -> {
                fields.add(StandardField.of(money.amount()).ifPresent());
                fields.add(StandardField.of(money.currency()).ifPresent());
            });
        }
        return fields;
    }
}
