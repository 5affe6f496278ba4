package org.casebook.verify.cases;

import java.util.List;
import java.util.Optional;

/** What is counted together: all sanctions, one of them, or one kind of arrest (rule 7); in the published order. */
public enum Category {
    ALL("all", "", List.of(Sanction.values())),
    DISMISSAL("dismissal", "", List.of(Sanction.DISMISSAL)),
    FINE("fine", "", List.of(Sanction.FINE)),
    ADMINISTRATIVE_ARREST("arrest", "administrative_arrest", List.of(Sanction.ARREST)),
    PRE_TRIAL_DETENTION("arrest", "pre_trial_detention", List.of(Sanction.ARREST)),
    SHORT_DETENTION("arrest", "short_detention", List.of(Sanction.ARREST)),
    SENTENCE("sentence", "", List.of(Sanction.SENTENCE));

    private final String sanction;
    private final String kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Sanction> tables;

    Category(String sanction, String kind, List<Sanction> tables) {
        this.sanction = sanction;
        this.kind = kind;
        this.tables = tables;
    }

    /** The word in the {@code sanction} column. */
    public String sanction() {
        return sanction;
    }

    /** The word in the {@code kind} column. */
    public String kind() {
        return kind;
    }

    /** Where its cases stand. */
    public List<Sanction> tables() {
        return tables;
    }

    /** Whether it is a sanction; the detentions are none and are in no figure of all. */
    public boolean isSanction() {
        return this != PRE_TRIAL_DETENTION && this != SHORT_DETENTION;
    }

    /** That of a case, or of a row of statistics; empty for words that are none. */
    public static Optional<Category> of(String sanction, String kind) {
        for (Category category : values()) {
            if (category.sanction.equals(sanction) && category.kind.equals(kind)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
