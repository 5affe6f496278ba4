package org.casebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of data that a page loads as a script: one call that hands over one value of JSON. */
public final class ScriptFile {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new HarmlessInScripts());

    private final StringWriter text = new StringWriter();
    private final LinesOnDemand lines = new LinesOnDemand();
    private final JsonGenerator json;

    private ScriptFile() throws IOException {
        json = FACTORY.createGenerator(text);
        json.setPrettyPrinter(lines);
    }

    /** Begins one; its name is what the scripts of the site ask for. */
    public static ScriptFile begin(String name) throws IOException {
        ScriptFile script = new ScriptFile();
        script.json.writeRaw("casebook.put(");
        script.json.writeString(name);
        return script;
    }

    /** Begins an array. */
    public ScriptFile array() throws IOException {
        json.writeStartArray();
        return this;
    }

    /** Ends the array. */
    public ScriptFile endArray() throws IOException {
        json.writeEndArray();
        return this;
    }

    /** Begins an object. */
    public ScriptFile object() throws IOException {
        json.writeStartObject();
        return this;
    }

    /** Ends the object. */
    public ScriptFile endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    /** The name of the member that follows. */
    public ScriptFile member(String name) throws IOException {
        json.writeFieldName(name);
        return this;
    }

    /** A string. */
    public ScriptFile string(String value) throws IOException {
        json.writeString(value);
        return this;
    }

    /** Some strings, as elements of the array that is begun. */
    public ScriptFile strings(Iterable<String> values) throws IOException {
        for (String value : values) {
            json.writeString(value);
        }
        return this;
    }

    /** A number. */
    public ScriptFile number(int value) throws IOException {
        json.writeNumber(value);
        return this;
    }

    /** What follows begins on a line of its own, where a file would otherwise be one long line. */
    public ScriptFile line() {
        lines.isDue = true;
        return this;
    }

    /** How many characters it has so far. */
    public int length() throws IOException {
        json.flush();
        return text.getBuffer().length();
    }

    /** Ends it, and writes it. */
    public void into(Path file) throws IOException {
        json.close();
        text.append(");\n");
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Lines where they are asked for. */
    private static final class LinesOnDemand extends LineBreaks {
        private static final long serialVersionUID = 1;

        private boolean isDue;

        LinesOnDemand() {
            setRootValueSeparator(",");
        }

        @Override
        void first(JsonGenerator to, boolean inArray) throws IOException {
            if (isDue) {
                to.writeRaw('\n');
                isDue = false;
            }
        }

        @Override
        void last(JsonGenerator to, boolean inArray) {
            // One that is due is for what follows.
        }
    }

    /** Strings from which nothing breaks out: not of the script, nor of a page that might hold it. */
    private static final class HarmlessInScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char control = 0; control < ' '; control++) {
                codes[control] = ESCAPE_CUSTOM;
            }
            codes['<'] = ESCAPE_CUSTOM;
            codes['\u007f'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean isPlain = character > '\u007f' && character != '\u2028' && character != '\u2029';
            return isPlain ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", character));
        }
    }
}
