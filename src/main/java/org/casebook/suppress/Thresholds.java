package org.casebook.suppress;

import java.util.Arrays;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.tabulate.Breakdown;

/**
 * How few people a cell may be about. A sum is never about fewer than its parts may be: a part is at most its sum, which would
 * tell of it.
 */
final class Thresholds {
    private static final String REPEATED = "repeated";

    private final PeopleThreshold minimum;

    Thresholds(PeopleThreshold minimum) {
        this.minimum = minimum;
    }

    /** What the publisher asks for a file. */
    int declared(Breakdown breakdown) {
        return minimum.of(breakdown.slug());
    }

    int repeated() {
        return minimum.of(REPEATED);
    }

    /** The declared minimum, or that of a breakdown whose cells are parts of this one's if that is greater. */
    int of(Breakdown breakdown) {
        return Arrays.stream(Breakdown.values())
                .filter(finer -> finer.dimensions().containsAll(breakdown.dimensions()))
                .mapToInt(this::declared)
                .max()
                .orElse(0);
    }

    int greatest() {
        return Math.max(of(Breakdown.TOTALS), repeated());
    }
}
