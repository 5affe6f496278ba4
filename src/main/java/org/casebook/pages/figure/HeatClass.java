package org.casebook.pages.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casebook.pages.wording.Wording;
import org.casebook.tabulate.Figure;

/**
 * Which colour a cell of a table of two dimensions has: by the least number of people, in the same steps in every
 * publication, so that one, a few and many look different however many the most are.
 */
public enum HeatClass {
    /** No least number is given, or it is none. */
    OPEN(0, 0),
    ONE(1, 1),
    FEW(2, 4),
    SOME(5, 19),
    MANY(20, 99),
    MOST(100, 0);

    private final int least;
    private final int most;

    HeatClass(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public static HeatClass of(Figure figure) {
        BigDecimal people = figure.low().orElse(BigDecimal.ZERO);
        HeatClass found = OPEN;
        for (HeatClass one : all()) {
            if (people.compareTo(BigDecimal.valueOf(one.least)) >= 0) {
                found = one;
            }
        }
        return found;
    }

    /** What a colour stands for. */
    public record Key(String shade, String text) {}

    /** What the colours stand for. */
    public static List<Key> legend(Wording wording) {
        return all().stream()
                .map(shade -> new Key(shade.code(), shade.text(wording)))
                .toList();
    }

    private static List<HeatClass> all() {
        return List.of(values());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String text(Wording wording) {
        return switch (this) {
            case OPEN -> wording.text("cross.open");
            case MOST -> wording.interval(Optional.of(BigDecimal.valueOf(least)), Optional.empty(), false);
            default ->
                wording.interval(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)), false);
        };
    }
}
