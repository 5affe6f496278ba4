package org.casebook.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the world lies in a panel, as data of SVG paths in tenths of the panel's units.
 *
 * @param land closed paths, to be filled by the even-odd rule, since what is cut out of land is among them
 * @param borders open paths; blank where none are wanted
 */
public record Outline(String land, String borders) {
    /** The least that is left out: a third of what the eye can tell on a phone. */
    private static final double FINEST = 0.3;

    private static final double COARSER = 1.4;
    /** A hole or an island of less is no more than a speck. */
    private static final double SPECK = 1.5;

    /** Whether a map has borders. */
    public enum Borders {
        DRAWN,
        LEFT_OUT
    }

    /**
     * Cuts the world to a panel.
     *
     * @param letters how long both paths together may be; they are drawn as finely as that allows
     */
    public static Outline of(World world, Projection map, Borders borders, int letters) {
        Clip clip = new Clip(map.height());
        List<Line> rings = projected(world.land(), map, clip)
                .map(clip::ring)
                .filter(ring -> ring.size() > 2)
                .toList();
        List<Line> lines = borders == Borders.DRAWN
                ? projected(world.borders(), map, clip)
                        .flatMap(line -> clip.stretches(line).stream())
                        .toList()
                : List.of();
        double tolerance = FINEST;
        Outline outline = drawn(rings, lines, tolerance);
        while (outline.land.length() + outline.borders.length() > letters) {
            tolerance *= COARSER;
            outline = drawn(rings, lines, tolerance);
        }
        return outline;
    }

    /** The lines that may be seen; a map that goes over the date line sees some of them one turn on. */
    private static Stream<Line> projected(List<Line> lines, Projection map, Clip clip) {
        List<Line> seen = new ArrayList<>();
        for (double turn : new double[] {-2 * World.TURN, -World.TURN, 0, World.TURN, 2 * World.TURN}) {
            for (Line line : lines) {
                if (line.mayMeet(map.west() - turn - 1, map.south() - 1, map.east() - turn + 1, map.north() + 1)) {
                    seen.add(projected(line, map, turn));
                }
            }
        }
        return seen.stream().filter(clip::mayMeet);
    }

    private static Line projected(Line line, Projection map, double turn) {
        Points points = new Points();
        for (int i = 0; i < line.size(); i++) {
            points.add(map.x(line.x(i) + turn), map.y(line.y(i)));
        }
        return points.line();
    }

    private static Outline drawn(List<Line> rings, List<Line> lines, double tolerance) {
        Thinning thinning = new Thinning(tolerance);
        double speck = SPECK * StrictMath.max(1, tolerance / FINEST / 2);
        PathText land = new PathText();
        rings.stream()
                .filter(ring -> area(ring) >= speck)
                .map(thinning::of)
                .filter(ring -> ring.size() > 2)
                .forEach(land::ring);
        PathText borders = new PathText();
        lines.stream()
                .filter(line -> line.extent() > tolerance)
                .map(thinning::of)
                .forEach(borders::line);
        return new Outline(land.toString(), borders.toString());
    }

    private static double area(Line ring) {
        double doubled = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = i + 1 == ring.size() ? 0 : i + 1;
            doubled += ring.x(i) * ring.y(next) - ring.x(next) * ring.y(i);
        }
        return StrictMath.abs(doubled) / 2;
    }
}
