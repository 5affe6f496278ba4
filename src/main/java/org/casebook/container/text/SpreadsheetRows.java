package org.casebook.container.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The rows of a workbook in Office Open XML as they are seen: its sheets say only the numbers of the texts, which stand in
 * a list of their own, so that a first name and a surname in cells side by side are far apart in the file.
 */
public final class SpreadsheetRows {
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?si\\b[^>]*>(.*?)</(?:\\w+:)?si>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ROW_OR_CELL = Pattern.compile(
            "</(?:\\w+:)?row>|<(?:\\w+:)?c\\b[^>]*\\bt\\s*=\\s*[\"']s[\"'][^>]*>(?:<(?:\\w+:)?f\\b[^>]*>[^<]*</(?:\\w+:)?f>)?\\s*<(?:\\w+:)?v>\\s*([0-9]{1,9})");

    /** Gives the bytes of a file in the workbook. */
    public interface Source {
        byte[] read(ZipArchiveEntry entry) throws IOException;
    }

    private SpreadsheetRows() {}

    /** The rows of each sheet, one a line; nothing of what is no such workbook. */
    public static Map<String, String> of(List<ZipArchiveEntry> entries, Source source) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (ZipArchiveEntry list : entries) {
            if (list.getName().equals(TEXTS)) {
                List<String> texts = texts(new String(source.read(list), StandardCharsets.UTF_8));
                for (ZipArchiveEntry sheet : entries) {
                    if (SHEET.matcher(sheet.getName()).matches()) {
                        sheets.put(
                                sheet.getName(), rows(new String(source.read(sheet), StandardCharsets.UTF_8), texts));
                    }
                }
            }
        }
        return sheets;
    }

    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(list);
        while (text.find()) {
            texts.add(References.decode(TAG.matcher(text.group(1)).replaceAll("")));
        }
        return texts;
    }

    private static String rows(String sheet, List<String> texts) {
        StringBuilder rows = new StringBuilder();
        Matcher part = ROW_OR_CELL.matcher(sheet);
        while (part.find()) {
            String number = part.group(1);
            if (number == null) {
                rows.append('\n');
            } else if (Integer.parseInt(number) < texts.size()) {
                rows.append(texts.get(Integer.parseInt(number))).append(' ');
            }
        }
        return rows.toString();
    }
}
