package org.casebook.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a JSON file (RFC 8259). Read by a reader of its own, so that a fault in the program's cannot hide in both. What is
 * asked of a value that it does not have is blank: what that means is for those to say who ask.
 */
sealed interface Json {
    /** An object. */
    record Members(Map<String, Json> values) implements Json {}

    /** An array. */
    record Elements(List<Json> values) implements Json {}

    /** A text; a number or a truth value as it is written; blank for null. */
    record Text(String value) implements Json {}

    /** The member of a name; empty where there is none, or where this is no object. */
    default Optional<Json> member(String name) {
        return this instanceof Members members
                ? Optional.ofNullable(members.values().get(name))
                : Optional.empty();
    }

    /** The text of a member. */
    default String text(String name) {
        return member(name).map(Json::text).orElse("");
    }

    /** The text that it is. */
    default String text() {
        return this instanceof Text text ? text.value() : "";
    }

    /** The elements of a member; a value that stands for an array of one is that one. */
    default List<Json> elements(String name) {
        return member(name)
                .map(value -> value instanceof Elements elements ? elements.values() : List.of(value))
                .orElse(List.of());
    }

    /** The texts of the elements of a member. */
    default List<String> texts(String name) {
        return elements(name).stream().map(Json::text).toList();
    }

    static Json parse(String text) throws Unreadable {
        Reader reader = new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Json value = reader.value(0);
        if (!reader.next().isEmpty()) {
            throw reader.unreadable("there is text after its end.");
        }
        return value;
    }

    /** Goes over the text once. */
    final class Reader {
        /** No file of a site is nested like this; a deeper one would exhaust the stack. */
        private static final int DEEPEST = 100;

        private final String text;
        private int at;
        private int line = 1;

        private Reader(String text) {
            this.text = text;
        }

        private Unreadable unreadable(String message) {
            return new Unreadable(line, "It is no JSON: " + message);
        }

        /** The next character that is no space, not taken; blank at the end. */
        private String next() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                line += text.charAt(at++) == '\n' ? 1 : 0;
            }
            return at < text.length() ? text.substring(at, at + 1) : "";
        }

        private boolean takes(String character) {
            boolean is = next().equals(character);
            at += is ? 1 : 0;
            return is;
        }

        private void take(String character) throws Unreadable {
            if (!takes(character)) {
                throw unreadable("\"" + character + "\" is missing.");
            }
        }

        private Json value(int depth) throws Unreadable {
            if (depth > DEEPEST) {
                throw unreadable("it is nested too deeply.");
            }
            return switch (next()) {
                case "{" -> members(depth);
                case "[" -> elements(depth);
                case "\"" -> new Text(string());
                default -> new Text(word());
            };
        }

        private Json members(int depth) throws Unreadable {
            Map<String, Json> values = new LinkedHashMap<>();
            take("{");
            if (takes("}")) {
                return new Members(values);
            }
            do {
                next();
                String name = string();
                take(":");
                values.put(name, value(depth + 1));
            } while (takes(","));
            take("}");
            return new Members(values);
        }

        private Json elements(int depth) throws Unreadable {
            List<Json> values = new ArrayList<>();
            take("[");
            if (takes("]")) {
                return new Elements(values);
            }
            do {
                values.add(value(depth + 1));
            } while (takes(","));
            take("]");
            return new Elements(values);
        }

        private String word() throws Unreadable {
            int start = at;
            while (at < text.length() && isOfWord(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw unreadable("a value is missing.");
            }
            String word = text.substring(start, at);
            return word.equals("null") ? "" : word;
        }

        private static boolean isOfWord(char character) {
            return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
        }

        private String string() throws Unreadable {
            take("\"");
            StringBuilder value = new StringBuilder();
            while (at < text.length()) {
                char character = text.charAt(at++);
                if (character == '"') {
                    return value.toString();
                }
                value.append(character == '\\' ? escaped() : character);
            }
            throw unreadable("a text is not closed.");
        }

        private char escaped() throws Unreadable {
            char character = at < text.length() ? text.charAt(at++) : ' ';
            int simple = "\"\\/bfnrt".indexOf(character);
            if (simple >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(simple);
            }
            String digits = text.substring(at, Math.min(at + 4, text.length()));
            if (character == 'u' && digits.matches("[0-9a-fA-F]{4}")) {
                at += 4;
                return (char) Integer.parseInt(digits, 16);
            }
            throw unreadable("it has an escape that there is not.");
        }
    }
}
