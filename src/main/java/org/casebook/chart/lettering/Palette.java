package org.casebook.chart.lettering;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours. A chart has a ground of its own, for it will be shared alone: white, and in an SVG on a screen that is
 * asked for dark pages a dark one. PNG and print are always white.
 */
public final class Palette {
    public static final Color GROUND = Color.WHITE;
    /** For what XChart paints and nobody is to see. */
    public static final Color NOTHING = new Color(0, 0, 0, 0);

    public static final Color INK = new Color(0x1d1d1f);
    /** Between groups of bars. */
    public static final Color RULE = new Color(0xd8d9dc);

    public static final Color QUIET_INK = new Color(0x55575c);

    /**
     * Apart from each other by more than ΔE 20 for readers with normal sight, protanopia, deuteranopia and tritanopia,
     * and at least 3:1 against the ground. The series' names stand at the bars, so a grey print loses nothing. The last is
     * grey, for what is of no name.
     */
    private static final List<Color> SERIES = List.of(
            new Color(0x1b4f8f),
            new Color(0xcd7841),
            new Color(0x4f3319),
            new Color(0x2a89af),
            new Color(0x923c5f),
            new Color(0x9939e3),
            new Color(0x868a91));

    /** The same on the dark ground: more than ΔE 19 apart (CIEDE2000) for the same readers, and at least 3:1. */
    private static final List<Color> DARK_SERIES = List.of(
            new Color(0xa9a9ef),
            new Color(0xa29754),
            new Color(0xf2fe94),
            new Color(0x10d7b7),
            new Color(0xaf5b78),
            new Color(0x9744f4),
            new Color(0x8d8980));

    private static final Color DARK_GROUND = new Color(0x211f1c);

    private Palette() {}

    /** Every colour that is drawn, and what stands for it on a dark ground. */
    public static Map<Color, Color> dark() {
        Map<Color, Color> dark = new LinkedHashMap<>();
        dark.put(GROUND, DARK_GROUND);
        dark.put(INK, new Color(0xebe7df));
        dark.put(QUIET_INK, new Color(0xb3ac9f));
        dark.put(RULE, new Color(0x3d3a34));
        for (int i = 0; i < SERIES.size(); i++) {
            Color color = DARK_SERIES.get(i);
            dark.put(SERIES.get(i), color);
            dark.put(
                    tint(SERIES.get(i)),
                    new Color(
                            darker(color.getRed(), DARK_GROUND.getRed()),
                            darker(color.getGreen(), DARK_GROUND.getGreen()),
                            darker(color.getBlue(), DARK_GROUND.getBlue())));
        }
        return dark;
    }

    private static int darker(int component, int ground) {
        return ground + (component - ground) * 4 / 10;
    }

    public static Color series(int index) {
        return SERIES.get(index);
    }

    /** For what has no name: several, or not known. */
    public static int aside() {
        return SERIES.size() - 1;
    }

    /** For the part of a bar that may or may not be there. */
    public static Color tint(Color color) {
        return new Color(paler(color.getRed()), paler(color.getGreen()), paler(color.getBlue()));
    }

    private static int paler(int component) {
        return 255 - (255 - component) * 3 / 10;
    }
}
