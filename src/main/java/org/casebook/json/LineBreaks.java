package org.casebook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** JSON with line breaks at places of its own: before members of objects and elements of arrays, and before the end of these. */
abstract class LineBreaks extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private int depth;

    /** In how many objects and arrays the place is. */
    int depth() {
        return depth;
    }

    /** Before the first member or element. */
    abstract void first(JsonGenerator to, boolean inArray) throws IOException;

    /** Behind the comma before another one. */
    void next(JsonGenerator to, boolean inArray) throws IOException {
        first(to, inArray);
    }

    /** Behind the last one. */
    abstract void last(JsonGenerator to, boolean inArray) throws IOException;

    @Override
    public void writeStartObject(JsonGenerator to) throws IOException {
        depth++;
        super.writeStartObject(to);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) throws IOException {
        first(to, false);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
        super.writeObjectEntrySeparator(to);
        next(to, false);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) throws IOException {
        if (entries > 0) {
            last(to, false);
        }
        depth--;
        super.writeEndObject(to, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator to) throws IOException {
        depth++;
        super.writeStartArray(to);
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
        first(to, true);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
        super.writeArrayValueSeparator(to);
        next(to, true);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) throws IOException {
        if (values > 0) {
            last(to, true);
        }
        depth--;
        super.writeEndArray(to, values);
    }
}
