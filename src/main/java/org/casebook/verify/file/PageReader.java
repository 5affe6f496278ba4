package org.casebook.verify.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page for its figures and cases. It knows of HTML what published pages have: tags, comments, attributes with and
 * without quotation marks, characters by name and number.
 */
final class PageReader {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> OF_PLAIN_TEXT = Set.of("script", "style", "textarea", "title");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/>\"']+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+)))?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);");
    private static final Map<String, String> CHARACTERS = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "ndash", "–", "mdash", "—");

    private final String html;
    private final ToIntFunction<String> numbers;
    private final List<PageContent.ShownFigure> figures = new ArrayList<>();
    private final List<Integer> cases = new ArrayList<>();
    private final Map<String, PageContent.Part> parts = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<String> next = Optional.empty();
    private Optional<StringBuilder> text = Optional.empty();
    private int line = 1;
    private int counted;

    private record Open(String name, String id, int firstCase, Optional<Map<String, String>> figure, int line) {}

    private PageReader(String html, ToIntFunction<String> numbers) {
        this.html = html;
        this.numbers = numbers;
    }

    /**
     * Reads a page.
     *
     * @param numbers the number of a case by its id
     */
    static PageContent read(String html, ToIntFunction<String> numbers) {
        return new PageReader(html, numbers).read();
    }

    private PageContent read() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            say(html.substring(at, tag));
            at = html.startsWith("<!--", tag) ? after("-->", tag) : tag(tag);
        }
        while (!open.isEmpty()) {
            close();
        }
        return new PageContent(List.copyOf(figures), CaseList.of(cases), parts, next);
    }

    private int tag(int start) {
        int end = end(start);
        boolean closing = html.startsWith("</", start);
        int nameAt = start + (closing ? 2 : 1);
        int nameEnd = nameAt;
        while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameAt) {
            return html.startsWith("<!", start) || closing ? end : saidAfter(start);
        }
        String name = html.substring(nameAt, nameEnd).toLowerCase(Locale.ROOT);
        if (closing) {
            end(name);
            return end;
        }
        Map<String, String> attributes = attributes(html.substring(nameEnd, Math.max(nameEnd, end - 1)));
        begin(name, attributes, lineAt(start));
        if (OF_PLAIN_TEXT.contains(name)) {
            int close = html.indexOf("</" + name, end);
            return close < 0 ? html.length() : close;
        }
        return end;
    }

    private int saidAfter(int start) {
        say("<");
        return start + 1;
    }

    /** After the bracket that ends a tag; one within quotation marks does not. */
    private int end(int start) {
        char quote = 0;
        for (int at = start + 1; at < html.length(); at++) {
            char character = html.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                return at + 1;
            }
        }
        return html.length();
    }

    private int after(String end, int start) {
        int at = html.indexOf(end, start);
        return at < 0 ? html.length() : at + end.length();
    }

    private int lineAt(int position) {
        for (; counted < position; counted++) {
            if (html.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Map<String, String> attributes(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = "";
            for (int group = 2; group <= 4; group++) {
                String found = attribute.group(group);
                value = found == null ? value : found;
            }
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), plain(value));
        }
        return attributes;
    }

    private void begin(String name, Map<String, String> attributes, int at) {
        boolean figure = name.equals("a") && hasWord(attributes, "class", "figure");
        if (!VOID.contains(name)) {
            open.push(new Open(
                    name,
                    attributes.getOrDefault("id", ""),
                    cases.size(),
                    figure ? Optional.of(attributes) : Optional.empty(),
                    at));
        }
        String caseId = attributes.getOrDefault("data-case", "");
        if (!caseId.isEmpty()) {
            cases.add(numbers.applyAsInt(caseId));
        }
        if (figure) {
            text = Optional.of(new StringBuilder());
        }
        if (next.isEmpty() && attributes.containsKey("href") && hasWord(attributes, "rel", "next")) {
            next = Optional.of(attributes.getOrDefault("href", ""));
        }
    }

    private static boolean hasWord(Map<String, String> attributes, String name, String word) {
        String words = attributes.getOrDefault(name, "");
        return words.contains(word) && List.of(SPACES.split(words.strip())).contains(word);
    }

    private void end(String name) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            return;
        }
        while (!close().equals(name)) {
            // An end tag also ends what is open in its element.
        }
    }

    private String close() {
        Open element = open.pop();
        if (!element.id().isEmpty() && cases.size() > element.firstCase()) {
            parts.putIfAbsent(element.id(), new PageContent.Part(element.firstCase(), cases.size()));
        }
        element.figure().ifPresent(attributes -> {
            figures.add(new PageContent.ShownFigure(
                    element.line(),
                    SPACES.matcher(text.map(StringBuilder::toString).orElse(""))
                            .replaceAll(" ")
                            .strip(),
                    attributes.getOrDefault("data-cases", ""),
                    attributes.getOrDefault("href", "")));
            text = Optional.empty();
        });
        return element.name();
    }

    private void say(String words) {
        text.ifPresent(said -> said.append(plain(words)));
    }

    private static String plain(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return codePoint(Integer.parseInt(name.substring(2), 16));
        }
        if (name.startsWith("#")) {
            return codePoint(Integer.parseInt(name.substring(1)));
        }
        return CHARACTERS.getOrDefault(name, "&" + name + ";");
    }

    private static String codePoint(int number) {
        return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }
}
