package org.casebook.threads;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The threads of the process: that of the caller, and those of a pool. */
public final class Threads {
    /**
     * How many work at once, the caller's with them. Two at least, since reading waits for disks; four at most, since each
     * may hold a whole table, and the memory that the launcher gives is for no more.
     */
    public static final int COUNT = Math.min(4, Math.max(2, Runtime.getRuntime().availableProcessors()));

    private static final long IDLE_SECONDS = 5;

    private static final ThreadPoolExecutor POOL = pool();

    private Threads() {}

    private static ThreadPoolExecutor pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                COUNT - 1, COUNT - 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Threads::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "casebook");
        // A command that fails elsewhere does not wait for it.
        thread.setDaemon(true);
        return thread;
    }

    /** Whether nothing has been given to the pool yet, so that what belongs to the whole process may still be changed. */
    public static boolean noneStarted() {
        return POOL.getLargestPoolSize() == 0;
    }

    /** Begins with something that is wanted later. */
    public static <T, E extends Exception> Pending<T, E> begin(Work<T, E> work) {
        Pending<T, E> pending = new Pending<>(work);
        POOL.execute(pending::begin);
        return pending;
    }

    /**
     * Does the same with each item of a list.
     *
     * @return the results, in the order of the items
     * @throws E what the first item threw that threw anything, and nothing is running any more
     */
    public static <A, R, E extends Exception> List<R> each(List<A> items, Step<A, R, E> step) throws E {
        Round<A, R, E> round = new Round<>(items, step);
        List<Pending<Boolean, RuntimeException>> helpers = Stream.generate(() -> begin(round::work))
                .limit(Math.max(0, Math.min(COUNT, items.size()) - 1))
                .toList();
        round.work();
        helpers.forEach(Pending::close);
        return round.results();
    }
}
