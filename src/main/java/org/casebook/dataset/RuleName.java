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

    /** A page that was released stays, or the publisher says what stands for it: an error that can be accepted. */
    public static final String RELEASED_PAGE = "released-page";

    /** Every asset can be looked into, or the publisher has done so: an error that can be accepted, too. */
    public static final String UNOPENABLE_ASSET = "unopenable-asset";

    /** Errors of these rules can be accepted, since only a person can judge. */
    public static boolean isAcceptable(String rule) {
        return rule.equals(UNOPENABLE_ASSET) || rule.equals(RELEASED_PAGE);
    }
}
