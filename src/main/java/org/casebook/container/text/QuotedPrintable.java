package org.casebook.container.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Letters as mails and address books write them, {@code =D0=9D} (RFC 2045). */
final class QuotedPrintable {
    private static final Pattern SEVERAL = Pattern.compile("(?:=[0-9A-Fa-f]{2}(?:=\\r?\\n)?){3}");

    private QuotedPrintable() {}

    /** What the letters may be; nothing where a text has none of them. */
    static List<String> readings(String text) {
        return SEVERAL.matcher(text).find() ? Encodings.readings(decode(text)) : List.of();
    }

    private static byte[] decode(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < in.length; i++) {
            int value = in[i] == '=' && i + 2 < in.length ? hexadecimal(in[i + 1], in[i + 2]) : -1;
            if (value >= 0) {
                out.write(value);
                i += 2;
            } else if (in[i] == '=' && i + 1 < in.length && (in[i + 1] == '\n' || in[i + 1] == '\r')) {
                i += in[i + 1] == '\r' ? 2 : 1;
            } else {
                out.write(in[i]);
            }
        }
        return out.toByteArray();
    }

    private static int hexadecimal(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
