package org.casebook.resource;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;

/**
 * The Kazakh letters that a spreadsheet lost when it saved a table as windows-1251, which does not have them: a question
 * mark stands for each. One inside a word shows it; they cannot be brought back.
 */
final class LostLetters {
    private static final Pattern LOST = Pattern.compile("\\?[\\u0400-\\u04FF]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private int cells;
    private int firstLine;
    private String firstField = "";
    private String firstWord = "";

    void lookInto(String cell, int line, String field) {
        if (cell.indexOf('?') < 0 || !LOST.matcher(cell).find()) {
            return;
        }
        if (cells == 0) {
            firstLine = line;
            firstField = field;
            firstWord = word(cell);
        }
        cells++;
    }

    /** One for the whole file, at the first place. */
    Optional<Problem> problem(String file) {
        if (cells == 0) {
            return Optional.empty();
        }

        return Optional.of(new Problem(
                "lost-letters",
                file,
                firstLine,
                firstField,
                cells == 1
                        ? Message.of("lost-letters.file", quoted(firstWord))
                        : Message.of("lost-letters.file.more", quoted(firstWord), cells - 1)));
    }

    private static String word(String cell) {
        return SPACE.splitAsStream(cell)
                .filter(word -> LOST.matcher(word).find())
                .findFirst()
                .orElse(cell);
    }
}
