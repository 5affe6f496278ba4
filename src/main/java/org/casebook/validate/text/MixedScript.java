package org.casebook.validate.text;

import static org.casebook.language.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/**
 * No word is written in Latin and Cyrillic letters together: a letter of the other keyboard looks right, and is found by
 * no search. Words that mix them rightly stand in the package's {@code casebook:mixed_words}.
 */
public final class MixedScript implements ValueRule {
    private static final String LATIN = "ABCEHIJKMOPSTXYaceijkmopstxyhÏïËë";
    private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјкморѕтхуһЇїЁё";

    @Override
    public String name() {
        return "mixed-script";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (!TextFields.isFree(field)) {
            return Optional.empty();
        }
        Set<String> allowed = new HashSet<>(tables.description().mixedWords());
        return Optional.of(value -> refuse(value, allowed));
    }

    private static Optional<Refusal> refuse(String value, Set<String> allowed) {
        int start = 0;
        boolean latin = false;
        boolean cyrillic = false;
        for (int position = 0; position <= value.length(); position++) {
            char character = position < value.length() ? value.charAt(position) : ' ';
            if (isLatin(character)) {
                latin = true;
            } else if (isCyrillic(character)) {
                cyrillic = true;
            } else if (!isMark(character)) {
                if (latin && cyrillic && !allowed.contains(value.substring(start, position))) {
                    return Optional.of(refusal(value.substring(start, position)));
                }
                start = position + 1;
                latin = false;
                cyrillic = false;
            }
        }
        return Optional.empty();
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '\u00C0' && character <= '\u024F' && character != '×' && character != '÷')
                || (character >= '\u1E00' && character <= '\u1EFF');
    }

    private static boolean isCyrillic(char character) {
        return character >= '\u0400' && character <= '\u052F';
    }

    /** An accent that belongs to the letter before it. */
    private static boolean isMark(char character) {
        return character >= '\u0300' && character <= '\u036F';
    }

    private static Refusal refusal(String word) {
        Message strangers = Message.of(
                latinAreFew(word) ? "mixed-script.latin" : "mixed-script.cyrillic", String.join(", ", strangers(word)));
        return clean(word)
                .map(clean -> Refusal.says(
                        hasLatin(clean) ? "mixed-script.in-latin" : "mixed-script.in-cyrillic",
                        quoted(word),
                        strangers,
                        quoted(clean)))
                .orElseGet(() -> Refusal.says("mixed-script", quoted(word), strangers));
    }

    /** The word in the alphabet that can be had by replacing letters with their doubles, and that more letters are of. */
    private static Optional<String> clean(String word) {
        long cyrillic = word.chars().filter(letter -> isCyrillic((char) letter)).count();
        long latin = word.chars().filter(letter -> isLatin((char) letter)).count();
        Optional<String> asCyrillic =
                Optional.of(replaced(word, LATIN, CYRILLIC)).filter(text -> !hasLatin(text));
        Optional<String> asLatin = Optional.of(replaced(word, CYRILLIC, LATIN)).filter(text -> !hasCyrillic(text));
        return cyrillic >= latin ? asCyrillic.or(() -> asLatin) : asLatin.or(() -> asCyrillic);
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < word.length(); position++) {
            int found = from.indexOf(word.charAt(position));
            text.append(found < 0 ? word.charAt(position) : to.charAt(found));
        }
        return text.toString();
    }

    private static boolean hasLatin(String text) {
        return text.chars().anyMatch(letter -> isLatin((char) letter));
    }

    private static boolean hasCyrillic(String text) {
        return text.chars().anyMatch(letter -> isCyrillic((char) letter));
    }

    /** Which letters are the strangers, since they cannot be told by looking. */
    private static List<String> strangers(String word) {
        IntPredicate isStrange =
                latinAreFew(word) ? letter -> isLatin((char) letter) : letter -> isCyrillic((char) letter);
        return word.chars().filter(isStrange).mapToObj(Character::toString).toList();
    }

    private static boolean latinAreFew(String word) {
        long cyrillic = word.chars().filter(letter -> isCyrillic((char) letter)).count();
        long latin = word.chars().filter(letter -> isLatin((char) letter)).count();
        return latin <= cyrillic;
    }
}
