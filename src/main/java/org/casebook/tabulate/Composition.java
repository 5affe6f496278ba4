package org.casebook.tabulate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a figure of people or sanctions is the sum of, whose lower bound rests on words: groups whose number a source gives in
 * words, and the others.
 *
 * @param groups those groups, in the order of the tables
 * @param rest all others, where there are any for sure
 */
public record Composition(List<Group> groups, Optional<Rest> rest) {

    public Composition {
        groups = List.copyOf(groups);
    }

    /**
     * A group whose number a source gives in words.
     *
     * @param caseId its case, which is shown whole
     * @param least as many as the figure counts of it at least; nothing where so many may be counted elsewhere
     * @param less as many fewer than the word stands for: members who are counted elsewhere
     */
    public record Group(String caseId, long least, long less) {
        /** As many as the word stands for at least. */
        public long word() {
            return least + less;
        }
    }

    /**
     * Those whose number is known.
     *
     * @param low at least
     * @param high at most; empty where open
     * @param approximate whether a bound rests on a number that is only "about"
     */
    public record Rest(BigDecimal low, Optional<BigDecimal> high, boolean approximate) {}

    private static Optional<BigDecimal> bound(Span span) {
        return span.isOpen() ? Optional.empty() : Optional.of(BigDecimal.valueOf(span.high()));
    }

    /** Of what the groups leave of a figure; nothing where nobody is sure to be in it. */
    public static Optional<Rest> rest(Span rest) {
        return rest.low() == 0
                ? Optional.empty()
                : Optional.of(new Rest(
                        BigDecimal.valueOf(rest.low()),
                        bound(rest),
                        rest.lowGround().isAbout() || rest.highGround().isAbout()));
    }
}
