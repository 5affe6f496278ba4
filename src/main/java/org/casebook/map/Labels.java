package org.casebook.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where names stand beside what they name: each where nothing else stands, or nowhere. */
public final class Labels {
    /** How high the letters of a name are set, in units of the panel. */
    public static final double SIZE = 15;
    /** No letter of the sites' own alphabets is wider on average, bold. */
    private static final double LETTER = 0.64;

    private static final double GAP = 3;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /** A panel of this height with nothing on it. */
    public Labels(double height) {
        this.height = height;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Where a name begins, has its middle or ends, in SVG's word. */
    public record Place(double x, double y, String anchor) {}

    private record Try(Box box, Place place) {}

    /** Keeps names off what is drawn there. */
    public void keepOff(double left, double top, double right, double bottom) {
        taken.add(new Box(left, top, right, bottom));
    }

    /** Right of a mark, left of it, above, below, then at its corners: the first where there is room. */
    public Optional<Place> place(double x, double y, double radius, String text) {
        double width = width(text);
        return tries(x, y, radius, width)
                .filter(attempt -> isIn(attempt.box) && taken.stream().noneMatch(attempt.box::meets))
                .findFirst()
                .map(attempt -> {
                    taken.add(attempt.box);
                    return attempt.place;
                });
    }

    private static Stream<Try> tries(double x, double y, double radius, double width) {
        double beside = radius + GAP;
        double corner = radius * 0.7 + GAP;
        double above = -radius - GAP - SIZE / 2;
        double below = radius + GAP + SIZE / 2;
        return Stream.of(
                at(x + beside, y, width, "start"),
                at(x - beside, y, width, "end"),
                at(x, y + above, width, "middle"),
                at(x, y + below, width, "middle"),
                at(x + corner, y + above, width, "start"),
                at(x + corner, y + below, width, "start"),
                at(x - corner, y + above, width, "end"),
                at(x - corner, y + below, width, "end"));
    }

    /** A name whose middle is on a height. */
    private static Try at(double x, double middle, double width, String anchor) {
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        return new Try(
                new Box(left - 1, middle - SIZE * 0.62, left + width + 1, middle + SIZE * 0.62),
                new Place(x, middle + SIZE * 0.34, anchor));
    }

    private boolean isIn(Box box) {
        return box.left >= 2 && box.top >= 2 && box.right <= Projection.WIDTH - 2 && box.bottom <= height - 2;
    }

    /** At most how wide a text is set; letters of East Asia are as wide as they are high. */
    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter >= FIRST_IDEOGRAPH ? SIZE : LETTER * SIZE)
                .sum();
    }
}
