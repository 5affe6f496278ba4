package org.casebook.bake;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The texts of the interface in one language, from {@code messages/<language>.properties}: UTF-8, a text a line,
 * {@code key = text}; a line that begins with a blank goes on with the text above, {@code #} begins a comment. A text
 * without a brace is shown as it stands. One with a brace is a pattern of ICU's MessageFormat: {@code {0}} or
 * {@code {count, plural, one {# case} other {# cases}}}.
 */
public final class Messages {
    /** A pattern that holds nothing but places for texts, which need no knowledge of the language. */
    private static final Pattern PLAIN_PLACES = Pattern.compile("(?:[^'{}]|\\{\\w+})*+");

    private final String language;
    private final String file;
    private final Map<String, Text> texts;
    private final Consumer<BakeProblem> problems;

    private Messages(String language, String file, Map<String, Text> texts, Consumer<BakeProblem> problems) {
        this.language = language;
        this.file = file;
        this.texts = texts;
        this.problems = problems;
    }

    public static Messages read(Site site, String language, Problems problems) throws IOException {
        String path = "messages/" + language + ".properties";
        Map<String, Text> texts = new HashMap<>();
        Optional<SourceText> builtIn = site.builtIn(path, problems);
        if (builtIn.isPresent()) {
            texts.putAll(MessageFile.read(builtIn.get(), language, problems));
        }
        Optional<SourceText> own = site.own(path, problems);
        if (own.isPresent()) {
            texts.putAll(MessageFile.read(own.get(), language, problems));
        }
        return new Messages(language, site.label(path), texts, problems::add);
    }

    public Messages reporting(Consumer<BakeProblem> to) {
        return new Messages(language, file, texts, to);
    }

    /**
     * The text of a key, filled in.
     *
     * @param arguments texts and numbers for {@code {0}}, {@code {1}}, …; or one map, for {@code {name}}
     * @return plain text, not yet escaped; the key in double brackets where there is a problem, which has been reported
     */
    public String text(String key, Object... arguments) {
        Text text = texts.get(key);
        if (text == null) {
            problems.accept(BakeProblem.of(file, "messages.missing", key, quoted(language)));
            return unknown(key);
        }
        if (text.pattern().indexOf('{') < 0) {
            return text.pattern();
        }
        Map<String, Object> values = named(arguments);
        try {
            return areTexts(values) && PLAIN_PLACES.matcher(text.pattern()).matches()
                    ? filled(text.pattern(), values)
                    : text.phrase().format(values);
        } catch (IllegalArgumentException e) {
            problems.accept(
                    BakeProblem.at(text.file(), text.line(), "messages.pattern", key, String.valueOf(e.getMessage())));
            return unknown(key);
        }
    }

    /** The program's own texts as they stand in the file, with their places to fill in. */
    static List<String> ofCasebook(Site site, String language) throws IOException {
        Problems toldElsewhere = new Problems();
        return site.builtIn("messages/" + language + ".properties", toldElsewhere)
                .map(source -> MessageFile.read(source, language, toldElsewhere))
                .map(texts -> texts.values().stream().map(Text::pattern).toList())
                .orElse(List.of());
    }

    private static String unknown(String key) {
        return "[[" + key + "]]";
    }

    private static boolean areTexts(Map<String, Object> values) {
        return values.values().stream().allMatch(String.class::isInstance);
    }

    private static String filled(String pattern, Map<String, Object> values) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', end)) {
            filled.append(pattern, end, open);
            end = pattern.indexOf('}', open) + 1;
            filled.append(value(pattern.substring(open + 1, end - 1), values));
        }
        return filled.append(pattern, end, pattern.length()).toString();
    }

    static Object value(String name, Map<String, Object> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it needs {" + name + "}, which is not given where it is used. "
                    + (values.isEmpty() ? "Nothing is given." : "Given: " + String.join(", ", values.keySet()) + "."));
        }
        return value;
    }

    private static Map<String, Object> named(Object[] arguments) {
        Map<String, Object> values = new java.util.TreeMap<>();
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> map) {
            map.forEach((name, value) -> values.put(String.valueOf(name), argument(value)));
        } else {
            List<Object> list = List.of(arguments);
            for (int i = 0; i < list.size(); i++) {
                values.put(String.valueOf(i), argument(list.get(i)));
            }
        }
        return values;
    }

    private static Object argument(Object value) {
        return value instanceof Number ? value : value.toString();
    }

    /** A text as it stands in a file. */
    static final class Text {
        private final String file;
        private final int line;
        private final String pattern;
        private final String language;
        private @org.jspecify.annotations.Nullable Phrase phrase;

        Text(String file, int line, String pattern, String language) {
            this.file = file;
            this.line = line;
            this.pattern = pattern;
            this.language = language;
        }

        String file() {
            return file;
        }

        int line() {
            return line;
        }

        String pattern() {
            return pattern;
        }

        /** The parsed pattern, made at first use: loading ICU takes longer than baking a small site. */
        synchronized Phrase phrase() {
            if (phrase == null) {
                phrase = new Phrase(pattern, language);
            }
            return phrase;
        }
    }
}
