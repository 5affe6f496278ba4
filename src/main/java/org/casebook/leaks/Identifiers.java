package org.casebook.leaks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second look at identifiers in one text. The search takes every separator for the same, which finds a name however it
 * is written; but {@code person-3} would also be found in the cells {@code person,3} of every table of figures, and in
 * "one person, 3 May". All identifiers are looked for in one pass: a text may be a workbook, and they may be thousands.
 */
final class Identifiers {
    /** What may stand for the hyphen in an address, a page or a file. */
    private static final Pattern HYPHEN = Pattern.compile("_|%2d|%5f|&#0*45;|&#x0*2d;|\\\\u002d");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PARTS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> byParts = new HashMap<>();
    private final Set<String> lastParts = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> spread = new HashSet<>();
    private int mostParts = 1;

    private Identifiers() {}

    /**
     * Which identifiers a text has only by their parts, as neighbouring words or cells, and nowhere as themselves.
     *
     * @param text the text, one character for each of its bytes
     */
    static Set<String> onlyNeighbours(String text, Collection<String> identifiers) {
        Identifiers sought = new Identifiers();
        identifiers.forEach(sought::add);
        String hyphened = HYPHEN.matcher(lower(text)).replaceAll("-");
        sought.look(hyphened);
        if (hyphened.indexOf('<') >= 0) {
            // A tag stands between words as a space does.
            Matcher tags = TAG.matcher(hyphened);
            sought.look(tags.replaceAll(" "));
        }
        Set<String> only = new HashSet<>(sought.spread);
        only.removeAll(sought.written);
        return only;
    }

    private void add(String identifier) {
        String bytes = lower(new String(identifier.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        String parts = HYPHEN.matcher(bytes).replaceAll("-");
        // Of any other form it is taken for itself wherever it was found.
        if (PARTS.matcher(parts).matches()) {
            byParts.put(parts, identifier);
            lastParts.add(parts.substring(parts.lastIndexOf('-') + 1));
            mostParts = Math.max(mostParts, parts.split("-", -1).length);
        }
    }

    /** Goes from word to word: those joined by a hyphen may be an identifier, those parted otherwise its parts. */
    private void look(String text) {
        Deque<String> joined = new ArrayDeque<>();
        Deque<String> parted = new ArrayDeque<>();
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            String word = text.substring(begin, at);
            if (!(begin == end + 1 && text.charAt(end) == '-')) {
                joined.clear();
            }
            if (!isBetweenWords(text, end, begin)) {
                parted.clear();
            }
            add(joined, word);
            add(parted, word);
            if (lastParts.contains(word)) {
                find(joined, 1, written);
                find(parted, 2, spread);
            }
            end = at;
        }
    }

    private void add(Deque<String> words, String word) {
        words.addFirst(word);
        if (words.size() > mostParts) {
            words.removeLast();
        }
    }

    /** The identifiers that the last words make up. */
    private void find(Deque<String> lastFirst, int fewest, Set<String> found) {
        String parts = "";
        int count = 0;
        for (String word : lastFirst) {
            parts = parts.isEmpty() ? word : word + "-" + parts;
            count++;
            String identifier = byParts.get(parts);
            if (count >= fewest && identifier != null) {
                found.add(identifier);
            }
        }
    }

    /** No identifier is written across spaces, commas and other marks. */
    private static boolean isBetweenWords(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (mark == '-' || mark == '<') {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Only of ASCII letters: the others are bytes, not characters. */
    private static String lower(String bytes) {
        byte[] lower = bytes.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (byte) (lower[i] + ('a' - 'A'));
            }
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }
}
