package org.casebook.container.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that are written as letters in a text: {@code data:} addresses (RFC 2397) and the parts of a mail (RFC 2045). */
public final class EncodedFiles {
    private static final String LETTERS = "([A-Za-z0-9+/_%\\s-]{8,}={0,2})";
    private static final Pattern ADDRESS = Pattern.compile(";base64," + LETTERS);
    private static final Pattern MAIL_PART = Pattern.compile(
            "(?im)^Content-Transfer-Encoding:[ \\t]*base64[ \\t]*\\r?\\n(?:[^\\r\\n]++\\r?\\n){0,30}+\\r?\\n"
                    + LETTERS);

    /** As vCards write their pictures. */
    private static final Pattern CARD = Pattern.compile("(?i);ENCODING=b(?:ase64)?[^:\\n]*:" + LETTERS);

    private EncodedFiles() {}

    public static List<byte[]> in(String text) {
        List<byte[]> files = new ArrayList<>();
        for (Pattern pattern : List.of(ADDRESS, MAIL_PART, CARD)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                files.add(decode(matcher.group(1)));
            }
        }
        return files;
    }

    private static byte[] decode(String letters) {
        String plain = letters.contains("%") ? unescape(letters) : letters;
        return Base64.getMimeDecoder()
                .decode(wholeGroups(plain.replace('-', '+').replace('_', '/').replaceAll("[^A-Za-z0-9+/]", "")));
    }

    private static String unescape(String letters) {
        try {
            return URLDecoder.decode(letters.replace("+", "%2B"), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException other) {
            return letters;
        }
    }

    /** A single letter that is left over says nothing. */
    private static String wholeGroups(String letters) {
        return letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
    }
}
