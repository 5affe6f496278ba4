package org.casebook.pages.places;

import java.util.List;
import java.util.stream.IntStream;

/** How large the mark of a place is: its area grows with the people, so that twice as many look like twice as many. */
final class MarkSize {
    private static final double GREATEST = 20;
    /** Smaller ones would not be seen; the legend shows them as they are drawn. */
    private static final double LEAST = 4;

    private static final int EXAMPLES = 3;
    private static final int GREATEST_POWER = 100_000_000;

    private final double most;

    MarkSize(List<MappedPlace> places) {
        most = StrictMath.max(
                1, places.stream().mapToDouble(MappedPlace::most).max().orElse(1));
    }

    /** A radius for so many people. */
    double of(double people) {
        return StrictMath.max(LEAST, GREATEST * StrictMath.sqrt(people / most));
    }

    /** The least number; of an open one without that, the least mark. */
    double inner(MappedPlace place) {
        return of(place.least());
    }

    /** The greatest number, where there is one. */
    double outer(MappedPlace place) {
        return of(place.most());
    }

    /** The round numbers that a legend shows: the greatest ones whose marks differ in size. */
    List<Integer> examples() {
        List<Integer> numbers = IntStream.iterate(
                        1, power -> power <= most && power < GREATEST_POWER, power -> power * 10)
                .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(number -> number <= most && (number == 1 || of(number) > LEAST))
                .boxed()
                .toList();
        return numbers.subList(Math.max(0, numbers.size() - EXAMPLES), numbers.size());
    }
}
