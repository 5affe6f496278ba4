package org.casebook.resource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.casebook.dataset.Problem;
import org.casebook.language.Argument;
import org.casebook.language.Language;
import org.casebook.language.Message;

/** Problems as JSON: an object with a {@code problems} array, one object each, with the same words as the text. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /**
     * The document, ending in a line break.
     *
     * @param language that of messages and remedies; keys are the same in every language
     */
    public static String of(List<Problem> problems, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("rule", problem.rule());
                json.writeStringField("severity", problem.severity().code());
                json.writeStringField("file", problem.file());
                json.writeNumberField("line", problem.line());
                json.writeStringField("row", problem.rowKey());
                json.writeStringField("field", problem.field());
                json.writeStringField("message", problem.finding().in(language));
                json.writeStringField("remedy", problem.finding().remedyIn(language));
                if (problem.finding().isTranslated()) {
                    json.writeStringField("key", problem.finding().key());
                    writeArguments(json, problem.finding(), language);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void writeArguments(JsonGenerator json, Message finding, Language language) throws IOException {
        json.writeArrayFieldStart("arguments");
        for (Argument argument : finding.arguments()) {
            json.writeString(argument.bare(language));
        }
        json.writeEndArray();
    }
}
