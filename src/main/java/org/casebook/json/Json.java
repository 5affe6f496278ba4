package org.casebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.language.Language;
import org.casebook.language.Message;

/** A JSON value that knows its line, so that a mistake in it can be shown to the publisher. */
public sealed interface Json {
    /** The physical line on which it begins. */
    int line();

    record Text(String value, int line) implements Json {}

    /** A number, true, false or null, as written. */
    record Scalar(String literal, int line) implements Json {}

    record Elements(List<Json> elements, int line) implements Json {}

    record Members(Map<String, Json> members, int line) implements Json {
        /** A member of that name; empty where there is none. */
        public Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /** No title and no description is longer. */
    int LONGEST_TEXT = 20_000;

    /** Not JSON. */
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final transient Message said;

        Malformed(int line, Message said) {
            super(said.in(Language.ENGLISH));
            this.line = line;
            this.said = said;
        }

        /** What is wrong. */
        public Message said() {
            return said;
        }

        public int line() {
            return line;
        }
    }

    /** Reads one document. */
    static Json parse(byte[] utf8) throws Malformed {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(utf8)) {
            parser.nextToken();
            Json document = value(parser);
            if (parser.nextToken() != null) {
                throw new Malformed(line(parser), Message.of("json.more"));
            }
            return document;
        } catch (JsonParseException malformed) {
            // Where another thing began is told as "[Source: …; line: 2, column: 3]": the place is what helps.
            throw new Malformed(
                    malformed.getLocation().getLineNr(),
                    Message.of(
                            "json.unreadable",
                            malformed.getOriginalMessage().replaceAll("\\[Source: .*; (line: .*)]", "$1")));
        } catch (StreamConstraintsException overLimit) {
            throw new Malformed(
                    Math.max(
                            1,
                            overLimit.getLocation() == null
                                    ? 1
                                    : overLimit.getLocation().getLineNr()),
                    Message.of("json.deep"));
        } catch (IOException broken) {
            throw new Malformed(1, Message.of("json.unreadable", String.valueOf(broken.getMessage())));
        }
    }

    private static Json value(JsonParser parser) throws IOException, Malformed {
        int line = line(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Malformed(line, Message.of("json.empty"));
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Json> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new Members(members, line);
            }
            case START_ARRAY -> {
                List<Json> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield new Elements(elements, line);
            }
            case VALUE_STRING -> new Text(text(parser, line), line);
            default -> new Scalar(parser.getText(), line);
        };
    }

    private static String text(JsonParser parser, int line) throws IOException, Malformed {
        String text = parser.getText();
        if (text.length() > LONGEST_TEXT) {
            throw new Malformed(line, Message.of("json.long", text.length(), LONGEST_TEXT));
        }
        if (text.codePoints().anyMatch(Json::isHalfALetter)) {
            throw new Malformed(line, Message.of("json.half"));
        }
        return text;
    }

    private static boolean isHalfALetter(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
