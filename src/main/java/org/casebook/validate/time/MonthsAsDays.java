package org.casebook.validate.time;

import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.dataset.Field;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * A month is not its first day. Gnumeric saves {@code 2011-07} as {@code 2011/07/01}; where every day of a column is the
 * first of a month, and there are several months, that is what probably happened. The law comes into force on such days.
 */
public final class MonthsAsDays implements TablesRule {
    private static final Set<String> OF_LAWS = Set.of("valid_from", "valid_to");

    private static final int DAY = 10;
    private static final int MONTH = 7;

    @Override
    public String name() {
        return "months-as-days";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Table table : tables.byName().values()) {
            List<Field> fields = table.resource().fields();
            for (int position = 0; position < fields.size(); position++) {
                Field field = fields.get(position);
                if (field.type() == Field.Type.EDTF && !OF_LAWS.contains(field.name())) {
                    check(table, position, field, findings);
                }
            }
        }
    }

    private static void check(Table table, int position, Field field, Findings findings) {
        Set<String> months = new TreeSet<>();
        Optional<Row> first = Optional.empty();
        int days = 0;
        for (Row row : table.rows()) {
            String date = row.cells().get(position);
            if (date.length() == DAY) {
                if (!date.endsWith("-01")) {
                    return;
                }
                months.add(date.substring(0, MONTH));
                first = first.isEmpty() ? Optional.of(row) : first;
                days++;
            }
        }
        if (months.size() > 1) {
            int all = days;
            first.ifPresent(
                    row -> findings.at(row, field.name(), refusal(row.cells().get(position), all)));
        }
    }

    private static Refusal refusal(String day, int days) {
        return Refusal.says("months-as-days", quoted(day), days, day.substring(0, MONTH));
    }
}
