package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are told when the machine fails; what commands tell of data is tested with the commands. */
class CasebookTest {
    @Test
    void aMachineWithoutMemoryIsToldInWords() {
        String told =
                "there is not enough memory for a publication of this size. Close other programs, or use a machine with"
                        + " more memory. Nothing that was published before has changed.";
        assertThat(Casebook.told(new OutOfMemoryError("Java heap space"))).isEqualTo(told);
        // As it comes from the threads that render pages.
        assertThat(Casebook.told(new IllegalStateException(new OutOfMemoryError("GC overhead limit exceeded"))))
                .isEqualTo(told);
        assertThat(Casebook.told(new IllegalStateException("a page was made twice")))
                .startsWith(
                        "the machine or the program failed: java.lang.IllegalStateException: a page was made twice");
    }
}
