package org.casebook.validate.rule;

import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.Rules;

/**
 * A rule of one value: the content of a cell, or each value of a list. Where several would refuse the same value, the
 * first of them in {@link Rules} speaks, so that one slip of the pen gives one problem.
 */
public non-sealed interface ValueRule extends Rule {
    /** What judges the values of a field; empty where the rule does not concern it. */
    Optional<Judge> on(Tables tables, Resource resource, Field field);

    /** Judges values of one field, never a blank one; the same value always the same way. */
    @FunctionalInterface
    interface Judge {
        /** What is wrong with the value; empty where nothing is. */
        Optional<Refusal> refuse(String value);
    }
}
