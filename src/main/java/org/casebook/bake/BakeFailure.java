package org.casebook.bake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The site cannot be baked; what was written so far is not to be published. */
public final class BakeFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<BakeProblem> problems;

    BakeFailure(List<BakeProblem> problems) {
        super(problems.stream().map(BakeProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Fails with these problems, if there are any. */
    public static void throwIfAny(Collection<BakeProblem> problems) throws BakeFailure {
        if (!problems.isEmpty()) {
            throw new BakeFailure(problems.stream().sorted().toList());
        }
    }

    /** Every problem, in the order of files and lines; never empty. */
    public List<BakeProblem> problems() {
        return problems;
    }
}
