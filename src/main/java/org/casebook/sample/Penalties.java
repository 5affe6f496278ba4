package org.casebook.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a sanction takes from each person: the cells that only one table has. */
final class Penalties {
    private static final List<String> CURRENCIES = List.of("KZT", "RUB");

    private final int vague;
    private final Chance chance;

    Penalties(int vague, Chance chance) {
        this.vague = vague;
        this.chance = chance;
    }

    /**
     * Fills them.
     *
     * @param group the group that the case is part of, whose values it may leave to be inherited
     */
    void impose(SanctionTable table, String kind, Line row, Optional<Line> group) {
        switch (table) {
            case DISMISSALS -> dismiss(row);
            case FINES -> fine(row, group);
            case ARRESTS -> arrest(kind, row, group);
            case SENTENCES -> sentence(row, group);
        }
    }

    private void dismiss(Line row) {
        if (chance.percent(80)) {
            row.putAny("ground", chance);
        }
        if (chance.percent(15)) {
            row.putAny("reinstated", chance);
        }
    }

    private void fine(Line row, Optional<Line> group) {
        String currency = group.map(line -> line.cell("currency"))
                .filter(known -> !known.isEmpty() && chance.percent(80))
                .orElseGet(this::currency);
        int unknown = group.isPresent() ? 35 : vague / 7;
        int onlyCurrency = group.isPresent() ? 15 : vague / 7;
        switch (chance.weighted(unknown, onlyCurrency, 100 - unknown - onlyCurrency)) {
            case 0 -> {}
            case 1 -> row.put("currency", currency);
            default -> {
                String amount = Amounts.money(vague, chance);
                row.put("amount", amount).put("currency", currency);
                if (chance.percent(10) && amount.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
                    row.put("amount_converted", "~" + Integer.parseInt(amount) / 450)
                            .put("currency_converted", "USD");
                }
            }
        }
    }

    private void arrest(String kind, Line row, Optional<Line> group) {
        row.put("kind", kind);
        if (!chance.percent(group.isPresent() ? 45 : vague / 3)) {
            row.put(
                    "days",
                    switch (kind) {
                        case "administrative_arrest" -> Amounts.text(1, 3, 15, vague, chance);
                        case "short_detention" -> Amounts.text(1, 1, 3, vague, chance);
                        default -> Amounts.text(10, 3, 18, vague, chance);
                    });
        }
    }

    /** Every sentence has a penalty of its own; what else its group has it may inherit. */
    private void sentence(Line row, Optional<Line> group) {
        List<PenaltyTerm> ofGroup = group.map(Penalties::carried).orElse(List.of());
        if (!ofGroup.isEmpty() && chance.percent(60)) {
            carry(chance.oneOf(ofGroup), row);
            return;
        }
        PenaltyTerm main = PenaltyTerm.values()[chance.weighted(30, 25, 10, 20, 3, 12)];
        carry(main, row);
        if (main == PenaltyTerm.SUSPENDED && chance.percent(50)) {
            carry(PenaltyTerm.PROBATION, row);
        }
        if (chance.percent(25)) {
            carry(PenaltyTerm.BAN, row);
        }
        if (main == PenaltyTerm.PRISON && chance.percent(15)) {
            carry(PenaltyTerm.FINE, row);
        }
        if (main != PenaltyTerm.FINE && row.cell(PenaltyTerm.FINE.field).isEmpty() && chance.percent(vague / 9)) {
            row.put("fine_currency", currency());
        }
        if (main == PenaltyTerm.PRISON && chance.percent(vague / 6)) {
            row.put(PenaltyTerm.PROBATION.field, "0");
        }
    }

    private void carry(PenaltyTerm penalty, Line row) {
        if (penalty == PenaltyTerm.FINE) {
            row.put("fine_amount", Amounts.money(vague, chance)).put("fine_currency", currency());
        } else {
            row.put(penalty.field, Amounts.text(penalty.step, penalty.fewest, penalty.most, vague, chance));
        }
    }

    private static List<PenaltyTerm> carried(Line row) {
        List<PenaltyTerm> carried = new ArrayList<>();
        for (PenaltyTerm penalty : PenaltyTerm.values()) {
            if (!row.cell(penalty.field).isEmpty()) {
                carried.add(penalty);
            }
        }
        return carried;
    }

    private String currency() {
        return CURRENCIES.get(chance.weighted(75, 25));
    }

    /** A penalty of a criminal court, and how heavy it is mostly. */
    private enum PenaltyTerm {
        PRISON("prison_months", 6, 1, 16),
        SUSPENDED("suspended_months", 6, 1, 10),
        PROBATION("probation_months", 6, 1, 6),
        WORK("work_hours", 20, 2, 20),
        BAN("ban_months", 12, 1, 5),
        FINE("fine_amount", 500, 10, 400);

        private final String field;
        private final int step;
        private final int fewest;
        private final int most;

        PenaltyTerm(String field, int step, int fewest, int most) {
            this.field = field;
            this.step = step;
            this.fewest = fewest;
            this.most = most;
        }
    }
}
