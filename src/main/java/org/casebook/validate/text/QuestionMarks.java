package org.casebook.validate.text;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.validate.rule.Refusal;

/**
 * A text has its letters, not the question marks that a program put in their place when it saved a table in an encoding
 * without them: {@code Bj?rn}, {@code ?аза?стан}, {@code ООО ????????}. A mark at the end of a word alone is a question.
 */
final class QuestionMarks {
    /** Inside a word, or before one. */
    private static final Pattern IN_A_WORD = Pattern.compile("(?<![\\p{L}?])\\?+\\p{L}|\\p{L}\\?+\\p{Ll}");

    /** Words of nothing but question marks: a long one, one before another word, or a whole cell. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<![^\\s\"«(])\\?{4,}(?![^\\s\"».,;:)])|(?<![^\\s\"«(])\\?{2,}[\"»)]?[ ,]+[\\p{Ll}?]|^[\\s?.,\"«»-]*\\?[\\s?.,\"«»-]*$");

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** An address has question marks of its own. */
    private static final Pattern IN_AN_ADDRESS = Pattern.compile("://|www\\.|\\?\\w+=");

    private QuestionMarks() {}

    static Optional<Refusal> refuse(String value) {
        if (value.indexOf('?') < 0) {
            return Optional.empty();
        }
        String text = WORD.matcher(value).replaceAll(QuestionMarks::withoutAddress);
        if (text.indexOf('?') < 0) {
            return Optional.empty();
        }
        Matcher inside = IN_A_WORD.matcher(text);
        if (inside.find()) {
            return Optional.of(Refusal.says("lost-letters.mark", quoted(word(text, inside.start()))));
        }
        return WORDS.matcher(text).find()
                ? Optional.of(Refusal.says("lost-letters.marks", quoted(value)))
                : Optional.empty();
    }

    /** Word by word, since a search for the whole address begins anew at each of its letters. */
    private static String withoutAddress(MatchResult word) {
        return IN_AN_ADDRESS.matcher(word.group()).find() ? " " : Matcher.quoteReplacement(word.group());
    }

    private static String word(String text, int within) {
        int start = within;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = within;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
