package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.AMOUNT;
import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.ARTICLE_IDS;
import static org.casebook.dataset.Columns.CURRENCY;
import static org.casebook.dataset.Columns.DAYS;
import static org.casebook.dataset.Columns.FINE_AMOUNT;
import static org.casebook.dataset.Columns.FINE_CURRENCY;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.MAXIMUM_CURRENCY;
import static org.casebook.dataset.Columns.MAXIMUM_DAYS;
import static org.casebook.dataset.Columns.MAXIMUM_FINE;
import static org.casebook.dataset.Columns.MAXIMUM_PRISON_MONTHS;
import static org.casebook.dataset.Columns.MAXIMUM_WORK_HOURS;
import static org.casebook.dataset.Columns.PRISON_MONTHS;
import static org.casebook.dataset.Columns.SUSPENDED_MONTHS;
import static org.casebook.dataset.Columns.WORK_HOURS;
import static org.casebook.language.Argument.and;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Column;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.language.Message;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/**
 * A penalty is within what its article allows, or what its articles allow together, where the articles table has
 * columns that say so: {@code maximum_days}, {@code maximum_fine} with {@code maximum_currency},
 * {@code maximum_prison_months}, {@code maximum_work_hours}. An article without a maximum allows anything.
 */
public final class PenaltyOverMaximum implements RowRule {
    private static final List<PenaltyLimit> LIMITS = List.of(
            new PenaltyLimit("arrests", DAYS, MAXIMUM_DAYS, Optional.empty()),
            new PenaltyLimit("fines", AMOUNT, MAXIMUM_FINE, Optional.of(CURRENCY)),
            new PenaltyLimit("sentences", FINE_AMOUNT, MAXIMUM_FINE, Optional.of(FINE_CURRENCY)),
            new PenaltyLimit("sentences", PRISON_MONTHS, MAXIMUM_PRISON_MONTHS, Optional.empty()),
            new PenaltyLimit("sentences", SUSPENDED_MONTHS, MAXIMUM_PRISON_MONTHS, Optional.empty()),
            new PenaltyLimit("sentences", WORK_HOURS, MAXIMUM_WORK_HOURS, Optional.empty()));

    @Override
    public String name() {
        return "penalty-over-maximum";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        Optional<Resource> articles = tables.description().resource("articles");
        List<PenaltyLimit> limits = LIMITS.stream()
                .filter(limit -> limit.table.equals(resource.name())
                        && tables.have(resource, limit.column, ARTICLE_IDS)
                        && articles.filter(table -> tables.have(table, limit.maximum))
                                .isPresent())
                .toList();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Row> byId = new HashMap<>();
        tables.rows("articles").forEach(article -> byId.putIfAbsent(article.get(ARTICLE_ID), article));
        return Optional.of((row, findings) -> {
            List<String> ids = row.get(ARTICLE_IDS);
            if (!ids.isEmpty() && isPenalty(row)) {
                limits.forEach(limit -> limit.judge(row, ids, byId, findings));
            }
        });
    }

    /** Detention before a trial is no penalty, and has no maximum of an article. */
    private static boolean isPenalty(Row row) {
        String kind = row.resource().name().equals("arrests") ? row.get(KIND) : "";
        return kind.isEmpty() || kind.equals(Arrest.Kind.ADMINISTRATIVE_ARREST.code());
    }

    /**
     * What limits a column.
     *
     * @param maximum the column of the articles table
     * @param currency the column of the currency; empty where it is no money
     */
    private record PenaltyLimit(
            String table,
            Column<Optional<Range>> column,
            Column<Optional<Range>> maximum,
            Optional<Column<String>> currency) {
        void judge(Row row, List<String> ids, Map<String, Row> articles, Findings findings) {
            Optional<Range> value = row.get(column).filter(range -> !range.approximate());
            if (value.isEmpty()) {
                return;
            }
            List<Message> places = new ArrayList<>();
            BigDecimal together = BigDecimal.ZERO;
            for (String id : ids) {
                Row article = articles.get(id);
                Optional<Range> most =
                        article == null || !isSameCurrency(row, article) ? Optional.empty() : article.get(maximum);
                if (article == null || most.isEmpty() || most.get().high().isEmpty()) {
                    return;
                }
                together = together.add(most.get().high().get());
                places.add(Message.of("id-at", id, Tables.place(article)));
            }
            if (value.get().low().compareTo(together) > 0) {
                findings.at(row, column, refusal(row, together, places));
            }
        }

        private boolean isSameCurrency(Row row, Row article) {
            return currency.isEmpty() || row.get(currency.get()).equals(article.get(MAXIMUM_CURRENCY));
        }

        private Refusal refusal(Row row, BigDecimal together, List<Message> places) {
            return Refusal.says(
                    places.size() > 1 ? "penalty-over-maximum.together" : "penalty-over-maximum",
                    quoted(row.text(column)),
                    together,
                    maximum.name(),
                    and(places));
        }
    }
}
