package org.casebook.tabulate.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.tabulate.Measure;

/** What of a cell cases add to: each {@link Count}, and each {@link Part} of each measure of a penalty, by number. */
public final class Addends {

    /** What a case, or cases that are linked, add to a cell. */
    public enum Count {
        CASES,
        SEVERAL_ARTICLES,
        NOT_STATED,
        SANCTIONS_LOW,
        SANCTIONS_HIGH,
        SANCTIONS_OPEN,
        SANCTIONS_LOW_ABOUT,
        SANCTIONS_LOW_WORDS,
        SANCTIONS_HIGH_ABOUT,
        SANCTIONS_HIGH_WORDS,
        PEOPLE_LOW,
        PEOPLE_HIGH,
        PEOPLE_OPEN,
        PEOPLE_LOW_ABOUT,
        PEOPLE_LOW_WORDS,
        PEOPLE_HIGH_ABOUT,
        PEOPLE_HIGH_WORDS,
        /** Distinct people over all sanctions, said with one category of them. */
        ALL_PEOPLE_HIGH,
        ALL_PEOPLE_OPEN,
        ALL_PEOPLE_ABOUT,
        ALL_PEOPLE_WORDS,
        NAMED;

        /** Its place among the others; it never leaves the program. */
        @SuppressWarnings("EnumOrdinal")
        public int place() {
            return ordinal();
        }
    }

    /** What a case adds to a measure of its penalty. */
    public enum Part {
        LOW,
        HIGH,
        OPEN,
        LOW_ABOUT,
        LOW_WORDS,
        HIGH_ABOUT,
        HIGH_WORDS,
        CASES,
        /** Those among them that have no value. */
        LACKING,
        SEVERAL_ARTICLES,
        NOT_STATED;

        /** Its place among the others; it never leaves the program. */
        @SuppressWarnings("EnumOrdinal")
        public int place() {
            return ordinal();
        }
    }

    /**
     * What a penalty is measured in.
     *
     * @param measure what is summed
     * @param unit its unit; blank for money whose currency is not known
     */
    public record Unit(Measure measure, String unit) {
        public boolean isOfCurrency() {
            return measure == Measure.AMOUNT && !unit.isEmpty();
        }
    }

    /** The number of the unit of money whose currency is not known: it is there always, and first. */
    public static final int NO_CURRENCY = 0;

    private static final int COUNTS = Count.values().length;
    private static final int PARTS = Part.values().length;

    private final List<Unit> units;
    private final Map<Measure, Map<String, Integer>> numbers = new EnumMap<>(Measure.class);

    /** With these currencies. */
    Addends(Set<String> currencies) {
        Set<Unit> inOrder = new TreeSet<>(Comparator.comparing(Unit::measure).thenComparing(Unit::unit));
        for (Measure measure : Measure.values()) {
            if (measure == Measure.AMOUNT) {
                inOrder.add(new Unit(measure, ""));
                currencies.forEach(currency -> inOrder.add(new Unit(measure, currency)));
            } else if (measure.term().isPresent()) {
                inOrder.add(new Unit(measure, measure.unit()));
            }
        }
        this.units = List.copyOf(inOrder);
        for (int number = 0; number < units.size(); number++) {
            Unit unit = units.get(number);
            numbers.computeIfAbsent(unit.measure(), none -> new HashMap<>()).put(unit.unit(), number);
        }
    }

    public int size() {
        return COUNTS + units.size() * PARTS;
    }

    /** In the order of the published files. */
    public List<Unit> units() {
        return units;
    }

    public static int of(Count count) {
        return count.place();
    }

    /** Of the unit with that number. */
    public static int of(int unit, Part part) {
        return COUNTS + unit * PARTS + part.place();
    }

    /** The sums of the parts of the unit with that number, in their order. */
    public static long[] parts(long[] sums, int unit) {
        int first = COUNTS + unit * PARTS;
        return Arrays.copyOfRange(sums, first, first + PARTS);
    }

    /** The number of a unit that is there. */
    int number(Measure measure, String unit) {
        Integer number = numbers.getOrDefault(measure, Map.of()).get(unit);
        if (number == null) {
            throw new IllegalStateException("An unknown unit of " + measure + ": " + unit);
        }
        return number;
    }
}
