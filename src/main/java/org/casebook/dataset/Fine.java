package org.casebook.dataset;

/**
 * A fine imposed on a person, or on each of a group.
 *
 * @param facts what every table says of a case
 * @param penalty the amount for each person, as imposed
 */
public record Fine(Facts facts, Penalty penalty) implements Sanction {
    @Override
    public Fine withoutDetails() {
        return new Fine(facts.withoutDetails(), Penalty.NONE);
    }
}
