package org.casebook.validate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
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
        return (isSanctionTable(resource) && field.name().equals("part_of"))
                || (isAppeals(resource) && field.name().equals("case_id"));
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
                StandardField.text("case_id").inEveryRow(),
                StandardField.text("person_id").naming("people", "person_id"),
                StandardField.text("group_id"),
                StandardField.quantity("people"),
                StandardField.text("part_of"),
                StandardField.text("part_of_certainty").oneOf("stated", "possible"),
                StandardField.date("date"),
                StandardField.list("company_ids").naming("companies", "company_id"),
                StandardField.list("article_ids").naming("articles", "article_id"),
                StandardField.text("event_id").naming("events", "event_id"),
                StandardField.text("place_id").naming("places", "place_id"),
                StandardField.text("certainty").oneOf("stated", "reported", "alleged"),
                StandardField.text("publish").oneOf("yes", "stub", "no"),
                StandardField.text("withdrawn")));
        if (resource.name().equals("arrests")) {
            fields.add(StandardField.text("kind")
                    .oneOf(Stream.of(Arrest.Kind.values())
                            .map(Arrest.Kind::code)
                            .toArray(String[]::new))
                    .inEveryRow());
        }
        Money.counted(resource.name())
                .ifPresent(money -> fields.addAll(
                        List.of(StandardField.quantity(money.amount()), StandardField.text(money.currency()))));
        List<Term> own = terms(resource.name());
        for (Term term : Term.values()) {
            StandardField field = StandardField.quantity(term.field());
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
    public static List<String> penalties(String table) {
        return Stream.concat(terms(table).stream().map(Term::field), Money.counted(table).map(Money::amount).stream())
                .toList();
    }

    private static List<StandardField> appealFields() {
        List<StandardField> fields = new ArrayList<>(List.of(
                StandardField.text("appeal_id").inEveryRow(),
                StandardField.text("case_id").inEveryRow(),
                StandardField.date("date"),
                StandardField.text("outcome")
                        .oneOf(Stream.of(Appeal.Outcome.values())
                                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                        .inEveryRow()));
        for (Term term : Term.values()) {
            fields.add(StandardField.quantity(term.field()).ifPresent());
        }
        for (String table : Dataset.SANCTION_TABLES) {
            Money.counted(table).ifPresent(money -> {
                fields.add(StandardField.quantity(money.amount()).ifPresent());
                fields.add(StandardField.text(money.currency()).ifPresent());
            });
        }
        return fields;
    }
}
