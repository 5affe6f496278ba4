package org.casebook.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as exactly as the source has it: {@code 30}, {@code ~30} (about), {@code 25..35} (between), {@code 200..} (at
 * least), {@code ..500} (at most, and at least nothing). Never negative.
 *
 * @param low the lower bound
 * @param high the upper bound; empty where it is open
 * @param approximate whether the source says "about", which makes the bounds soft
 */
public record Range(BigDecimal low, Optional<BigDecimal> high, boolean approximate) {
    private static final Pattern FORM = Pattern.compile(
            "(?<about>~)?(?:(?<exact>N)|(?<low>N)?\\.\\.(?<high>N)?)".replace("N", "\\d{1,15}(?:\\.\\d{1,4})?"));

    private static final int LONGEST_NUMBER = 15;

    private static final Pattern TOO_LONG =
            Pattern.compile("~?(?:N(?:\\.\\.N?)?|\\.\\.N)".replace("N", "\\d{1,4000}(?:\\.\\d{1,4})?"));

    /** One person. */
    public static final Range ONE = exactly(BigDecimal.ONE);

    /** A number that nobody says. */
    static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty(), false);

    /** The number itself, not about and not between. */
    public static Range exactly(BigDecimal number) {
        return new Range(number, Optional.of(number), false);
    }

    /** Reads a cell; empty where it is no quantity (a reversed range is none). */
    public static Optional<Range> parse(String text) {
        if (isWrittenAsNumber(text)) {
            return Optional.of(exactly(BigDecimal.valueOf(Long.parseLong(text))));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean about = form.group("about") != null;
        String exact = form.group("exact");
        if (exact != null) {
            BigDecimal number = new BigDecimal(exact);
            return Optional.of(new Range(number, Optional.of(number), about));
        }
        String low = form.group("low");
        String high = form.group("high");
        if (low == null && high == null) {
            return Optional.empty();
        }
        Range range = new Range(
                low == null ? BigDecimal.ZERO : new BigDecimal(low),
                high == null ? Optional.empty() : Optional.of(new BigDecimal(high)),
                about);
        return range.isReversed() ? Optional.empty() : Optional.of(range);
    }

    /** As nearly all quantities are: told, and read, without a regular expression. */
    private static boolean isWrittenAsNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        for (int position = 0; position < text.length(); position++) {
            if (text.charAt(position) < '0' || text.charAt(position) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell has the form of a range whose first number is the greater. */
    public static boolean looksReversed(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                && form.group("low") != null
                && form.group("high") != null
                && new BigDecimal(form.group("low")).compareTo(new BigDecimal(form.group("high"))) > 0;
    }

    /** Whether the cell would be a quantity but for the number of its digits. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST_NUMBER
                && parse(text).isEmpty()
                && TOO_LONG.matcher(text).matches()
                && !looksReversed(text);
    }

    private boolean isReversed() {
        return high.isPresent() && low.compareTo(high.get()) > 0;
    }

    /** Whether this is exactly the given number. */
    public boolean isExactly(BigDecimal number) {
        return !approximate && isSingle() && low.compareTo(number) == 0;
    }

    /** Whether both bounds are one number, which may be "about". */
    public boolean isSingle() {
        return high.isPresent() && high.get().compareTo(low) == 0;
    }

    /** Whether both bounds are whole numbers. */
    public boolean isWhole() {
        return low.stripTrailingZeros().scale() <= 0
                && (high.isEmpty() || high.get().stripTrailingZeros().scale() <= 0);
    }
}
