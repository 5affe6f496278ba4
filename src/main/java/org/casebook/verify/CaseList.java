package org.casebook.verify;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cases by number, in an order: a site may list millions, so they stand in little room. */
final class CaseList {
    static final CaseList NONE = new CaseList(new int[0]);

    private final int[] numbers;

    private CaseList(int[] numbers) {
        this.numbers = numbers;
    }

    static CaseList of(Collection<Integer> numbers) {
        return new CaseList(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Several lists, one after the other. */
    static CaseList joined(List<CaseList> lists) {
        return lists.size() == 1
                ? lists.get(0)
                : new CaseList(lists.stream().flatMapToInt(CaseList::stream).toArray());
    }

    int size() {
        return numbers.length;
    }

    int at(int position) {
        return numbers[position];
    }

    IntStream stream() {
        return Arrays.stream(numbers);
    }

    CaseList part(int from, int to) {
        return new CaseList(Arrays.copyOfRange(numbers, from, to));
    }

    CaseList sorted() {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new CaseList(sorted);
    }
}
