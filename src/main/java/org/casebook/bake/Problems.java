package org.casebook.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casebook.language.Message;

/**
 * Gathers what goes wrong in one bake. A mistake in a template shows on every page made from it and is told once, with
 * the first page in the order of paths, whichever thread met it first.
 */
public final class Problems {
    private final SortedMap<BakeProblem, SortedSet<String>> pagesByProblem = new TreeMap<>();

    /** Adds one, if it is not there yet. */
    public synchronized void add(BakeProblem problem) {
        pagesByProblem.computeIfAbsent(problem, key -> new TreeSet<>());
    }

    public synchronized void add(BakeProblem problem, String page) {
        pagesByProblem.computeIfAbsent(problem, key -> new TreeSet<>()).add(page);
    }

    public synchronized boolean isEmpty() {
        return pagesByProblem.isEmpty();
    }

    public synchronized List<BakeProblem> list() {
        List<BakeProblem> problems = new ArrayList<>();
        pagesByProblem.forEach((problem, pages) -> problems.add(
                pages.isEmpty() ? problem : new BakeProblem(problem.file(), problem.line(), seenOn(problem, pages))));
        return problems;
    }

    /** Fails with all of them, if there are any. */
    public void throwIfAny() throws BakeFailure {
        if (!isEmpty()) {
            throw new BakeFailure(list());
        }
    }

    private static Message seenOn(BakeProblem problem, SortedSet<String> pages) {
        return pages.size() == 1
                ? Message.of("site.seen", problem.finding(), pages.first())
                : Message.of("site.seen.more", problem.finding(), pages.first(), pages.size() - 1);
    }
}
