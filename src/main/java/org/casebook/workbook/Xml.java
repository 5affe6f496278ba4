package org.casebook.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; names hold their prefixes. */
final class Xml {
    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What stands in a document. */
    interface Body {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /** Writes a document to a stream, which stays open. */
    static void document(OutputStream out, Body body) throws IOException {
        try {
            // Into a stream it would write byte by byte, which no compressing stream bears.
            Writer buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 64 * 1024);
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered);
            writer.writeStartDocument("UTF-8", "1.0");
            body.writeTo(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new IOException("A workbook could not be written", e);
        }
    }

    /** Begins an element with attributes, given by name and value in turn. */
    Xml begin(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        return attributes(attributes);
    }

    /** More attributes of the element that has begun. */
    Xml attributes(String... attributes) throws XMLStreamException {
        for (int attribute = 0; attribute < attributes.length; attribute += 2) {
            writer.writeAttribute(attributes[attribute], attributes[attribute + 1]);
        }
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        writer.writeCharacters(text);
        return this;
    }

    Xml end() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) throws XMLStreamException {
        return begin(name, attributes).end();
    }
}
