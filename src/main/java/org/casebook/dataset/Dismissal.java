package org.casebook.dataset;

/**
 * An employer ended the employment of a person or group.
 *
 * @param facts what every table says of a case
 */
public record Dismissal(Facts facts) implements Sanction {
    @Override
    public Penalty penalty() {
        return Penalty.NONE;
    }

    @Override
    public Dismissal withoutDetails() {
        return new Dismissal(facts.withoutDetails());
    }
}
