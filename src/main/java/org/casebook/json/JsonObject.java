package org.casebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making. Its members stand in the order in which they are put; blank ones are left out. */
public final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory FOR_SCRIPTS = new JsonFactory().setCharacterEscapes(new WithoutTags());

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Puts a text. */
    public JsonObject put(String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
        return this;
    }

    /** Puts a number. */
    public JsonObject put(String name, Number value) {
        members.put(name, value);
        return this;
    }

    /** Puts a truth value. */
    public JsonObject put(String name, boolean value) {
        members.put(name, value);
        return this;
    }

    /** Puts an object. */
    public JsonObject put(String name, JsonObject value) {
        if (!value.members.isEmpty()) {
            members.put(name, value);
        }
        return this;
    }

    /** Puts an array of texts, or of objects. */
    public JsonObject put(String name, List<?> values) {
        if (!values.isEmpty()) {
            members.put(name, values);
        }
        return this;
    }

    /** Puts a text, a blank one too, where a program expects it. */
    public JsonObject putAlways(String name, String value) {
        members.put(name, value);
        return this;
    }

    /** Puts an array, an empty one too, where an array must stand even so. */
    public JsonObject putAlways(String name, List<?> values) {
        members.put(name, values);
        return this;
    }

    /** A document for people too: a line for each member, ending in a line break. */
    public String document() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(lines);
        return written(FACTORY, pretty) + '\n';
    }

    /** The same with a line for each element of its lists. */
    public String documentOfLines() {
        return written(FACTORY, new LineAnElement()) + '\n';
    }

    /** What may stand in a {@code script} element of a page: it holds no tag, whatever its texts say. */
    public String inScript() {
        return written(FOR_SCRIPTS, null);
    }

    private String written(JsonFactory factory, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            if (printer != null) {
                json.setPrettyPrinter(printer);
            }
            write(json, this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes the members into an object that is begun. */
    void writeMembers(JsonGenerator json) throws IOException {
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            write(json, member.getValue());
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            object.writeMembers(json);
            json.writeEndObject();
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object element : values) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    /** Without {@code <} and {@code >} no text can end a script or open a comment. */
    private static final class WithoutTags extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = CharacterEscapes.ESCAPE_CUSTOM;
            codes['>'] = CharacterEscapes.ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString(String.format("\\u%04X", character));
        }
    }
}
