package org.casebook.sample;

import java.util.List;

/**
 * Numbers that look random and are the same on every machine and JDK: SplitMix64 (Steele, Lea, Flood 2014). The JDK has
 * it too, but does not promise the same numbers from version to version.
 */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** A stream of its own for each thing of a kind: whatever else is drawn does not change it. */
    static Chance of(long seed, String kind, int number) {
        return new Chance(mix(mix(seed + kind.hashCode()) + number * STEP));
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From the one to the other, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    /** The nearer the beginning, the likelier, as few companies and articles have most of the cases in life. */
    <T> T mostlyFirstOf(List<T> things) {
        int bound = things.size();
        return things.get(Math.min(below(bound), Math.min(below(bound), below(bound))));
    }

    /** The position of one of the weights, the likelier the heavier it is. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int position = 0;
        while (left >= weights[position]) {
            left -= weights[position];
            position++;
        }
        return position;
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
