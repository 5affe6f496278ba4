package org.casebook.recount;

/**
 * How to take a row that is only possibly part of a group. The fewest people are there if it is part of it, the most if
 * it is not; so every lower bound comes from one world and every upper bound from the other.
 */
enum World {
    /** All links count. */
    LOW,
    /** Only stated links count; a possible member stands alone. */
    HIGH
}
