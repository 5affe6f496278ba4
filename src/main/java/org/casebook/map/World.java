package org.casebook.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** The coasts, as rings of land and of what is cut out of it, and the borders of the world, in degrees. */
public final class World {
    static final double TURN = 360;
    private static final double UNITS = 100;
    private static final String FILE = "natural-earth.txt";

    private final List<Line> land;
    private final List<Line> borders;

    private World(List<Line> land, List<Line> borders) {
        this.land = List.copyOf(land);
        this.borders = List.copyOf(borders);
    }

    /** Read when the first map is drawn; a site without one does not pay for it. */
    private static final class Read {
        private static final World NATURAL_EARTH = read();
    }

    /** The lines of Natural Earth, whose origin and licence stand beside the file. */
    public static World naturalEarth() {
        return Read.NATURAL_EARTH;
    }

    List<Line> land() {
        return land;
    }

    List<Line> borders() {
        return borders;
    }

    private static World read() {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + FILE + " cannot be read.", e);
        }
    }

    static World parse(List<String> lines) {
        List<Line> coasts = new ArrayList<>();
        List<Line> borders = new ArrayList<>();
        List<Line> land = new ArrayList<>();
        for (String line : lines) {
            StringTokenizer words = new StringTokenizer(line, " ");
            switch (words.nextToken()) {
                case "coast" -> coasts.add(line(words));
                case "border" -> borders.add(line(words));
                case "land" -> land.add(ring(words, coasts));
                default -> {
                    // A remark.
                }
            }
        }
        return new World(land, borders);
    }

    private static Line line(StringTokenizer words) {
        Points points = new Points();
        long x = 0;
        long y = 0;
        while (words.hasMoreTokens()) {
            x += Integer.parseInt(words.nextToken());
            y += Integer.parseInt(words.nextToken());
            points.add(x / UNITS, y / UNITS);
        }
        return points.line();
    }

    /** Its coasts in a row; one that goes on over the date line goes on beyond 180 degrees. */
    private static Line ring(StringTokenizer words, List<Line> coasts) {
        Points points = new Points();
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean backwards = word.startsWith("~");
            Line coast = coasts.get(Integer.parseInt(backwards ? word.substring(1) : word));
            for (int i = 0; i < coast.size(); i++) {
                int at = backwards ? coast.size() - 1 - i : i;
                points.addNearest(coast.x(at), coast.y(at));
            }
        }
        points.closeAtThePole();
        return points.line();
    }
}
