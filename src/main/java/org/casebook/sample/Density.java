package org.casebook.sample;

/**
 * How much of what is hard to count a sample holds, each in percent. The first four are shares of the clusters that are
 * drawn; the rest of them are a person not met before.
 *
 * @param trees groups with members, which are several rows each
 * @param peopleAgain people met before
 * @param groups groups without members
 * @param groupsAgain groups met before
 * @param vague dates, numbers and values that are not exact
 * @param loose members whose date, company, article or place is not their group's, each
 * @param withdrawn rows that were withdrawn
 * @param stubs rows of which the details are withheld
 * @param unpublished rows that are not published
 * @param appealed cases with an appeal
 * @param busy acts that fall into the same few weeks
 * @param delay not a share: the most days from an act to its punishment
 * @param widest not a share: the most members that one group has directly
 */
record Density(
        int trees,
        int peopleAgain,
        int groups,
        int groupsAgain,
        int vague,
        int loose,
        int withdrawn,
        int stubs,
        int unpublished,
        int appealed,
        int busy,
        int delay,
        int widest) {
    /** The greatest number of cases that is small: what tests recount by brute force. */
    private static final int SMALL = 200;

    /** Half of the rows linked to others: enough in few rows to upset a wrong count. */
    private static final Density DENSE = new Density(14, 16, 11, 5, 45, 30, 7, 5, 4, 25, 75, 20, 4);

    /** A tenth of the rows linked, as in life. */
    private static final Density SPARSE = new Density(1, 2, 27, 1, 15, 10, 1, 1, 1, 3, 0, 90, 8);

    static Density of(int cases) {
        return cases <= SMALL ? DENSE : SPARSE;
    }

    /** A cluster that is a person not met before. */
    int people() {
        return 100 - trees - peopleAgain - groups - groupsAgain;
    }
}
