package org.casebook.chart.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.image.PngImage;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ShareCard;

/** The parts of a card: the publication, the subject, its numbers side by side or a sentence, and the source at the foot. */
public final class CardPage {
    private static final int WIDTH = ShareCard.WIDTH / PngImage.SCALE;
    private static final int HEIGHT = ShareCard.HEIGHT / PngImage.SCALE;
    private static final int MARGIN = 32;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int GAP = 20;
    private static final int STRIP = 8;
    private static final Color ACCENT = new Color(0x7a1f1f);
    private static final int LINES = 3;

    private static final List<TextStyle> TITLES =
            List.of(TextStyle.CARD_TITLE, TextStyle.CARD_TITLE_LONG, TextStyle.CARD_TITLE_LONGER);
    private static final List<TextStyle> FIGURES =
            List.of(TextStyle.CARD_FIGURE, TextStyle.CARD_TITLE, TextStyle.CARD_TITLE_LONGER, TextStyle.GROUP);

    private final ShareCard card;
    private final Lettering lettering;
    private final Pen pen;

    public CardPage(ShareCard card, Lettering lettering) {
        this.card = card;
        this.lettering = lettering;
        this.pen = new Pen(lettering);
    }

    public Drawing draw() {
        pen.rectangle(0, 0, WIDTH, HEIGHT, Palette.GROUND);
        pen.rectangle(0, 0, WIDTH, STRIP, ACCENT);
        List<String> source = cut(lettering.wrap(card.source(), TextStyle.NOTE, ROOM), 2);
        double foot = HEIGHT - MARGIN + 6.0 - source.size() * TextStyle.NOTE.leading();
        double y = MARGIN;
        if (!card.subject().isEmpty()) {
            y = pen.writeLines(
                    cut(lettering.wrap(card.publication(), TextStyle.SUBTITLE, ROOM), 2),
                    TextStyle.SUBTITLE,
                    MARGIN,
                    y);
            y += GAP / 2.0;
        }
        y = title(card.subject().isEmpty() ? card.publication() : card.subject(), y) + GAP;
        if (card.facts().isEmpty()) {
            int lines = Math.max(0, (int) ((foot - GAP - y) / TextStyle.CARD_TEXT.leading()));
            pen.writeLines(
                    cut(lettering.wrap(card.sentence(), TextStyle.CARD_TEXT, ROOM), lines),
                    TextStyle.CARD_TEXT,
                    MARGIN,
                    y);
        } else {
            facts(y, foot - y - GAP / 2.0);
        }
        pen.writeLines(source, TextStyle.NOTE, MARGIN, foot);
        Drawing drawing = new Drawing(WIDTH, HEIGHT, pen.marks());
        return lettering.isFromTheRight() ? drawing.mirrored(lettering) : drawing;
    }

    private double title(String title, double top) {
        TextStyle style = largest(TITLES, title, ROOM, card.facts().isEmpty() ? LINES : 2);
        return pen.writeLines(cut(lettering.wrap(title, style, ROOM), LINES), style, MARGIN, top);
    }

    /** As many as stand side by side with no word broken, each as large as the height has room for. */
    private void facts(double top, double height) {
        int columns = columns();
        double room = room(columns);
        double x = MARGIN;
        for (ShareCard.Fact fact : card.facts().subList(0, columns)) {
            pen.rectangle(x, top, room, 2, ACCENT);
            fact(fact, x, top + GAP / 2.0, room, height - GAP / 2.0);
            x += room + GAP;
        }
    }

    private int columns() {
        int columns = card.facts().size();
        while (columns > 1 && !isUnbroken(columns)) {
            columns--;
        }
        return columns;
    }

    private boolean isUnbroken(int columns) {
        return card.facts().subList(0, columns).stream()
                .allMatch(fact -> lettering.longestWord(fact.label(), TextStyle.NAME) <= room(columns)
                        && lettering.longestWord(fact.figure(), TextStyle.GROUP) <= room(columns));
    }

    private static double room(int columns) {
        return (ROOM - (columns - 1.0) * GAP) / columns;
    }

    private void fact(ShareCard.Fact fact, double x, double top, double room, double height) {
        List<String> label = lettering.wrap(fact.label(), TextStyle.NAME, room);
        double left = height - Math.min(LINES, label.size()) * (double) TextStyle.NAME.leading();
        TextStyle style = FIGURES.stream()
                .filter(candidate -> lettering.longestWord(fact.figure(), candidate) <= room
                        && lettering.wrap(fact.figure(), candidate, room).size() * candidate.leading() <= left)
                .findFirst()
                .orElse(FIGURES.get(FIGURES.size() - 1));
        int most = Math.max(1, (int) ((height - TextStyle.NAME.leading()) / style.leading()));
        List<String> figure = cut(lettering.wrap(fact.figure(), style, room), Math.min(LINES, most));
        double y = pen.writeLines(figure, style, x, top);
        int lines = Math.max(1, (int) ((top + height - y) / TextStyle.NAME.leading()));
        pen.writeLines(cut(label, lines), TextStyle.NAME, x, y);
    }

    /** The largest style in which a text has room and no word of it is broken; else the smallest. */
    private TextStyle largest(List<TextStyle> styles, String text, double room, int lines) {
        return styles.stream()
                .filter(style -> lettering.longestWord(text, style) <= room
                        && lettering.wrap(text, style, room).size() <= lines)
                .findFirst()
                .orElse(styles.get(styles.size() - 1));
    }

    /** No more lines than there is room for; the last that is left says that there were more. */
    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> fewer = new ArrayList<>(lines.subList(0, most));
        if (most > 0) {
            String last = fewer.get(most - 1);
            fewer.set(most - 1, last.substring(0, Math.max(last.lastIndexOf(' '), last.length() / 2)) + " …");
        }
        return fewer;
    }
}
