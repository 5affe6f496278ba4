package org.casebook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A line for each member of a document and for each element of its lists, for people who look through it line by line. */
final class LineAnElement extends LineBreaks {
    private static final long serialVersionUID = 1;
    private static final int DEPTH_OF_MEMBERS = 1;
    private static final int DEPTH_OF_ELEMENTS = 2;

    private boolean isOfLines(boolean inArray) {
        return depth() == (inArray ? DEPTH_OF_ELEMENTS : DEPTH_OF_MEMBERS);
    }

    private static void line(JsonGenerator to, int indent) throws IOException {
        to.writeRaw('\n' + "  ".repeat(indent));
    }

    @Override
    void first(JsonGenerator to, boolean inArray) throws IOException {
        if (isOfLines(inArray)) {
            line(to, depth());
        }
    }

    @Override
    void next(JsonGenerator to, boolean inArray) throws IOException {
        if (isOfLines(inArray)) {
            line(to, depth());
        } else {
            to.writeRaw(' ');
        }
    }

    @Override
    void last(JsonGenerator to, boolean inArray) throws IOException {
        if (isOfLines(inArray)) {
            line(to, depth() - 1);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(": ");
    }
}
