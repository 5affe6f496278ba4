package org.casebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.casebook.dataset.Field;

/**
 * Tables as one JSON document, written row by row: {@code {"title": …, "tables": {"fines": [{"case_id": "f-1", …}, …]}}}.
 * Numbers are numbers, lists arrays, and a blank is {@code null}. Each row has a line of its own.
 */
public final class JsonTables implements AutoCloseable {
    private final JsonGenerator json;

    /**
     * Begins a document on a stream, which stays open.
     *
     * @param head what is said before the tables
     */
    public JsonTables(OutputStream out, JsonObject head) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LineARow());
        json.writeStartObject();
        head.writeMembers(json);
        json.writeObjectFieldStart("tables");
    }

    /** Adds a table. */
    public void add(String name, List<Field> fields, List<List<String>> rows) throws IOException {
        json.writeArrayFieldStart(name);
        for (List<String> row : rows) {
            json.writeStartObject();
            for (int position = 0; position < fields.size(); position++) {
                Field field = fields.get(position);
                json.writeFieldName(field.name());
                write(field, row.get(position));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Field field, String cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
        } else if (field.delimiter().isPresent()) {
            json.writeStartArray();
            for (String value : field.values(cell)) {
                one(field, value);
            }
            json.writeEndArray();
        } else {
            one(field, cell);
        }
    }

    private void one(Field field, String value) throws IOException {
        switch (field.type()) {
            // JSON knows fewer spellings of a number than a table.
            case INTEGER, NUMBER -> json.writeNumber(new BigDecimal(value).toPlainString());
            case BOOLEAN -> json.writeBoolean(Field.isTrue(value));
            case STRING, DATE, EDTF, QUANTITY -> json.writeString(value);
        }
    }

    /** Ends the document. */
    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** A line for each member of the document, each table and each row, and none within a row. */
    private static final class LineARow extends LineBreaks {
        private static final long serialVersionUID = 1;
        private static final int DEPTH_OF_ROWS = 3;

        @Override
        void first(JsonGenerator to, boolean inArray) throws IOException {
            if (depth() <= DEPTH_OF_ROWS) {
                to.writeRaw('\n');
            }
        }

        @Override
        void last(JsonGenerator to, boolean inArray) throws IOException {
            first(to, inArray);
        }
    }
}
