package org.casebook.container.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letters that a drawing sets one by one: what a gap between two of them means, only their places say. */
final class SvgLetters {
    private static final Pattern PIECE = Pattern.compile("<(?:\\w+:)?(?:text|tspan)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern X = Pattern.compile("\\bx\\s*=\\s*[\"']\\s*(-?[0-9.]+)");
    private static final Pattern Y = Pattern.compile("\\by\\s*=\\s*[\"']\\s*(-?[0-9.]+)");
    private static final Pattern SHIFT = Pattern.compile(
            "translate\\(\\s*(-?[0-9.]+)(?:[\\s,]+(-?[0-9.]+))?|matrix\\((?:[^,\\s)]+[\\s,]+){4}(-?[0-9.]+)[\\s,]+(-?[0-9.]+)");

    /** Words are farther apart than letters, which differ in width by less. */
    private static final double WORDS_APART = 1.6;

    /** A piece of text and where it stands. */
    private record Piece(double x, double y, String letters) {
        /** How much room each of its letters has up to the next piece. */
        double roomBefore(Piece next) {
            return (next.x - x) / Math.max(1, letters.length());
        }
    }

    private SvgLetters() {}

    static List<String> readings(String text) {
        List<Piece> pieces = pieces(text);
        List<String> readings = new ArrayList<>();
        readings.add(words(pieces));
        pieces.sort(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x));
        readings.add(words(pieces));
        return readings;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        double y = 0;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String attributes = piece.group(1);
            Matcher shift = SHIFT.matcher(attributes);
            if (shift.find()) {
                x = number(shift.group(1) == null ? shift.group(3) : shift.group(1));
                y = number(shift.group(1) == null ? shift.group(4) : shift.group(2));
            }
            x = attribute(X, attributes, x);
            y = attribute(Y, attributes, y);
            String letters = References.decode(piece.group(2)).strip();
            if (!letters.isEmpty()) {
                pieces.add(new Piece(x, y, letters));
            }
        }
        return pieces;
    }

    private static String words(List<Piece> pieces) {
        Map<Double, Double> usualRooms = usualRooms(pieces);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0 && isWordsEnd(pieces.get(i - 1), piece, usualRooms.getOrDefault(piece.y, 0.0))) {
                words.append(piece.y == pieces.get(i - 1).y ? ' ' : '\n');
            }
            words.append(piece.letters);
        }
        return words.toString();
    }

    private static boolean isWordsEnd(Piece one, Piece next, double usualRoom) {
        return one.y != next.y || next.x < one.x || one.roomBefore(next) > WORDS_APART * usualRoom;
    }

    /** The room that the middle one of the letters in each line has. */
    private static Map<Double, Double> usualRooms(List<Piece> pieces) {
        Map<Double, List<Double>> rooms = new HashMap<>();
        for (int i = 1; i < pieces.size(); i++) {
            Piece one = pieces.get(i - 1);
            Piece next = pieces.get(i);
            if (one.y == next.y && next.x > one.x) {
                rooms.computeIfAbsent(one.y, line -> new ArrayList<>()).add(one.roomBefore(next));
            }
        }
        return rooms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, line -> middle(line.getValue())));
    }

    private static double middle(List<Double> rooms) {
        return rooms.stream().sorted().skip(rooms.size() / 2).findFirst().orElse(0.0);
    }

    private static double attribute(Pattern name, String attributes, double otherwise) {
        Matcher value = name.matcher(attributes);
        return value.find() ? number(value.group(1)) : otherwise;
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
