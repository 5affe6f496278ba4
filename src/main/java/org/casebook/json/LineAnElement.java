package org.casebook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** A line for each member of a document and for each element of its lists, for people who look through it line by line. */
final class LineAnElement extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;
    private static final int OF_MEMBERS = 1;
    private static final int OF_ELEMENTS = 2;

    private int depth;

    private void line(JsonGenerator to, int depthOfLines) throws IOException {
        if (depth == depthOfLines) {
            to.writeRaw("\n" + "    ".substring(0, 2 * depth));
        }
    }

    private void separate(JsonGenerator to, int depthOfLines) throws IOException {
        to.writeRaw(depth == depthOfLines ? "," : ", ");
        line(to, depthOfLines);
    }

    @Override
    public void writeStartObject(JsonGenerator to) throws IOException {
        depth++;
        super.writeStartObject(to);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) throws IOException {
        line(to, OF_MEMBERS);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
        separate(to, OF_MEMBERS);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) throws IOException {
        depth--;
        if (entries > 0 && depth == 0) {
            to.writeRaw('\n');
        }
        super.writeEndObject(to, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator to) throws IOException {
        depth++;
        super.writeStartArray(to);
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
        line(to, OF_ELEMENTS);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
        separate(to, OF_ELEMENTS);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) throws IOException {
        depth--;
        if (values > 0) {
            line(to, OF_MEMBERS);
        }
        super.writeEndArray(to, values);
    }
}
