package org.casebook.links;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of many pages, each made once: pages of one site share nearly all their tags and addresses, and making them
 * anew took half the time of the check.
 */
final class LinkCheckWords {
    private static final int LONGEST_KEPT = 200;
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);");

    /** Open addressing; the empty word marks what is free. */
    private String[] table = free(1 << 11);

    /** The bytes of the words in the table. */
    private byte[][] spelt = new byte[1 << 11][0];

    private int size;

    /** The text of these bytes of UTF-8, with character references replaced. */
    String of(byte[] bytes, int from, int to) {
        int hash = 0;
        boolean plain = to - from <= LONGEST_KEPT;
        for (int i = from; i < to && plain; i++) {
            byte one = bytes[i];
            plain = one >= 0 && one != '&';
            hash = hash * 31 + one;
        }
        if (!plain) {
            return unescaped(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        if (from == to) {
            return "";
        }
        int slot = slot(hash, table.length);
        while (!table[slot].isEmpty()) {
            if (Arrays.equals(spelt[slot], 0, spelt[slot].length, bytes, from, to)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        String word = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        table[slot] = word;
        spelt[slot] = Arrays.copyOfRange(bytes, from, to);
        size++;
        if (size * 2 > table.length) {
            grow();
        }
        return word;
    }

    private void grow() {
        String[] larger = free(table.length * 4);
        byte[][] speltLarger = new byte[larger.length][0];
        for (int i = 0; i < table.length; i++) {
            String word = table[i];
            if (!word.isEmpty()) {
                // The hash of a string is the one above, by its specification.
                int slot = slot(word.hashCode(), larger.length);
                while (!larger[slot].isEmpty()) {
                    slot = (slot + 1) & (larger.length - 1);
                }
                larger[slot] = word;
                speltLarger[slot] = spelt[i];
            }
        }
        table = larger;
        spelt = speltLarger;
    }

    private static int slot(int hash, int length) {
        return (hash ^ (hash >>> 15)) & (length - 1);
    }

    private static String[] free(int length) {
        String[] table = new String[length];
        Arrays.fill(table, "");
        return table;
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group())));
    }

    /** The character that a reference stands for. */
    private static String character(String reference) {
        String name = reference.substring(1, reference.length() - 1);
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return character(Integer.parseInt(name.substring(2), 16));
        }
        return name.startsWith("#") ? character(Integer.parseInt(name.substring(1))) : named(name);
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\ufffd";
    }

    private static String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        };
    }
}
