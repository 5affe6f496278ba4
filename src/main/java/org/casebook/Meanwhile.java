package org.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Something that is made on a thread of its own while the stages before its use go on. What goes wrong with it is thrown
 * where it is used.
 */
final class Meanwhile<T> implements AutoCloseable {
    private final CompletableFuture<T> made = new CompletableFuture<>();

    /** How it is made. */
    interface Work<T> {
        T done() throws IOException;
    }

    private Meanwhile() {}

    /** Begins. */
    static <T> Meanwhile<T> begin(Work<T> work) {
        Meanwhile<T> meanwhile = new Meanwhile<>();
        Thread thread = new Thread(() -> meanwhile.run(work), "meanwhile");
        // A build that fails elsewhere does not wait for it.
        thread.setDaemon(true);
        thread.start();
        return meanwhile;
    }

    @SuppressWarnings("CatchingUnchecked") // all of it is thrown again, by the thread that waits
    private void run(Work<T> work) {
        try {
            made.complete(work.done());
        } catch (IOException e) {
            made.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            made.completeExceptionally(e);
        }
    }

    /** The result, as soon as it is there. */
    T done() throws IOException {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits until nothing is made any more, however that ended. */
    @Override
    public void close() {
        made.handle((result, failure) -> failure == null).join();
    }
}
