package org.casebook.bake;

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

    /** Every problem, in the order of files and lines; never empty. */
    public List<BakeProblem> problems() {
        return problems;
    }
}
