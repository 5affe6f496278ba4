package org.casebook.names;

/** What a character is in a text. */
public final class Letters {
    private Letters() {}

    /** Whether words are made of it. */
    public static boolean isOfWord(int codePoint) {
        boolean apostrophe = codePoint >= 0x2B9 && codePoint <= 0x2BF;
        return !apostrophe
                && (Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK);
    }

    /** Accents that were decomposed, soft hyphens, joiners, marks of direction: nobody sees whether they are there. */
    public static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Whether it is of a script that puts no spaces between words, so that each of its letters is taken for one. */
    public static boolean standsAlone(int codePoint) {
        if (codePoint < 0xE00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /** Whether it is a capital letter, or one of a script that has none. */
    public static boolean isCapital(int codePoint) {
        return Character.isLetter(codePoint) && !Character.isLowerCase(codePoint);
    }

    /** Whether a mark between two words joins them. */
    public static boolean joins(int mark) {
        return mark == '-' || mark == '_' || mark == '.' || mark == '+' || mark == 0x2010 || mark == 0x2011;
    }
}
