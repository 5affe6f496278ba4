package org.casebook.verify.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as it is shown in whatever language: the digits of its numbers, and whether anything but one number is said.
 *
 * @param numbers the digits of each number
 * @param isBare whether it is one number and nothing else
 */
record ShownNumber(List<String> numbers, boolean isBare) {
    /** As many people as an unnumbered plural is counted as. */
    private static final long PLURAL = 2;

    /** Digits, and what may part groups of them and decimals. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[\\s\u00A0\u2009\u202F.,'’][0-9]+)*");

    static ShownNumber read(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(digits(number.group()));
        }
        return new ShownNumber(List.copyOf(numbers), NUMBER.matcher(text).matches());
    }

    /** Whether these bounds are what is shown, as the contract shows them. */
    boolean shows(String low, String high, String approx, String basis) {
        List<String> bounds = numbers(low.equals("0") ? "" : low, high);
        if (basis.equals("words")) {
            return !isBare && (Collections.indexOfSubList(numbers, bounds) >= 0 || showsGroups(low, high));
        }
        boolean exact = low.equals(high) && approx.equals("no") && !low.isEmpty();
        return numbers.equals(bounds) && isBare == exact;
    }

    /** Whether the numbers are those of groups, each of two people at least, and of others: "3 groups, and 7 people". */
    private boolean showsGroups(String low, String high) {
        long least = number(digits(low));
        boolean oneGroup = least == PLURAL + number(at(0));
        boolean several = least == PLURAL * number(at(0)) + number(at(1));
        return high.isEmpty() && (oneGroup || several);
    }

    private String at(int place) {
        return place < numbers.size() ? numbers.get(place) : "0";
    }

    /** Of what is longer than any number of people, nothing. */
    private static long number(String digits) {
        return digits.length() < 19 && !digits.isEmpty() ? Long.parseLong(digits) : 0;
    }

    private static List<String> numbers(String low, String high) {
        List<String> numbers = new ArrayList<>();
        if (!low.isEmpty()) {
            numbers.add(digits(low));
        }
        if (!high.isEmpty() && !high.equals(low)) {
            numbers.add(digits(high));
        }
        return numbers;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
