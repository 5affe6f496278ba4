package org.casebook.dataset;

/**
 * A rule as readers know it.
 *
 * @param name its name in kebab-case, by which problems name it
 * @param severity how much its problems weigh
 */
public record RuleName(String name, Severity severity) {
    /** Kept when all else is checked: nothing private is to be published. */
    public static final String LEAK = "leak";
}
