package org.casebook.sample;

import java.util.List;

/**
 * How many people a group has.
 *
 * @param text the quantity
 * @param words how the source puts it; blank where that says no more
 * @param low at least so many
 * @param high at most so many; {@link #OPEN} where nobody knows
 */
record Size(String text, String words, int low, int high) {
    static final int OPEN = Integer.MAX_VALUE;

    /** The most people an open group is given as members. */
    private static final int OPEN_MEMBERS = 300;

    private static final Size PLURAL = new Size("2..", "participants", 2, OPEN);
    private static final List<Size> WORDS =
            List.of(new Size("24..", "dozens", 24, OPEN), new Size("200..", "hundreds", 200, OPEN));

    /** A group of any size. */
    static Size any(int vague, Chance chance) {
        if (chance.percent(vague) && chance.percent(15)) {
            return chance.oneOf(WORDS);
        }
        return of(2 + Math.min(chance.below(60), chance.below(60)), OPEN, vague, chance);
    }

    /** A group of which surely no more than so many people are known. */
    static Size within(int most, int vague, Chance chance) {
        int number = chance.between(1, Math.min(most, 25));
        return number == 1 ? new Size("1", "a participant", 1, 1) : of(number, most, vague, chance);
    }

    /** How many people its members may be together, counting the least of each. */
    int room() {
        return high == OPEN ? low + OPEN_MEMBERS : high;
    }

    private static Size of(int number, int most, int vague, Chance chance) {
        int more = Math.min(most, number + chance.between(1, 15));
        if (more == number || !chance.percent(vague)) {
            return new Size(Integer.toString(number), "", number, number);
        }
        return switch (chance.weighted(24, 22, 18, 12, 20, 4)) {
            case 0 -> new Size("~" + number, "about " + number, number, number);
            case 1 -> new Size(number + ".." + more, "", number, more);
            case 2 -> new Size(number + "..", "at least " + number, number, OPEN);
            case 3 -> new Size(".." + number, "up to " + number, 0, number);
            case 4 -> PLURAL;
            default -> new Size("~" + number + ".." + more, "about " + number + " to " + more, number, more);
        };
    }
}
