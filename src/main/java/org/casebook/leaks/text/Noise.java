package org.casebook.leaks.text;

/** What stands by chance in bytes that are no text, such as those of a picture. */
public final class Noise {
    /** Shorter words are of no name. */
    public static final int LEAST_OF_A_WORD = 4;

    /** Shorter secrets of one word stand there by chance. */
    public static final int LEAST_OF_A_SECRET = 6;

    /** With these bytes Latin letters with accents begin in UTF-8. */
    private static final int FIRST_OF_LATIN = 0xC2;

    private static final int LAST_OF_LATIN = 0xCA;

    private Noise() {}

    /**
     * How long a word is: in bytes, but a Latin letter with an accent is one, since two bytes of any picture are one of
     * hundreds of them.
     */
    public static int length(byte[] bytes, int start, int end) {
        int length = end - start;
        for (int at = start; at < end; at++) {
            int first = bytes[at] & 0xff;
            length -= first >= FIRST_OF_LATIN && first <= LAST_OF_LATIN ? 1 : 0;
        }
        return length;
    }
}
