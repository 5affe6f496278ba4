package org.casebook.dataset;

import java.util.List;

/**
 * What the tables were held against before they were published.
 *
 * @param rules every rule, in the order in which readers are told them
 * @param acceptances the warnings that the publisher lets stand, as far as they may be shown
 */
public record Rulebook(List<RuleName> rules, List<Acceptance> acceptances) {}
