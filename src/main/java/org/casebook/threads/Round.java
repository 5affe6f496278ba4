package org.casebook.threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** One going through a list by several threads, each of which takes the next item until none is left. */
final class Round<A, R, E extends Exception> {
    private final List<A> items;
    private final Step<A, R, E> step;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<R> results;
    /** By the number of the item: all before it were taken, so the first is the same whichever thread was quicker. */
    private final SortedMap<Integer, Throwable> thrown = new TreeMap<>();

    Round(List<A> items, Step<A, R, E> step) {
        this.items = items;
        this.step = step;
        this.results = new AtomicReferenceArray<>(items.size());
    }

    /** Takes items as long as there are any. */
    @SuppressWarnings("CatchingUnchecked") // all of it is thrown again, by the thread that waits
    boolean work() {
        for (int item = next.getAndIncrement(); item < items.size(); item = next.getAndIncrement()) {
            try {
                results.set(item, step.of(items.get(item)));
            } catch (Throwable e) {
                stop(item, e);
            }
        }
        return true;
    }

    private void stop(int item, Throwable e) {
        synchronized (thrown) {
            thrown.put(item, e);
        }
        next.set(items.size());
    }

    /** What came of all, when nobody works any more. */
    List<R> results() throws E {
        if (!thrown.isEmpty()) {
            throw Thrown.<E>again(thrown.get(thrown.firstKey()));
        }
        List<R> all = new ArrayList<>(items.size());
        for (int item = 0; item < items.size(); item++) {
            all.add(results.get(item));
        }
        return Collections.unmodifiableList(all);
    }
}
