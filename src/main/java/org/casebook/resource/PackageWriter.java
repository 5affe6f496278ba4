package org.casebook.resource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;

/** Writes a {@code datapackage.json} (Data Package 2.0) for tables as they are published. */
public final class PackageWriter {
    private final JsonGenerator json;
    private final Function<Field, List<String>> derived;

    private PackageWriter(JsonGenerator json, Function<Field, List<String>> derived) {
        this.json = json;
        this.derived = derived;
    }

    /**
     * Writes the description of published tables.
     *
     * @param derived the names of the columns that stand at the end of a table for a field
     */
    public static void write(Path file, DataPackage description, Function<Field, List<String>> derived)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
            pretty.indentObjectsWith(lines);
            pretty.indentArraysWith(lines);
            json.setPrettyPrinter(pretty);
            new PackageWriter(json, derived).write(description);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text.append('\n').toString());
    }

    private void write(DataPackage description) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.writeStringField("name", description.name());
        texts(description.title(), description.description());
        if (!description.version().isEmpty()) {
            json.writeStringField("version", description.version());
        }
        json.writeStringField("data_as_of", description.dataAsOf().toString());
        strings("casebook:languages", description.languages());
        json.writeArrayFieldStart("licenses");
        for (DataPackage.Licence licence : description.licences()) {
            json.writeStartObject();
            for (Map.Entry<String, String> part :
                    Map.of("name", licence.name(), "path", licence.path(), "title", licence.title()).entrySet().stream()
                            .filter(part -> !part.getValue().isEmpty())
                            .sorted(Map.Entry.comparingByKey())
                            .toList()) {
                json.writeStringField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        for (Resource resource : description.resources()) {
            write(resource);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Resource resource) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", resource.name());
        json.writeStringField("path", resource.path());
        json.writeStringField("type", "table");
        texts(resource.title(), resource.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Field field : resource.fields()) {
            write(field);
        }
        for (Field field : resource.fields()) {
            for (String column : derived.apply(field)) {
                json.writeStartObject();
                json.writeStringField("name", column);
                json.writeStringField("type", typeOfDerived(field, column));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        if (!resource.primaryKey().isEmpty()) {
            strings("primaryKey", resource.primaryKey());
        }
        strings("missingValues", List.of(""));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String typeOfDerived(Field field, String column) {
        if (column.endsWith("_approx")) {
            return "string";
        }
        return field.type() == Field.Type.EDTF ? "date" : "number";
    }

    private void write(Field field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField(
                "type",
                switch (field.type()) {
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                    case STRING, EDTF, QUANTITY -> "string";
                });
        texts(field.title(), field.description());
        if (!field.enumeration().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            strings("enum", field.enumeration());
            json.writeEndObject();
        }
        if (field.type() == Field.Type.EDTF || field.type() == Field.Type.QUANTITY) {
            json.writeBooleanField(field.type() == Field.Type.EDTF ? "casebook:edtf" : "casebook:quantity", true);
        }
        if (field.delimiter().isPresent()) {
            json.writeStringField("casebook:delimiter", field.delimiter().get());
        }
        if (field.reference().isPresent()) {
            Field.Reference reference = field.reference().get();
            json.writeObjectFieldStart("casebook:references");
            strings("resource", reference.resources());
            json.writeStringField("field", reference.field());
            if (!reference.also().isEmpty()) {
                strings("also", reference.also());
            }
            json.writeEndObject();
        }
        if (!field.labels().isEmpty()) {
            json.writeObjectFieldStart("casebook:labels");
            for (Map.Entry<String, LocalText> label : field.labels().entrySet()) {
                json.writeObjectFieldStart(label.getKey());
                for (Map.Entry<String, String> text :
                        label.getValue().byLanguage().entrySet()) {
                    json.writeStringField(text.getKey(), text.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A title and a description: the first language by the standard's property, the others beside it. */
    private void texts(LocalText title, LocalText description) throws IOException {
        text("title", "casebook:titles", title);
        text("description", "casebook:descriptions", description);
    }

    private void text(String property, String translations, LocalText text) throws IOException {
        List<Map.Entry<String, String>> entries = List.copyOf(text.byLanguage().entrySet());
        if (entries.isEmpty()) {
            return;
        }
        json.writeStringField(property, entries.get(0).getValue());
        if (entries.size() > 1) {
            json.writeObjectFieldStart(translations);
            for (Map.Entry<String, String> entry : entries.subList(1, entries.size())) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private void strings(String property, List<String> values) throws IOException {
        json.writeArrayFieldStart(property);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
