package org.casebook.chart.lettering;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.regex.Pattern;
import org.casebook.dataset.TextDirection;

/**
 * Texts in the order in which their letters stand side by side (UAX #9), Arabic letters in the forms in which they join.
 * A few letters of Sorani and Uyghur have no such forms in Unicode and stay apart.
 */
final class VisualText {
    private static final Pattern FROM_THE_RIGHT = Pattern.compile("[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]");

    /** The points of vowels, which readers can do without and which a font alone does not place. */
    private static final Pattern POINTS =
            Pattern.compile("[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u064b-\\u065f\\u0670]");

    private VisualText() {}

    static String of(String text, TextDirection direction) {
        if (direction == TextDirection.LEFT_TO_RIGHT
                && !FROM_THE_RIGHT.matcher(text).find()) {
            return text;
        }
        byte level = (byte) (direction == TextDirection.RIGHT_TO_LEFT ? 1 : 0);
        Bidi bidi = new Bidi(joined(POINTS.matcher(text).replaceAll("")), level);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    private static String joined(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e); // it needs no room but what is there
        }
    }
}
