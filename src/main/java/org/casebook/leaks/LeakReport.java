package org.casebook.leaks;

import java.util.List;
import org.casebook.dataset.Problem;

/**
 * What a leak check found. It never holds a private text.
 *
 * @param problems a problem of rule {@code leak} for each private text that would be published; empty where all is well
 * @param sought how many private cells were sought
 * @param tooShort how many were not, because they are blank, shorter than four letters, or numbers of under ten digits
 * @param alsoPublic how many notes and the like were not, because the same stands as a whole cell in public
 */
public record LeakReport(List<Problem> problems, int sought, int tooShort, int alsoPublic) {
    public LeakReport {
        problems = List.copyOf(problems);
    }
}
