package org.casebook.leaks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A second look at identifiers in one text. The search takes every separator for the same, which finds a name however it
 * is written; but {@code person-3} would also be found in the cells {@code person,3} of every table of figures, and in
 * "one person, 3 May". All identifiers are looked for in one pass: a text may be a workbook, and they may be thousands.
 */
final class Identifiers {
    private static final Pattern PARTS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> byParts = new HashMap<>();
    private final Set<Integer> lastParts = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> spread = new HashSet<>();
    private int mostParts = 1;

    private Identifiers() {}

    /** Which identifiers a text has only by their parts, as neighbouring words or cells, and nowhere as themselves. */
    static Set<String> onlyNeighbours(byte[] text, Collection<String> identifiers) {
        Identifiers sought = new Identifiers();
        identifiers.forEach(sought::add);
        byte[] hyphened = hyphened(text);
        sought.new Look(hyphened).run();
        byte[] untagged = untagged(hyphened);
        if (untagged != hyphened) {
            // A tag stands between words as a space does.
            sought.new Look(untagged).run();
        }
        Set<String> only = new HashSet<>(sought.spread);
        only.removeAll(sought.written);
        return only;
    }

    private void add(String identifier) {
        String parts = latin(hyphened(identifier.getBytes(StandardCharsets.UTF_8)));
        // Of any other form it is taken for itself wherever it was found.
        if (PARTS.matcher(parts).matches()) {
            byParts.put(parts, identifier);
            byte[] last = parts.substring(parts.lastIndexOf('-') + 1).getBytes(StandardCharsets.ISO_8859_1);
            lastParts.add(hash(last, 0, last.length));
            mostParts = Math.max(mostParts, parts.split("-", -1).length);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    /** Goes from word to word: those joined by a hyphen may be an identifier, those parted otherwise its parts. */
    private final class Look {
        private final byte[] text;
        /** Where the last words begin and end, in a ring. */
        private final int[] starts = new int[mostParts];

        private final int[] ends = new int[mostParts];
        private int count;
        /** How many of the last words are joined, and how many parted. */
        private int joined;

        private int parted;

        Look(byte[] text) {
            this.text = text;
        }

        void run() {
            int at = 0;
            int end = 0;
            while (at < text.length) {
                if (!isWord(text[at])) {
                    at++;
                    continue;
                }
                int begin = at;
                int hash = 0;
                while (at < text.length && isWord(text[at])) {
                    hash = 31 * hash + text[at];
                    at++;
                }
                joined = Math.min(begin == end + 1 && text[end] == '-' ? joined + 1 : 1, mostParts);
                parted = Math.min(isBetweenWords(end, begin) ? parted + 1 : 1, mostParts);
                word(begin, at);
                if (lastParts.contains(hash)) {
                    find(joined, 1, written);
                    find(parted, 2, spread);
                }
                end = at;
            }
        }

        private void word(int begin, int end) {
            starts[count % mostParts] = begin;
            ends[count % mostParts] = end;
            count++;
        }

        /** The identifiers that the last words make up. */
        private void find(int words, int fewest, Set<String> found) {
            String parts = "";
            for (int back = 1; back <= words; back++) {
                int place = (count - back) % mostParts;
                String word = new String(text, starts[place], ends[place] - starts[place], StandardCharsets.ISO_8859_1);
                parts = parts.isEmpty() ? word : word + "-" + parts;
                String identifier = byParts.get(parts);
                if (back >= fewest && identifier != null) {
                    found.add(identifier);
                }
            }
        }

        /** No identifier is written across spaces, commas and other marks. */
        private boolean isBetweenWords(int from, int to) {
            for (int at = from; at < to; at++) {
                if (text[at] == '-' || text[at] == '<') {
                    return false;
                }
            }
            return from < to;
        }
    }

    private static boolean isWord(byte letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /** A text in small letters of ASCII (the others are bytes, not characters), with a hyphen for whatever stands for one. */
    private static byte[] hyphened(byte[] text) {
        byte[] out = new byte[text.length];
        int size = 0;
        int at = 0;
        while (at < text.length) {
            int length = hyphen(text, at);
            out[size++] = length > 0 ? (byte) '-' : lower(text[at]);
            at += Math.max(1, length);
        }
        return size == out.length ? out : Arrays.copyOf(out, size);
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
    }

    /** How many bytes stand for a hyphen in an address, a page or a file; none where they are something else. */
    private static int hyphen(byte[] text, int at) {
        return switch (text[at]) {
            case '_' -> 1;
            case '%' -> Math.max(ofWord(text, at, "%2d"), ofWord(text, at, "%5f"));
            case '\\' -> ofWord(text, at, "\\u002d");
            case '&' -> Math.max(reference(text, at, "&#", "45;"), reference(text, at, "&#x", "2d;"));
            default -> 0;
        };
    }

    private static int ofWord(byte[] text, int at, String word) {
        if (text.length - at < word.length()) {
            return 0;
        }
        for (int letter = 0; letter < word.length(); letter++) {
            if (lower(text[at + letter]) != word.charAt(letter)) {
                return 0;
            }
        }
        return word.length();
    }

    /** A reference by number, which may have zeros before. */
    private static int reference(byte[] text, int start, String before, String number) {
        int at = start + ofWord(text, start, before);
        if (at == start) {
            return 0;
        }
        while (at < text.length && text[at] == '0') {
            at++;
        }
        int length = ofWord(text, at, number);
        return length == 0 ? 0 : at + length - start;
    }

    /** A space for every tag; the same array where there are none. */
    private static byte[] untagged(byte[] text) {
        byte[] out = new byte[text.length];
        int size = 0;
        int at = 0;
        int lastEnd = lastEndOfTag(text);
        while (at < text.length) {
            int end = text[at] == '<' && at < lastEnd ? endOfTag(text, at) : at;
            out[size++] = end > at ? (byte) ' ' : text[at];
            at = Math.max(end, at) + 1;
        }
        return size == text.length ? text : Arrays.copyOf(out, size);
    }

    private static int lastEndOfTag(byte[] text) {
        int at = text.length - 1;
        while (at >= 0 && text[at] != '>') {
            at--;
        }
        return at;
    }

    private static int endOfTag(byte[] text, int start) {
        int at = start;
        while (text[at] != '>') {
            at++;
        }
        return at;
    }
}
