package org.casebook.chart.lettering;

import java.awt.Color;

/** A role of text. Sizes are for a chart 480 wide; nothing is smaller than 14, which a phone shows as 10. A card is 600 wide. */
public enum TextStyle {
    TITLE(20, true, Palette.INK, 25),
    SUBTITLE(15, false, Palette.QUIET_INK, 20),
    NAME(15, false, Palette.INK, 19),
    GROUP(15, true, Palette.INK, 19),
    VALUE(15, true, Palette.INK, 18),
    UNKNOWN(15, false, Palette.QUIET_INK, 18),
    NOTE(14, false, Palette.QUIET_INK, 18),
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
