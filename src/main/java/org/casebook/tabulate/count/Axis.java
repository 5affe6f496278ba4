package org.casebook.tabulate.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.Dimension;

/**
 * The keys of a dimension that occur, numbered in the order of the published files, and those of each case. Numbers are
 * compared and put together many times faster than texts.
 */
final class Axis {
    private final List<String> keys;
    private final List<int[]> ofCases;

    Axis(CountedCases docket, Dimension dimension) {
        // Most cases have one key. Its number is in a box that they share, and is put there when all keys are known.
        Map<String, int[]> boxes = new HashMap<>();
        List<Several> several = new ArrayList<>();
        // What a case has is often what another had: its keys are found once.
        Map<Object, int[]> found = new HashMap<>();
        this.ofCases = new ArrayList<>(docket.size());
        for (int index = 0; index < docket.size(); index++) {
            Facts facts = docket.facts(index);
            ofCases.add(
                    found.computeIfAbsent(dimension.value(facts), none -> box(dimension.keys(facts), boxes, several)));
        }
        this.keys = boxes.keySet().stream().sorted(Axis::inOrder).toList();
        for (int number = 0; number < keys.size(); number++) {
            boxes.getOrDefault(keys.get(number), new int[1])[0] = number;
        }
        several.forEach(Several::fill);
    }

    private static int[] box(List<String> keys, Map<String, int[]> boxes, List<Several> several) {
        List<int[]> ofCase = new ArrayList<>(1);
        for (String key : keys) {
            ofCase.add(boxes.computeIfAbsent(key, none -> new int[1]));
        }
        if (ofCase.size() == 1) {
            return ofCase.get(0);
        }
        Several together = new Several(ofCase);
        several.add(together);
        return together.numbers;
    }

    /** The numbers of several keys together. */
    private static final class Several {
        private final int[] numbers;
        private final List<int[]> boxes;

        Several(List<int[]> boxes) {
            this.numbers = new int[boxes.size()];
            this.boxes = boxes;
        }

        void fill() {
            Arrays.setAll(numbers, position -> boxes.get(position)[0]);
        }
    }

    int size() {
        return keys.size();
    }

    String key(int number) {
        return keys.get(number);
    }

    int[] of(int index) {
        return ofCases.get(index);
    }

    /** By code point, a blank ("not known") last. */
    private static int inOrder(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
