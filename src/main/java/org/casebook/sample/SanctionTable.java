package org.casebook.sample;

/** A table whose rows are cases. */
enum SanctionTable {
    DISMISSALS("dismissals", "d", 30),
    FINES("fines", "f", 35),
    ARRESTS("arrests", "a", 25),
    SENTENCES("sentences", "s", 10);

    private static final String PRE_TRIAL = "pre_trial_detention";

    private final String resource;
    private final String letter;
    private final int percent;

    SanctionTable(String resource, String letter, int percent) {
        this.resource = resource;
        this.letter = letter;
        this.percent = percent;
    }

    String resource() {
        return resource;
    }

    /** What the ids of its cases begin with. */
    String letter() {
        return letter;
    }

    /** How many of a sample's cases are in this table; those of all tables together are exactly the sample's. */
    int share(int cases) {
        int before = 0;
        for (SanctionTable table : values()) {
            if (table.compareTo(this) < 0) {
                before += table.percent;
            }
        }
        return upTo(before + percent, cases) - upTo(before, cases);
    }

    private static int upTo(int percent, int cases) {
        return (int) ((long) cases * percent / 100);
    }

    /** The kind of a case or of a group and all its members, for kinds are never mixed; only arrests are of kinds. */
    String kind(Chance chance) {
        if (this != ARRESTS) {
            return "";
        }
        return switch (chance.weighted(62, 18, 20)) {
            case 0 -> "administrative_arrest";
            case 1 -> PRE_TRIAL;
            default -> "short_detention";
        };
    }

    /** The law that a case of that kind is decided under. */
    Law law(String kind) {
        return switch (this) {
            case DISMISSALS -> Law.LABOUR;
            case FINES -> Law.ADMINISTRATIVE;
            case ARRESTS -> isCharge(kind) ? Law.CRIMINAL : Law.ADMINISTRATIVE;
            case SENTENCES -> Law.CRIMINAL;
        };
    }

    /** Whether people so held are charged, and nothing has been decided yet. */
    static boolean isCharge(String kind) {
        return kind.equals(PRE_TRIAL);
    }
}
