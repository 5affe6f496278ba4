package org.casebook.chart;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casebook.dataset.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The text of a specification as a tree of YAML nodes, each with its line. No object is ever made from it, and what
 * could ask for one, or for a value from elsewhere, is refused: tags, anchors, aliases.
 */
final class SpecText {
    static final String RULE = "chart-spec";

    /** Keys, values, beginnings and ends. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_TEXT = 2_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private SpecText(String file) {
        this.file = file;
    }

    /** The root node; empty where problems were added. */
    static Optional<Node> parse(String file, byte[] bytes, List<Problem> problems) {
        SpecText text = new SpecText(file);
        Optional<Node> root = text.parse(bytes);
        problems.addAll(text.problems);
        return text.problems.isEmpty() ? root : Optional.empty();
    }

    private Optional<Node> parse(byte[] bytes) {
        Optional<String> decoded = decode(bytes);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        String text = decoded.get();
        refuseTabs(text);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Yaml yaml = new Yaml(new LoaderOptions());
        try {
            int length = 0;
            for (Event event : yaml.parse(new StringReader(text))) {
                if (++length > LONGEST) {
                    throw new YAMLException("too long");
                }
                if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_TEXT) {
                    problem(
                            line(scalar.getStartMark()),
                            "holds a text of " + scalar.getValue().length() + " characters.",
                            "Shorten it to " + LONGEST_TEXT + " at most; longer text belongs on a page.");
                }
                if (event instanceof ScalarEvent scalar
                        && scalar.getValue().codePoints().anyMatch(SpecText::isHalfALetter)) {
                    problem(
                            line(scalar.getStartMark()),
                            "holds half of a letter, such as \\ud83d without the other half.",
                            "Write the letter itself.");
                }
                refuseReferences(event);
            }
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Optional<Node> root = Optional.ofNullable(yaml.compose(new StringReader(text)));
            if (root.isEmpty()) {
                problem(1, "is empty.", "Say what it shows, or take the file away.");
            }
            return root;
        } catch (MarkedYAMLException malformed) {
            addSyntax(malformed);
        } catch (ReaderException unreadable) {
            problem(
                    lineOf(text, unreadable.getPosition()),
                    "holds a character that cannot be seen (code " + unreadable.getCodePoint() + ").",
                    "Delete it, or write the line anew.");
        } catch (YAMLException overLimit) {
            problem(1, "is too long or too deeply nested.", "A chart needs a dozen lines or two: keep those.");
        }
        return Optional.empty();
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            String readable = new String(bytes, StandardCharsets.UTF_8);
            problem(
                    lineOf(readable, readable.codePointCount(0, Math.max(0, readable.indexOf('\uFFFD')))),
                    "is not UTF-8 text.",
                    "Save the file with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private void refuseTabs(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\t') >= 0) {
                problem(i + 1, "holds a tab.", "Write spaces in its place: YAML allows no tabs.");
            }
        }
    }

    private void refuseReferences(Event event) {
        int line = line(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            problem(
                    line,
                    "\"*" + alias.getAnchor() + "\" refers to another place.",
                    "Write the value itself; a text that begins with * stands in quotation marks.");
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problem(
                    line,
                    "\"&" + node.getAnchor() + "\" marks a value for use elsewhere.",
                    "Write the value in each place; a text that begins with & stands in quotation marks.");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problem(
                    line,
                    "\"!\" gives a value a type.",
                    "Write the value alone; a text that begins with ! stands in quotation marks.");
        }
    }

    /** snakeyaml's own words are a programmer's, and the parser ends at the first mistake. */
    private void addSyntax(MarkedYAMLException malformed) {
        String technical = Objects.requireNonNullElse(malformed.getProblem(), "");
        String context = Objects.requireNonNullElse(malformed.getContext(), "");
        int found = line(malformed.getProblemMark());
        int begun = malformed.getContextMark() == null ? found : line(malformed.getContextMark());
        if (technical.startsWith("mapping values")) {
            problem(
                    found,
                    "has a colon where none is expected.",
                    "A text with a colon in it stands in quotation marks; a key begins its own line, right below the"
                            + " one above.");
        } else if (context.contains("quoted scalar")) {
            problem(begun, "opens a quotation mark that is never closed.", "Close it at the end of the text.");
        } else if (context.contains("flow")) {
            problem(begun, "opens a bracket that is never closed.", "Close it with ] or }, and put commas between.");
        } else if (technical.contains("cannot start any token")) {
            problem(found, "begins a text with a sign that YAML keeps for itself.", "Put the text in quotation marks.");
        } else if (technical.contains("another document")) {
            problem(found, "begins a second chart with ---.", "Give each chart a file of its own.");
        } else if (technical.contains("could not find expected ':'")) {
            problem(begun, "has no colon after its key.", "Write key: value, such as measure: people.");
        } else if (context.contains("block") || technical.contains("<document start>")) {
            problem(
                    found,
                    "is not in line with what stands above it.",
                    "Put the same number of spaces before keys that belong together.");
        } else {
            problem(found, "is not YAML.", "Mend this line or the one above it.");
        }
    }

    private void problem(int line, String message, String remedy) {
        problems.add(new Problem(RULE, file, line, "", message, remedy));
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** The line of a character, counted in code points as snakeyaml does. */
    private static int lineOf(String text, int position) {
        return 1
                + (int) text.codePoints()
                        .limit(Math.max(position, 0))
                        .filter(c -> c == '\n')
                        .count();
    }

    private static boolean isHalfALetter(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
