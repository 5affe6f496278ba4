package org.casebook.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Leaves out points that nobody would miss (Douglas and Peucker). */
final class Thinning {
    private final double tolerance;

    /**
     * A thinning.
     *
     * @param tolerance how far a point that is left out may lie from the line, in the line's units
     */
    Thinning(double tolerance) {
        this.tolerance = tolerance;
    }

    private record Span(int first, int last) {}

    Line of(Line line) {
        if (line.size() < 3) {
            return line;
        }
        BitSet kept = kept(line);
        Points points = new Points();
        kept.stream().forEach(i -> points.add(line.x(i), line.y(i)));
        return points.line();
    }

    private BitSet kept(Line line) {
        BitSet kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        Deque<Span> spans = new ArrayDeque<>();
        spans.push(new Span(0, line.size() - 1));
        while (!spans.isEmpty()) {
            Span span = spans.pop();
            int farthest = farthest(line, span);
            if (farthest >= 0) {
                kept.set(farthest);
                spans.push(new Span(span.first, farthest));
                spans.push(new Span(farthest, span.last));
            }
        }
        return kept;
    }

    /** The point that lies farthest from the chord; -1 where none lies too far. */
    private int farthest(Line line, Span span) {
        double most = tolerance * tolerance;
        int farthest = -1;
        for (int i = span.first + 1; i < span.last; i++) {
            double distance = distance(line, span, i);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /** The square of how far a point is from the chord. */
    private static double distance(Line line, Span span, int i) {
        double chordX = line.x(span.last) - line.x(span.first);
        double chordY = line.y(span.last) - line.y(span.first);
        double x = line.x(i) - line.x(span.first);
        double y = line.y(i) - line.y(span.first);
        double length = chordX * chordX + chordY * chordY;
        double along = length == 0 ? 0 : StrictMath.max(0, StrictMath.min(1, (x * chordX + y * chordY) / length));
        double awayX = x - along * chordX;
        double awayY = y - along * chordY;
        return awayX * awayX + awayY * awayY;
    }
}
