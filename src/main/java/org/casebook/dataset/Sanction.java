package org.casebook.dataset;

/** One sanction of one kind, from one decision, on one person or one group: a row of one of the four tables. */
public sealed interface Sanction permits Dismissal, Fine, Arrest, Sentence {
    /** What all four tables say of a case. */
    Facts facts();

    /** What it took from each person. */
    Penalty penalty();

    /** What may go into a figure if its details are withheld. */
    Sanction withoutDetails();
}
