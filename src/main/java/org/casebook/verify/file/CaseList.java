package org.casebook.verify.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cases by number, in an order: a site may list millions, so they stand in little room. */
public final class CaseList {
    public static final CaseList NONE = new CaseList(new int[0]);

    private final int[] numbers;

    private CaseList(int[] numbers) {
        this.numbers = numbers;
    }

    public static CaseList of(Collection<Integer> numbers) {
        return new CaseList(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Several lists, one after the other. */
    public static CaseList joined(List<CaseList> lists) {
        return lists.size() == 1
                ? lists.get(0)
                : new CaseList(lists.stream().flatMapToInt(CaseList::stream).toArray());
    }

    public int size() {
        return numbers.length;
    }

    public int at(int position) {
        return numbers[position];
    }

    public IntStream stream() {
        return Arrays.stream(numbers);
    }

    public CaseList part(int from, int to) {
        return new CaseList(Arrays.copyOfRange(numbers, from, to));
    }

    public CaseList sorted() {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new CaseList(sorted);
    }
}
