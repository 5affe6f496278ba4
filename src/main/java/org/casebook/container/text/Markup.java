package org.casebook.container.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with tags, as HTML, SVG, and the parts of office documents and books are. Where a tag begins or ends a paragraph,
 * a cell or a title, words end too; any other may stand in the middle of a word.
 */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[|\\]\\]>|<[/!?]?([A-Za-z][\\w:.-]*)(?:\"[^\"<]*+\"|'[^'<]*+'|[^<>\"']++)*+>",
            Pattern.DOTALL);

    /** Elements by their name without its prefix: of HTML, SVG, WordprocessingML, DrawingML, SpreadsheetML, OpenDocument. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "label",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "script",
            "section",
            "select",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "desc",
            "metadata",
            "cr",
            "tab",
            "tc",
            "si",
            "is",
            "c",
            "row",
            "comment",
            "line-break",
            "s",
            "table-cell",
            "table-row",
            "creator",
            "lastModifiedBy",
            "subject",
            "description",
            "keywords",
            "category",
            "manager",
            "company",
            "author");

    /** Of these each stands by itself, though letters may be set one by one with them. */
    private static final Set<String> PLACED = Set.of("text", "flowPara", "flowRoot");

    /** What was deleted, or inserted, while changes are tracked. */
    private static final Pattern DELETED = Pattern.compile("<w:del[ >].*?</w:del>", Pattern.DOTALL);

    private static final Pattern INSERTED = Pattern.compile("<w:ins[ >].*?</w:ins>", Pattern.DOTALL);
    private static final Pattern MOVED = Pattern.compile("<w:moveFrom[ >].*?</w:moveFrom>", Pattern.DOTALL);

    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

    private final String text;

    private Markup(String text) {
        this.text = text;
    }

    static boolean isIn(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** What the text may say to the eye. */
    static List<String> readings(String text) {
        List<String> readings = new ArrayList<>(new Markup(text).readings());
        for (Pattern revision : List.of(DELETED, INSERTED, MOVED)) {
            String revised = revision.matcher(text).replaceAll("");
            if (!revised.equals(text)) {
                readings.addAll(new Markup(revised).readings());
            }
        }
        if (text.contains("<svg")) {
            readings.addAll(SvgLetters.readings(text));
        }
        return readings;
    }

    private List<String> readings() {
        return List.of(joined(false), WordsAsShown.apart(joined(true)));
    }

    /**
     * The words without their tags.
     *
     * @param together whether texts that are placed one by one, or stand in lines of their own, may be parts of a word
     */
    private String joined(boolean together) {
        StringBuilder words = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int start = 0;
        while (tag.find()) {
            append(words, start, tag.start(), together);
            if (endsWord(tag.group(1), together)) {
                words.append('\n');
            }
            start = tag.end();
        }
        append(words, start, text.length(), together);
        return References.decode(words.toString());
    }

    private void append(StringBuilder words, int start, int end, boolean together) {
        String piece = text.substring(start, end);
        words.append(together && piece.indexOf('\n') >= 0 ? unindented(piece) : piece);
    }

    private static String unindented(String piece) {
        return INDENTATION.matcher(piece.strip()).replaceAll(" ");
    }

    private static boolean endsWord(@Nullable String element, boolean together) {
        if (element == null) {
            return false;
        }
        String name = element.substring(element.indexOf(':') + 1);
        return (BLOCKS.contains(name) || BLOCKS.contains(name.toLowerCase(Locale.ROOT)))
                || (!together && PLACED.contains(name));
    }
}
