package org.casebook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook as {@code .xlsx} (ISO/IEC 29500). Texts are marked as texts, so none is taken for a formula.
 *
 * <p>Rows and cells say where they stand, and texts stand in the part of shared strings. The standard leaves both to the
 * writer, but without them Gnumeric and xlsx2csv show empty sheets, R's openxlsx reads nothing, and exceljs and
 * read-excel-file fail.
 */
final class OfficeOpenXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Day 0 of the calendar of spreadsheets. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before this day spreadsheets disagree, since one of them has a leap day in 1900: such days are written as text. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private static final String HEAD = "1";
    private static final String DAY = "2";

    private final SharedStrings strings = new SharedStrings();

    private OfficeOpenXml() {}

    static void write(OutputStream out, String title, List<Sheet> sheets) throws IOException {
        new OfficeOpenXml().writeTo(out, title, sheets);
    }

    private void writeTo(OutputStream out, String title, List<Sheet> sheets) throws IOException {
        try (Archive archive = new Archive(out)) {
            archive.add("[Content_Types].xml", file -> Xml.document(file, xml -> types(xml, sheets.size())));
            archive.add(
                    "_rels/.rels",
                    file -> Xml.document(
                            file,
                            xml -> xml.begin("Relationships", "xmlns", PACKAGE)
                                    .empty(
                                            "Relationship",
                                            "Id",
                                            "rId1",
                                            "Type",
                                            RELATIONS + "/officeDocument",
                                            "Target",
                                            "xl/workbook.xml")
                                    .empty(
                                            "Relationship",
                                            "Id",
                                            "rId2",
                                            "Type",
                                            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                            "Target",
                                            "docProps/core.xml")
                                    .end()));
            archive.add(
                    "docProps/core.xml",
                    file -> Xml.document(
                            file,
                            xml -> xml.begin(
                                            "cp:coreProperties",
                                            "xmlns:cp",
                                            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                                            "xmlns:dc",
                                            "http://purl.org/dc/elements/1.1/")
                                    .begin("dc:title")
                                    .text(Sheet.text(title))
                                    .end()
                                    .end()));
            archive.add("xl/workbook.xml", file -> Xml.document(file, xml -> workbook(xml, sheets)));
            archive.add("xl/_rels/workbook.xml.rels", file -> Xml.document(file, xml -> relations(xml, sheets.size())));
            archive.add("xl/styles.xml", file -> Xml.document(file, OfficeOpenXml::styles));
            for (int number = 1; number <= sheets.size(); number++) {
                Sheet sheet = sheets.get(number - 1);
                archive.add(
                        "xl/worksheets/sheet" + number + ".xml", file -> Xml.document(file, xml -> sheet(xml, sheet)));
            }
            archive.add("xl/sharedStrings.xml", file -> Xml.document(file, xml -> strings.writeTo(xml, MAIN)));
        }
    }

    private static void types(Xml xml, int sheets) throws XMLStreamException {
        xml.begin("Types", "xmlns", TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", PARTS + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", PARTS + "styles+xml");
        xml.empty("Override", "PartName", "/xl/sharedStrings.xml", "ContentType", PARTS + "sharedStrings+xml");
        xml.empty(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        for (int number = 1; number <= sheets; number++) {
            xml.empty(
                    "Override",
                    "PartName",
                    "/xl/worksheets/sheet" + number + ".xml",
                    "ContentType",
                    PARTS + "worksheet+xml");
        }
        xml.end();
    }

    private static void workbook(Xml xml, List<Sheet> sheets) throws XMLStreamException {
        xml.begin("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).begin("sheets");
        for (int number = 1; number <= sheets.size(); number++) {
            xml.empty(
                    "sheet",
                    "name",
                    sheets.get(number - 1).name(),
                    "sheetId",
                    String.valueOf(number),
                    "r:id",
                    "rId" + number);
        }
        xml.end().end();
    }

    private static void relations(Xml xml, int sheets) throws XMLStreamException {
        xml.begin("Relationships", "xmlns", PACKAGE);
        for (int number = 1; number <= sheets; number++) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + number,
                    "Type",
                    RELATIONS + "/worksheet",
                    "Target",
                    "worksheets/sheet" + number + ".xml");
        }
        xml.empty("Relationship", "Id", "rId" + (sheets + 1), "Type", RELATIONS + "/styles", "Target", "styles.xml");
        xml.empty(
                "Relationship",
                "Id",
                "rId" + (sheets + 2),
                "Type",
                RELATIONS + "/sharedStrings",
                "Target",
                "sharedStrings.xml");
        xml.end();
    }

    /** Plain cells, heads in bold, days. */
    private static void styles(Xml xml) throws XMLStreamException {
        xml.begin("styleSheet", "xmlns", MAIN);
        xml.begin("numFmts", "count", "1")
                .empty("numFmt", "numFmtId", "164", "formatCode", "yyyy\\-mm\\-dd")
                .end();
        xml.begin("fonts", "count", "2");
        xml.begin("font")
                .empty("sz", "val", "11")
                .empty("name", "val", "Calibri")
                .end();
        xml.begin("font")
                .empty("b")
                .empty("sz", "val", "11")
                .empty("name", "val", "Calibri")
                .end();
        xml.end();
        xml.begin("fills", "count", "2");
        xml.begin("fill").empty("patternFill", "patternType", "none").end();
        xml.begin("fill").empty("patternFill", "patternType", "gray125").end();
        xml.end();
        xml.begin("borders", "count", "1");
        xml.begin("border")
                .empty("left")
                .empty("right")
                .empty("top")
                .empty("bottom")
                .empty("diagonal")
                .end();
        xml.end();
        xml.begin("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .end();
        xml.begin("cellXfs", "count", "3");
        format(xml, "0", "0");
        format(xml, "0", "1");
        format(xml, "164", "0");
        xml.end();
        xml.begin("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .end();
        xml.end();
    }

    private static void format(Xml xml, String number, String font) throws XMLStreamException {
        xml.begin(
                        "xf",
                        "numFmtId",
                        number,
                        "fontId",
                        font,
                        "fillId",
                        "0",
                        "borderId",
                        "0",
                        "xfId",
                        "0",
                        "applyAlignment",
                        "1")
                .empty("alignment", "vertical", "top", "wrapText", "1")
                .end();
    }

    private void sheet(Xml xml, Sheet sheet) throws XMLStreamException {
        xml.begin("worksheet", "xmlns", MAIN);
        List<String> letters = CellReference.columns(sheet.columns().size());
        xml.empty("dimension", "ref", CellReference.area(letters, sheet.rows().size() + 1));
        xml.begin("sheetViews")
                .begin("sheetView", "workbookViewId", "0")
                .empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen")
                .end()
                .end();
        xml.begin("cols");
        for (int number = 1; number <= sheet.columns().size(); number++) {
            String column = String.valueOf(number);
            xml.empty(
                    "col",
                    "min",
                    column,
                    "max",
                    column,
                    "width",
                    String.valueOf(sheet.columns().get(number - 1).width()),
                    "customWidth",
                    "1");
        }
        xml.end();
        xml.begin("sheetData");
        xml.begin("row", "r", "1");
        for (int cell = 0; cell < letters.size(); cell++) {
            text(xml, letters.get(cell) + "1", sheet.columns().get(cell).head(), "s", HEAD);
        }
        xml.end();
        int number = 1;
        for (List<String> row : sheet.rows()) {
            number++;
            row(xml, String.valueOf(number), row, sheet.columns(), letters);
        }
        xml.end().end();
    }

    /** A row; blank cells are left out. */
    private void row(Xml xml, String number, List<String> row, List<Sheet.Column> columns, List<String> letters)
            throws XMLStreamException {
        xml.text("\n").begin("row", "r", number);
        for (int cell = 0; cell < row.size(); cell++) {
            if (!row.get(cell).isEmpty()) {
                cell(
                        xml,
                        letters.get(cell) + number,
                        row.get(cell),
                        columns.get(cell).type());
            }
        }
        xml.end();
    }

    private void cell(Xml xml, String place, String cell, Sheet.ColumnType type) throws XMLStreamException {
        switch (type) {
            case TEXT -> text(xml, place, cell);
            case NUMBER -> {
                Optional<String> number = Sheet.number(cell);
                if (number.isPresent()) {
                    number(xml.begin("c", "r", place), number.get());
                } else {
                    text(xml, place, cell);
                }
            }
            case DAY -> {
                LocalDate day = LocalDate.parse(cell);
                if (day.isBefore(FIRST_SAFE_DAY)) {
                    text(xml, place, cell);
                } else {
                    String days = String.valueOf(day.toEpochDay() - DAY_ZERO.toEpochDay());
                    number(xml.begin("c", "r", place, "s", DAY), days);
                }
            }
        }
    }

    /** What is in a cell that has begun, and its end. */
    private static void number(Xml cell, String number) throws XMLStreamException {
        cell.begin("v").text(number).end().end();
    }

    private void text(Xml xml, String place, String text, String... format) throws XMLStreamException {
        xml.begin("c", "r", place);
        number(xml.attributes(format).attributes("t", "s"), String.valueOf(strings.number(Sheet.text(text))));
    }
}
