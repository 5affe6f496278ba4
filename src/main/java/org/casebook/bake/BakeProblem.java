package org.casebook.bake;

import java.util.Comparator;
import java.util.OptionalInt;
import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * One thing that keeps the site from being baked.
 *
 * @param file the file, or the page, that is wrong: {@code site/content/about.md}
 * @param line the line of the file, counted from 1, where one is known
 * @param finding what is wrong and a way out, in whole sentences
 */
public record BakeProblem(String file, OptionalInt line, Message finding) implements Comparable<BakeProblem> {
    private static final Comparator<BakeProblem> ORDER = Comparator.comparing(BakeProblem::file)
            .thenComparingInt(problem -> problem.line().orElse(0))
            .thenComparing(BakeProblem::reason);

    public static BakeProblem of(String file, String key, Object... arguments) {
        return new BakeProblem(file, OptionalInt.empty(), Message.of(key, arguments));
    }

    public static BakeProblem at(String file, int line, String key, Object... arguments) {
        return at(file, line, Message.of(key, arguments));
    }

    public static BakeProblem at(String file, int line, Message finding) {
        return new BakeProblem(file, OptionalInt.of(line), finding);
    }

    /** What is wrong and a way out, in English. */
    String reason() {
        return finding.in(Language.ENGLISH);
    }

    /** The problem on one line, as people read it: {@code site/content/about.md:3  reason}. */
    public String text() {
        return file + (line.isPresent() ? ":" + line.getAsInt() : "") + "  " + reason();
    }

    @Override
    public int compareTo(BakeProblem other) {
        return ORDER.compare(this, other);
    }
}
