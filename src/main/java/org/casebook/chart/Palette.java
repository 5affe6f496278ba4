package org.casebook.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours. A chart has a white ground of its own on every page, dark ones too: it will be shared alone and printed.
 */
final class Palette {
    static final Color GROUND = Color.WHITE;
    static final Color INK = new Color(0x1d1d1f);
    /** Between groups of bars. */
    static final Color RULE = new Color(0xd8d9dc);

    static final Color QUIET_INK = new Color(0x55575c);

    /**
     * Apart from each other by more than ΔE 20 for readers with normal sight, protanopia, deuteranopia and tritanopia,
     * and at least 3:1 against the ground. The series' names stand at the bars, so a grey print loses nothing.
     */
    private static final List<Color> SERIES = List.of(
            new Color(0x1b4f8f),
            new Color(0xcd7841),
            new Color(0x4f3319),
            new Color(0x2a89af),
            new Color(0x923c5f),
            new Color(0x9939e3));

    private Palette() {}

    static Color series(int index) {
        return SERIES.get(index);
    }

    /** For the part of a bar that may or may not be there. */
    static Color tint(Color color) {
        return new Color(paler(color.getRed()), paler(color.getGreen()), paler(color.getBlue()));
    }

    private static int paler(int component) {
        return 255 - (255 - component) * 3 / 10;
    }
}
