package org.casebook.resource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.casebook.dataset.Problem;

/** Problems as JSON: an object with a {@code problems} array, one object each, with the same words as the text. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /** The document, ending in a line break. */
    public static String of(List<Problem> problems) {
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
                json.writeStringField("message", problem.message());
                json.writeStringField("remedy", problem.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }
}
