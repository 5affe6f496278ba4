package org.casebook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook as {@code .ods} (OpenDocument 1.3, ISO/IEC 26300). Every cell says its type, so no text is taken for a formula. */
final class OpenDocument {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OpenDocument() {}

    static void write(OutputStream out, String title, List<Sheet> sheets) throws IOException {
        try (Archive archive = new Archive(out)) {
            // The media type comes first and as it is, so that the file is known by its first bytes.
            archive.addStored("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            archive.add("META-INF/manifest.xml", file -> Xml.document(file, OpenDocument::manifest));
            archive.add(
                    "meta.xml",
                    file -> Xml.document(
                            file,
                            xml -> xml.begin(
                                            "office:document-meta",
                                            "xmlns:office",
                                            NAMES + "office:1.0",
                                            "xmlns:dc",
                                            "http://purl.org/dc/elements/1.1/",
                                            "office:version",
                                            "1.3")
                                    .begin("office:meta")
                                    .begin("dc:title")
                                    .text(Sheet.text(title))
                                    .end()
                                    .end()
                                    .end()));
            archive.add("content.xml", file -> Xml.document(file, xml -> content(xml, sheets)));
        }
    }

    private static void manifest(Xml xml) throws XMLStreamException {
        xml.begin("manifest:manifest", "xmlns:manifest", NAMES + "manifest:1.0", "manifest:version", "1.3");
        for (String[] file :
                new String[][] {{"/", MEDIA_TYPE}, {"content.xml", "text/xml"}, {"meta.xml", "text/xml"}}) {
            xml.empty("manifest:file-entry", "manifest:full-path", file[0], "manifest:media-type", file[1]);
        }
        xml.end();
    }

    private static void content(Xml xml, List<Sheet> sheets) throws XMLStreamException {
        xml.begin(
                "office:document-content",
                "xmlns:office",
                NAMES + "office:1.0",
                "xmlns:style",
                NAMES + "style:1.0",
                "xmlns:text",
                NAMES + "text:1.0",
                "xmlns:table",
                NAMES + "table:1.0",
                "xmlns:number",
                NAMES + "datastyle:1.0",
                "xmlns:fo",
                NAMES + "xsl-fo-compatible:1.0",
                "office:version",
                "1.3");
        styles(xml, sheets);
        xml.begin("office:body").begin("office:spreadsheet");
        for (Sheet sheet : sheets) {
            sheet(xml, sheet);
        }
        xml.end().end().end();
    }

    private static void styles(Xml xml, List<Sheet> sheets) throws XMLStreamException {
        xml.begin("office:automatic-styles");
        for (int width : sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .mapToInt(Sheet.Column::width)
                .distinct()
                .sorted()
                .toArray()) {
            xml.begin("style:style", "style:name", "w" + width, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", width * 2 + "mm")
                    .end();
        }
        xml.begin("number:date-style", "style:name", "days")
                .empty("number:year", "number:style", "long")
                .begin("number:text")
                .text("-")
                .end()
                .empty("number:month", "number:style", "long")
                .begin("number:text")
                .text("-")
                .end()
                .empty("number:day", "number:style", "long")
                .end();
        xml.begin("style:style", "style:name", "plain", "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top")
                .end();
        xml.empty("style:style", "style:name", "day", "style:family", "table-cell", "style:data-style-name", "days");
        xml.begin("style:style", "style:name", "head", "style:family", "table-cell")
                .empty("style:text-properties", "fo:font-weight", "bold")
                .end();
        xml.end();
    }

    private static void sheet(Xml xml, Sheet sheet) throws XMLStreamException {
        xml.begin("table:table", "table:name", sheet.name());
        for (Sheet.Column column : sheet.columns()) {
            xml.empty(
                    "table:table-column",
                    "table:style-name",
                    "w" + column.width(),
                    "table:default-cell-style-name",
                    column.type() == Sheet.ColumnType.DAY ? "day" : "plain");
        }
        xml.begin("table:table-header-rows").begin("table:table-row");
        for (Sheet.Column column : sheet.columns()) {
            xml.begin("table:table-cell", "table:style-name", "head", "office:value-type", "string");
            paragraphs(xml, column.head());
        }
        xml.end().end();
        for (List<String> row : sheet.rows()) {
            row(xml, row, sheet.columns());
            xml.text("\n");
        }
        xml.end();
    }

    /** Blank cells that stand side by side are one element. */
    private static void row(Xml xml, List<String> row, List<Sheet.Column> columns) throws XMLStreamException {
        xml.begin("table:table-row");
        int cell = 0;
        while (cell < row.size()) {
            int blank = cell;
            while (blank < row.size() && row.get(blank).isEmpty()) {
                blank++;
            }
            if (blank > cell) {
                xml.empty("table:table-cell", "table:number-columns-repeated", String.valueOf(blank - cell));
                cell = blank;
            } else {
                cell(xml, row.get(cell), columns.get(cell).type());
                cell++;
            }
        }
        xml.end();
    }

    private static void cell(Xml xml, String cell, Sheet.ColumnType type) throws XMLStreamException {
        switch (type) {
            case TEXT -> text(xml, cell);
            case NUMBER -> {
                Optional<String> number = Sheet.number(cell);
                if (number.isPresent()) {
                    number(xml, number.get());
                } else {
                    text(xml, cell);
                }
            }
            case DAY ->
                xml.begin("table:table-cell", "office:value-type", "date", "office:date-value", cell)
                        .begin("text:p")
                        .text(cell)
                        .end()
                        .end();
        }
    }

    private static void number(Xml xml, String number) throws XMLStreamException {
        xml.begin("table:table-cell", "office:value-type", "float", "office:value", number)
                .begin("text:p")
                .text(number)
                .end()
                .end();
    }

    private static void text(Xml xml, String text) throws XMLStreamException {
        xml.begin("table:table-cell", "office:value-type", "string");
        paragraphs(xml, text);
    }

    /** The lines of a cell, and its end. */
    private static void paragraphs(Xml xml, String text) throws XMLStreamException {
        for (String line : Sheet.text(text).split("\n", -1)) {
            xml.begin("text:p");
            paragraph(xml, line);
            xml.end();
        }
        xml.end();
    }

    /** OpenDocument makes one space of many, and none of those at the edges, unless they are elements. */
    private static void paragraph(Xml xml, String line) throws XMLStreamException {
        int begin = 0;
        for (int letter = 0; letter < line.length(); letter++) {
            char one = line.charAt(letter);
            boolean edge = letter == 0 || letter == line.length() - 1 || line.charAt(letter - 1) == ' ';
            if (one == '\t' || (one == ' ' && edge)) {
                xml.text(line.substring(begin, letter));
                xml.empty(one == '\t' ? "text:tab" : "text:s");
                begin = letter + 1;
            }
        }
        xml.text(line.substring(begin));
    }
}
