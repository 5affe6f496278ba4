package org.casebook.verify;

import java.util.ArrayList;
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
    boolean shows(String low, String high, String approx) {
        boolean exact = low.equals(high) && approx.equals("no") && !low.isEmpty();
        return numbers.equals(numbers(low.equals("0") ? "" : low, high)) && isBare == exact;
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
