package org.casebook.bake.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.language.Message;

/**
 * What in the text of a page is nested so deep, or runs on so long, that a reader of Markdown would take minutes or fail.
 * Nobody writes so; a program that goes wrong does.
 *
 * @param line the physical line
 * @param reason what is wrong, and the way out
 */
record Nesting(int line, Message reason) {
    /** Marks of quotations and lists at the beginning of a line, each within the one before. */
    private static final Pattern CONTAINERS = Pattern.compile("(?:[ \\t]*+(?:>|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t]))*+");

    private static final Pattern CONTAINER = Pattern.compile(">|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t]");

    private static final int DEEPEST = 50;
    private static final int WIDEST_INDENT = 200;
    private static final int LONGEST_RUN = 50;
    private static final int LONGEST_PARAGRAPH = 100_000;

    /** The first place; empty where all is well. */
    static Optional<Nesting> of(List<String> lines, boolean markdown, int separator) {
        Paragraph paragraph = new Paragraph();
        for (int i = separator + 1; markdown && i < lines.size(); i++) {
            String line = lines.get(i);
            if (depth(line) > DEEPEST || indent(line) > WIDEST_INDENT) {
                return at(i, "content.nested", DEEPEST);
            }
            paragraph.add(line);
            if (paragraph.brackets > DEEPEST) {
                return at(i, "content.brackets", DEEPEST);
            }
            if (paragraph.run > LONGEST_RUN) {
                return at(i, "content.run", LONGEST_RUN);
            }
            if (paragraph.length > LONGEST_PARAGRAPH) {
                return at(i, "content.paragraph", LONGEST_PARAGRAPH);
            }
        }
        return Optional.empty();
    }

    private static Optional<Nesting> at(int index, String key, int most) {
        return Optional.of(new Nesting(index + 1, Message.of(key, most)));
    }

    private static int depth(String line) {
        Matcher containers = CONTAINERS.matcher(line);
        return containers.lookingAt()
                ? (int) CONTAINER.matcher(containers.group()).results().count()
                : 0;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent == line.length() ? 0 : indent;
    }

    /** Lines that no empty one parts. */
    private static final class Paragraph {
        private int length;
        private int open;
        private int brackets;
        private int run;

        void add(String line) {
            if (line.isBlank()) {
                length = 0;
                open = 0;
                return;
            }
            length += line.length();
            int same = 0;
            for (int i = 0; i < line.length(); i++) {
                char letter = line.charAt(i);
                open = letter == '[' ? open + 1 : letter == ']' ? Math.max(0, open - 1) : open;
                brackets = Math.max(brackets, open);
                same = i > 0 && line.charAt(i - 1) == letter ? same + 1 : 1;
                run = letter == '`' || letter == '~' ? Math.max(run, same) : run;
            }
        }
    }
}
