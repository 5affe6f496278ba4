package org.casebook.verify.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.language.Message;

/**
 * A value in a JSON file (RFC 8259). What is asked of a value that it does not have is blank: what that means is for those to say
 * who ask.
 */
public sealed interface Json {
    /** An object. */
    record JsonMembers(Map<String, Json> values) implements Json {}

    /** An array. */
    record JsonElements(List<Json> values) implements Json {}

    /** A text; a number or a truth value as it is written; blank for null. */
    record JsonText(String value) implements Json {}

    /** The member of a name; empty where there is none, or where this is no object. */
    default Optional<Json> member(String name) {
        return this instanceof JsonMembers members
                ? Optional.ofNullable(members.values().get(name))
                : Optional.empty();
    }

    /** The text of a member. */
    default String text(String name) {
        return member(name).map(Json::text).orElse("");
    }

    /** The text that it is. */
    default String text() {
        return this instanceof JsonText text ? text.value() : "";
    }

    /** The elements of a member; a value that stands for an array of one is that one. */
    default List<Json> elements(String name) {
        return member(name)
                .map(value -> value instanceof JsonElements elements ? elements.values() : List.of(value))
                .orElse(List.of());
    }

    /** The texts of the elements of a member. */
    default List<String> texts(String name) {
        return elements(name).stream().map(Json::text).toList();
    }

    static Json parse(String text) throws Unreadable {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            if (parser.nextToken() == null) {
                throw new Unreadable(1, Message.of("verify.json.empty"));
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw new Unreadable(parser.currentTokenLocation().getLineNr(), Message.of("verify.json.more"));
            }
            return value;
        } catch (JsonParseException malformed) {
            throw new Unreadable(
                    malformed.getLocation().getLineNr(),
                    Message.of(
                            "verify.json.broken",
                            malformed.getOriginalMessage().replaceAll("\\[Source: .*; (line: .*)]", "$1")));
        } catch (IOException broken) {
            throw new Unreadable(1, Message.of("verify.json.broken", String.valueOf(broken.getMessage())));
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> values = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    values.put(name, value(parser));
                }
                yield new JsonMembers(values);
            }
            case START_ARRAY -> {
                List<Json> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield new JsonElements(values);
            }
            case VALUE_NULL -> new JsonText("");
            default -> new JsonText(parser.getText());
        };
    }
}
