package org.casebook.threads;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A value that is made on another thread while its caller goes on. What goes wrong with it is thrown where it is used.
 *
 * @param <E> what may go wrong with it
 */
public final class Pending<T, E extends Exception> implements AutoCloseable {
    private final Work<T, E> work;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> made = new CompletableFuture<>();

    Pending(Work<T, E> work) {
        this.work = work;
    }

    /** Makes it, unless somebody does already. */
    @SuppressWarnings("CatchingUnchecked") // all of it is thrown again, by the thread that wants the value
    void begin() {
        if (begun.compareAndSet(false, true)) {
            try {
                made.complete(work.done());
            } catch (Throwable e) {
                made.completeExceptionally(e);
            }
        }
    }

    /** The value, as soon as it is there; made by the thread that asks, if no other has begun with it. */
    public T done() throws E {
        begin();
        try {
            return made.join();
        } catch (CompletionException failed) {
            throw Thrown.<E>again(failed.getCause());
        }
    }

    /** Waits until nothing is made any more, however that ended. What was not begun with never is. */
    @Override
    public void close() {
        if (!begun.compareAndSet(false, true)) {
            made.handle((value, failure) -> failure == null).join();
        }
    }
}
