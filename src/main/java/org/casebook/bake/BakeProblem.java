package org.casebook.bake;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One thing that keeps the site from being baked.
 *
 * @param file the file, or the page, that is wrong: {@code site/content/about.md}
 * @param line the line of the file, counted from 1, where one is known
 * @param reason what is wrong and a way out, in whole sentences
 */
public record BakeProblem(String file, OptionalInt line, String reason) implements Comparable<BakeProblem> {
    private static final Comparator<BakeProblem> ORDER = Comparator.comparing(BakeProblem::file)
            .thenComparingInt(problem -> problem.line().orElse(0))
            .thenComparing(BakeProblem::reason);

    static BakeProblem of(String file, String reason) {
        return new BakeProblem(file, OptionalInt.empty(), reason);
    }

    static BakeProblem at(String file, int line, String reason) {
        return new BakeProblem(file, OptionalInt.of(line), reason);
    }

    /** The problem on one line, as people read it: {@code site/content/about.md:3  reason}. */
    public String text() {
        return file + (line.isPresent() ? ":" + line.getAsInt() : "") + "  " + reason;
    }

    @Override
    public int compareTo(BakeProblem other) {
        return ORDER.compare(this, other);
    }
}
