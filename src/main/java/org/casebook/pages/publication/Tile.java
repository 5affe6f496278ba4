package org.casebook.pages.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureNote;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Passage;

/**
 * A headline figure: the number large, the words at it at the size of the text.
 *
 * @param label what it counts
 * @param cell the figure
 * @param pieces the text of the figure as first decided
 * @param note one line of its small print; the rest stands under all tiles
 */
record Tile(String label, FigureCell cell, List<Piece> pieces, Optional<Passage> note) {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d\\s,.\u2013]*\\d)?");

    /** A part of a figure's text; large if it is what the eye should meet. */
    record Piece(String text, boolean large) {}

    Tile {
        pieces = List.copyOf(pieces);
    }

    static Tile of(String label, FigureCell cell) {
        Optional<FigureView> figure = cell.imposed().or(cell::standing);
        return new Tile(
                label,
                cell,
                figure.map(FigureView::text).map(Tile::pieces).orElse(List.of()),
                figure.flatMap(
                        view -> notes(view).stream().filter(Tile::isPlain).findFirst()));
    }

    private static List<Passage> notes(FigureView figure) {
        return figure.notes().stream().map(FigureNote::text).toList();
    }

    /** A note that names cases is no line for a headline. */
    private static boolean isPlain(Passage note) {
        return note.pieces().stream().allMatch(piece -> piece.href().isEmpty());
    }

    /** All its small print, where its line does not say it all. */
    List<Passage> reasons() {
        List<Passage> notes = cell.imposed().map(Tile::notes).orElse(List.of());
        return notes.equals(note.map(List::of).orElse(List.of())) ? List.of() : notes;
    }

    /**
     * Numbers are large, of a sum of words and numbers only the number that it is counted as, in brackets; a word is large
     * where there is no number beside it.
     */
    static List<Piece> pieces(String text) {
        int bracket = text.indexOf(" (");
        String outside = bracket < 0 ? text : text.substring(0, bracket);
        String inside = text.substring(outside.length());
        boolean isWord = !NUMBER.matcher(outside).find();
        boolean isCounted = NUMBER.matcher(inside).find();
        List<Piece> pieces = new ArrayList<>();
        if (isWord) {
            add(pieces, outside, true);
        } else {
            addNumbers(pieces, outside, !isCounted);
        }
        addNumbers(pieces, inside, isCounted && !isWord);
        return pieces;
    }

    private static void addNumbers(List<Piece> pieces, String text, boolean large) {
        Matcher number = NUMBER.matcher(text);
        int end = 0;
        while (large && number.find()) {
            add(pieces, text.substring(end, number.start()), false);
            add(pieces, number.group(), true);
            end = number.end();
        }
        add(pieces, text.substring(end), false);
    }

    private static void add(List<Piece> pieces, String text, boolean large) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, large));
        }
    }
}
