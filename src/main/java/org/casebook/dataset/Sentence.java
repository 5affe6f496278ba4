package org.casebook.dataset;

/**
 * A criminal court's sentence on a person, or on each of a group.
 *
 * @param facts what every table says of a case
 * @param penalty the penalties of the sentence for each person
 */
public record Sentence(Facts facts, Penalty penalty) implements Sanction {
    @Override
    public Sentence withoutDetails() {
        return new Sentence(facts.withoutDetails(), Penalty.NONE);
    }
}
