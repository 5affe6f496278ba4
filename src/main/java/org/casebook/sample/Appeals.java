package org.casebook.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;

/** What higher courts decided on some of the cases, in the order of the decisions. */
final class Appeals {
    private static final List<String> TERMS =
            List.of("prison_months", "suspended_months", "probation_months", "work_hours", "ban_months");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Resource resource;
    private final Setting setting;
    private final Chance chance;
    private final List<List<String>> rows = new ArrayList<>();

    Appeals(Resource resource, Setting setting, Chance chance) {
        this.resource = resource;
        this.setting = setting;
        this.chance = chance;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Appeals against a case imposed on that day, if there are any. */
    void consider(SanctionTable table, Line sanction, LocalDate imposed) {
        if (!chance.percent(setting.density().appealed())) {
            return;
        }
        LocalDate day = imposed;
        for (int left = 1 + chance.weighted(68, 24, 8); left > 0; left--) {
            day = Dates.after(day, chance.between(0, 60));
            rows.add(appeal(table, sanction, day).cells());
        }
    }

    private Line appeal(SanctionTable table, Line sanction, LocalDate day) {
        Line appeal = new Line(resource);
        String outcome = table == SanctionTable.DISMISSALS ? onDismissal() : onPenalty();
        if (outcome.equals("reduced") || outcome.equals("increased")) {
            boolean changed = change(table, sanction, appeal, outcome.equals("reduced"));
            outcome = changed ? outcome : "upheld";
        }
        boolean undated = chance.percent(
                outcome.equals("pending") ? 60 : setting.density().vague() / 6);
        return appeal.put("appeal_id", "appeal-" + (rows.size() + 1))
                .put("case_id", sanction.cell("case_id"))
                .put("date", undated ? "" : Dates.text(day, setting.density().vague(), chance))
                .put(
                        "court",
                        chance.percent(60)
                                ? chance.oneOf(setting.places()).name().latin() + " Regional Court"
                                : "")
                .put("outcome", outcome)
                .put("source_ids", setting.sourceIds(chance))
                .put("source_locator", Bookkeeping.page(chance))
                .put("summary_en", "On appeal: " + outcome + ".");
    }

    private String onDismissal() {
        return List.of("upheld", "reinstated", "quashed", "pending", "pardoned")
                .get(chance.weighted(30, 32, 14, 20, 4));
    }

    private String onPenalty() {
        return List.of("upheld", "reduced", "increased", "quashed", "reinstated", "pardoned", "pending")
                .get(chance.weighted(22, 26, 12, 12, 8, 8, 12));
    }

    /** Changes one value; tells whether there was one that could be. */
    private boolean change(SanctionTable table, Line sanction, Line appeal, boolean less) {
        return switch (table) {
            case DISMISSALS -> false;
            case FINES -> amount("amount", "currency", sanction, appeal, less);
            case ARRESTS -> term("days", sanction, appeal, less);
            case SENTENCES -> sentence(sanction, appeal, less);
        };
    }

    private boolean amount(String field, String currency, Line sanction, Line appeal, boolean less) {
        String before = sanction.cell(field);
        Optional<String> after = before.isEmpty() ? Optional.of(Amounts.money(0, chance)) : changed(before, less);
        after.ifPresent(amount -> appeal.put(field, amount)
                .put(currency, sanction.cell(currency).isEmpty() ? "KZT" : sanction.cell(currency)));
        return after.isPresent();
    }

    private boolean term(String field, Line sanction, Line appeal, boolean less) {
        String before = sanction.cell(field);
        Optional<String> after =
                before.isEmpty() ? Optional.of(Integer.toString(chance.between(1, 15))) : changed(before, less);
        after.ifPresent(value -> appeal.put(field, value));
        return after.isPresent();
    }

    private boolean sentence(Line sanction, Line appeal, boolean less) {
        List<String> carried =
                TERMS.stream().filter(field -> !sanction.cell(field).isEmpty()).toList();
        if (carried.isEmpty()) {
            return amount("fine_amount", "fine_currency", sanction, appeal, less);
        }
        String field = chance.oneOf(carried);
        if (less && field.equals("prison_months") && chance.percent(40)) {
            // Released on condition: no prison is left, and that is a value like any other.
            appeal.put("prison_months", "0").put("suspended_months", "12");
            return true;
        }
        if (!less && sanction.cell("ban_months").isEmpty() && chance.percent(30)) {
            appeal.put("ban_months", "24");
            return true;
        }
        return term(field, sanction, appeal, less);
    }

    /** Half or double; empty where half of it would be less than one. */
    private Optional<String> changed(String quantity, boolean less) {
        BigDecimal known = Range.parse(quantity)
                .map(range -> less && range.low().signum() > 0
                        ? range.low()
                        : range.high().orElse(range.low()))
                .orElseThrow();
        BigDecimal now = less ? known.divide(TWO, 0, RoundingMode.DOWN) : known.multiply(TWO);
        if (now.signum() == 0) {
            return Optional.empty();
        }
        String text = now.toPlainString();
        if (!chance.percent(setting.density().vague() / 3)) {
            return Optional.of(text);
        }
        return Optional.of(less ? chance.oneOf(List.of("~", "..")) + text : text + "..");
    }
}
