package org.casebook.sample;

/** Amounts, days, months and hours, exact or as vague as sources are. */
final class Amounts {
    private Amounts() {}

    /** A quantity of so many steps. */
    static String text(int step, int fewest, int most, int vague, Chance chance) {
        int low = step * chance.between(fewest, most);
        if (!chance.percent(vague)) {
            return Integer.toString(low);
        }
        int high = low + step * chance.between(1, Math.max(1, most / 2));
        return switch (chance.weighted(55, 15, 15, 7, 6, 2)) {
            case 0 -> Integer.toString(low);
            case 1 -> "~" + low;
            case 2 -> low + ".." + high;
            case 3 -> low + "..";
            case 4 -> ".." + high;
            default -> "~" + low + ".." + high;
        };
    }

    /** A sum of money, which now and then has two decimals. */
    static String money(int vague, Chance chance) {
        String text = text(500, 10, 400, vague, chance);
        return chance.percent(8) && !text.contains("..") ? text + "." + chance.between(10, 99) : text;
    }
}
