package org.casebook.chart.spec;

import static org.casebook.language.Argument.quoted;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;
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
                            "chart.text-long",
                            scalar.getValue().length(),
                            LONGEST_TEXT);
                }
                if (event instanceof ScalarEvent scalar
                        && scalar.getValue().codePoints().anyMatch(SpecText::isHalfALetter)) {
                    problem(line(scalar.getStartMark()), "chart.half");
                }
                refuseReferences(event);
            }
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Optional<Node> root = Optional.ofNullable(yaml.compose(new StringReader(text)));
            if (root.isEmpty()) {
                problem(1, "chart.empty");
            }
            return root;
        } catch (MarkedYAMLException malformed) {
            addSyntax(malformed);
        } catch (ReaderException unreadable) {
            problem(lineOf(text, unreadable.getPosition()), "chart.invisible", unreadable.getCodePoint());
        } catch (YAMLException overLimit) {
            problem(1, "chart.deep");
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
                    "chart.encoding");
            return Optional.empty();
        }
    }

    private void refuseTabs(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\t') >= 0) {
                problem(i + 1, "chart.tab");
            }
        }
    }

    private void refuseReferences(Event event) {
        int line = line(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            problem(line, "chart.alias", quoted("*" + alias.getAnchor()));
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problem(line, "chart.anchor", quoted("&" + node.getAnchor()));
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problem(line, "chart.tag");
        }
    }

    /** snakeyaml's own words are a programmer's, and the parser ends at the first mistake. */
    private void addSyntax(MarkedYAMLException malformed) {
        String technical = Objects.requireNonNullElse(malformed.getProblem(), "");
        String context = Objects.requireNonNullElse(malformed.getContext(), "");
        int found = line(malformed.getProblemMark());
        int begun = malformed.getContextMark() == null ? found : line(malformed.getContextMark());
        if (technical.startsWith("mapping values")) {
            problem(found, "chart.colon");
        } else if (context.contains("quoted scalar")) {
            problem(begun, "chart.quote");
        } else if (context.contains("flow")) {
            problem(begun, "chart.bracket");
        } else if (technical.contains("cannot start any token")) {
            problem(found, "chart.sign");
        } else if (technical.contains("another document")) {
            problem(found, "chart.second");
        } else if (technical.contains("could not find expected ':'")) {
            problem(begun, "chart.no-colon");
        } else if (context.contains("block") || technical.contains("<document start>")) {
            problem(found, "chart.indent");
        } else {
            problem(found, "chart.no-yaml");
        }
    }

    private void problem(int line, String key, Object... arguments) {
        problems.add(new Problem(RULE, file, line, "", Message.of(key, arguments)));
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
