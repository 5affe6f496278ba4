package org.casebook.dataset;

import java.util.Set;

/** Where the lines of a language begin. */
public enum TextDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /**
     * The languages that are usually written in Arabic, Hebrew, Thaana, Syriac, N'Ko, Adlam, Mandaic or Rohingya letters
     * (Unicode CLDR, likely subtags). Kurdish in Latin letters is ku, in Arabic ones ckb.
     */
    private static final Set<String> FROM_THE_RIGHT = Set.of(
            "ar", "arc", "arz", "aeb", "apc", "ary", "azb", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "haz",
            "he", "hno", "iw", "ji", "khw", "kvx", "lki", "lrc", "luz", "mid", "mvy", "mzn", "nqo", "pnb", "prs", "ps",
            "rhg", "sd", "sdh", "skr", "syr", "tly", "trw", "ug", "ur", "yi");

    private final String code;

    TextDirection(String code) {
        this.code = code;
    }

    /** The direction of a language by its code of ISO 639. */
    public static TextDirection of(String language) {
        return FROM_THE_RIGHT.contains(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** What HTML calls it in {@code dir}. */
    public String code() {
        return code;
    }
}
