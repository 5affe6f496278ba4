package org.casebook.leaks.text;

/** Characters of UTF-8 (RFC 3629) in bytes that may be anything. */
final class Utf8 {
    private Utf8() {}

    /** How many bytes the character that begins here has, two to four; 0 where none begins. */
    static int length(byte[] bytes, int start) {
        int first = bytes[start] & 0xff;
        int length = first >= 0xc2 && first < 0xe0
                ? 2
                : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
        if (start + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[start + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    static int codePoint(byte[] bytes, int start, int length) {
        int value = bytes[start] & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            value = value << 6 | (bytes[start + i] & 0x3f);
        }
        return Math.min(value, Character.MAX_CODE_POINT);
    }
}
