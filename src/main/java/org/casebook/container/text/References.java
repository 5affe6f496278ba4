package org.casebook.container.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as markup may write them: by their number or by their name, between an ampersand and a semicolon. */
final class References {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,16}));?");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Set<String> INVISIBLE =
            Set.of("shy", "zwj", "zwnj", "lrm", "rlm", "NoBreak", "ZeroWidthSpace");

    private References() {}

    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
    }

    private static String letter(MatchResult reference) {
        if (reference.group(3) != null) {
            return INVISIBLE.contains(reference.group(3))
                    ? ""
                    : NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int number = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(number) ? Character.toString(number) : " ";
    }
}
