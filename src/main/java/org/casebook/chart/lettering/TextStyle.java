package org.casebook.chart.lettering;

import java.awt.Color;

/** A role of text. Sizes are for a chart 480 wide, of which a phone shows 356: nothing is smaller there than 12. A card is 600 wide. */
public enum TextStyle {
    TITLE(21, true, Palette.INK, 26),
    SUBTITLE(17, false, Palette.QUIET_INK, 22),
    NAME(17, false, Palette.INK, 21),
    ASIDE(17, false, Palette.QUIET_INK, 21),
    GROUP(17, true, Palette.INK, 21),
    VALUE(17, true, Palette.INK, 20),
    UNKNOWN(17, false, Palette.QUIET_INK, 20),
    NOTE(17, false, Palette.QUIET_INK, 21),
    CARD_TITLE(34, true, Palette.INK, 40),
    CARD_TITLE_LONG(27, true, Palette.INK, 33),
    CARD_TITLE_LONGER(21, true, Palette.INK, 26),
    CARD_FIGURE(48, true, Palette.INK, 54),
    CARD_TEXT(20, false, Palette.INK, 27);

    private final int size;
    private final boolean bold;
    private final Color color;
    private final int leading;

    TextStyle(int size, boolean bold, Color color, int leading) {
        this.size = size;
        this.bold = bold;
        this.color = color;
        this.leading = leading;
    }

    public int size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    public Color color() {
        return color;
    }

    /** From one baseline to the next. */
    public int leading() {
        return leading;
    }

    /** The height of a capital letter of Roboto. */
    public double capHeight() {
        return 0.711 * size;
    }
}
