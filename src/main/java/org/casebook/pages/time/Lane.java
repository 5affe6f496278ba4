package org.casebook.pages.time;

import java.util.Locale;
import java.util.Map;
import org.casebook.dataset.Sanction;
import org.casebook.tabulate.Category;

/**
 * A lane of the picture of time. Events stand in one by the codes of their kind that the contract names; a kind that a
 * publication adds stands among the other events.
 */
public enum Lane {
    PROTEST,
    POLICE,
    DISMISSAL,
    FINE,
    ADMINISTRATIVE_ARREST,
    DETENTION,
    SENTENCE,
    ATTACK,
    DEATH,
    OTHER;

    private static final Map<String, Lane> KINDS = Map.of(
            "strike", PROTEST,
            "protest", PROTEST,
            "dispersal", POLICE,
            "police_check", POLICE,
            "police_violence", POLICE,
            "forced_hospitalisation", POLICE,
            "attack", ATTACK,
            "death", DEATH);

    static Lane ofEvent(String kind) {
        return KINDS.getOrDefault(kind, OTHER);
    }

    public static Lane of(Sanction sanction) {
        return switch (Category.of(sanction)) {
            case DISMISSAL -> DISMISSAL;
            case FINE -> FINE;
            case ADMINISTRATIVE_ARREST -> ADMINISTRATIVE_ARREST;
            case SENTENCE -> SENTENCE;
            case PRE_TRIAL_DETENTION, SHORT_DETENTION -> DETENTION;
            case ALL -> throw new IllegalStateException("a case is of one kind");
        };
    }

    public boolean isSanction() {
        return switch (this) {
            case DISMISSAL, FINE, ADMINISTRATIVE_ARREST, DETENTION, SENTENCE -> true;
            case PROTEST, POLICE, ATTACK, DEATH, OTHER -> false;
        };
    }

    /** Its name in messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
