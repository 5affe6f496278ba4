package org.casebook.chart.words;

import java.math.BigDecimal;
import java.util.Optional;

/** Two bounds as text: "35", "about 35", "30–40", "at least 200", "about 200 or more". */
final class IntervalText {
    private static final int GROUP = 3;

    private final MessageWords.MessageTexts texts;

    IntervalText(MessageWords.MessageTexts texts) {
        this.texts = texts;
    }

    /**
     * The text.
     *
     * @param low at least; empty where nothing is known
     * @param high at most; empty where open
     * @param about whether one that is given is soft
     */
    String of(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean about) {
        BigDecimal least = low.orElse(BigDecimal.ZERO);
        boolean hasLow = least.signum() > 0;
        if (high.isEmpty()) {
            return hasLow ? bound("at-least", about, least) : texts.text("figure.not-known");
        }
        BigDecimal most = high.get();
        if (least.compareTo(most) == 0) {
            return about ? texts.text("figure.about", number(least)) : number(least);
        }
        return hasLow ? texts.text(key("between", about), number(least), number(most)) : bound("at-most", about, most);
    }

    private String bound(String form, boolean about, BigDecimal bound) {
        return texts.text(key(form, about), number(bound));
    }

    private static String key(String form, boolean about) {
        return "figure." + form + (about ? ".about" : "");
    }

    /** A number with its groups of digits parted. */
    String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        int end = (whole.length() - 1) % GROUP + 1;
        String grouped = whole.substring(0, end);
        for (; end < whole.length(); end += GROUP) {
            grouped = texts.text("number.grouped", grouped, whole.substring(end, end + GROUP));
        }
        return point < 0 ? grouped : grouped + texts.text("number.decimal") + plain.substring(point + 1);
    }
}
