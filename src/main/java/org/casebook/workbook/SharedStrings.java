package org.casebook.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, each once, in the order in which its cells first say them. */
final class SharedStrings {
    /** What spreadsheets take for the number of a letter (ISO/IEC 29500, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int cells;

    /** The number of a text that one more cell says. */
    int number(String text) {
        cells++;
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void writeTo(Xml xml, String namespace) throws XMLStreamException {
        String unique = String.valueOf(numbers.size());
        xml.begin("sst", "xmlns", namespace, "count", String.valueOf(cells), "uniqueCount", unique);
        for (String text : numbers.keySet()) {
            xml.text("\n").begin("si").begin("t");
            // Spaces at the edges are lost unless they are asked for.
            if (!text.equals(text.strip())) {
                xml.attributes("xml:space", "preserve");
            }
            xml.text(written(text)).end().end();
        }
        xml.end();
    }

    private static String written(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }
}
