package org.casebook.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work given to other threads. Whatever would wait for ever ends after a minute. */
@Timeout(60)
class ThreadsTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsStandInTheOrderOfTheItems() {
        List<String> results = Threads.each(NUMBERS, number -> "case " + number);
        assertThat(results)
                .containsExactlyElementsOf(
                        NUMBERS.stream().map(number -> "case " + number).toList());
        assertThat(Threads.each(List.<Integer>of(), number -> "case " + number)).isEmpty();
    }

    @Test
    void moreThanOneThreadWorksOnAList() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        assertThat(Threads.each(List.of("a", "b"), item -> {
                    both.countDown();
                    both.await();
                    return item;
                }))
                .containsExactly("a", "b");
    }

    @Test
    void theFirstItemThatFailsIsTold() {
        for (int round = 0; round < 50; round++) {
            assertThatThrownBy(() -> Threads.each(NUMBERS, number -> {
                        if (number % 7 == 3) {
                            throw new IOException("fines-" + number + ".csv cannot be read");
                        }
                        return number;
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("fines-3.csv cannot be read");
        }
    }

    @Test
    void workMayBeGivenOutFromWithinWork() {
        assertThat(nested(4)).isEqualTo(6 * 6 * 6 * 6);
    }

    private static int nested(int depth) {
        if (depth == 0) {
            return 1;
        }
        try (Pending<Integer, RuntimeException> beside = Threads.begin(() -> nested(0))) {
            return beside.done()
                    * Threads.each(List.of(1, 2, 3, 4, 5, 6), branch -> nested(depth - 1)).stream()
                            .mapToInt(count -> count)
                            .sum();
        }
    }

    @Test
    void aValueIsMadeByWhoeverWantsItWhereAllThreadsAreBusy() {
        CountDownLatch wanted = new CountDownLatch(1);
        List<Pending<String, InterruptedException>> busy = Stream.generate(() -> Threads.begin(() -> {
                    wanted.await();
                    return "late";
                }))
                .limit(Threads.COUNT)
                .toList();
        assertThat(Threads.begin(() -> "at once").done()).isEqualTo("at once");
        wanted.countDown();
        busy.forEach(Pending::close);
    }

    @Test
    void whatGoesWrongIsThrownWhereTheValueIsUsed() {
        IOException full = new IOException("No space left on device");
        Pending<String, IOException> broken = Threads.begin(() -> {
            throw full;
        });
        assertThatThrownBy(broken::done).isSameAs(full);
        StackOverflowError deep = new StackOverflowError();
        Pending<String, RuntimeException> overflowing = Threads.begin(() -> {
            throw deep;
        });
        assertThatThrownBy(overflowing::done).isSameAs(deep);
    }

    @Test
    void nothingIsMadeAnyMoreOnceItIsClosed() {
        for (int round = 0; round < 200; round++) {
            AtomicBoolean running = new AtomicBoolean();
            Pending<Boolean, RuntimeException> pending = Threads.begin(() -> {
                running.set(true);
                Thread.onSpinWait();
                running.set(false);
                return true;
            });
            pending.close();
            assertThat(running).isFalse();
        }
    }

    @Test
    void onceWorkWasGivenOutTheProcessIsNotAloneAnyMore() {
        Threads.begin(() -> "anything").close();
        assertThat(Threads.noneStarted()).isFalse();
    }
}
