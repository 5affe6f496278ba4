package org.casebook.release.rewriting;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

/** Writes a table in the way that its description, which stays as it was, says that it is written. */
final class FrozenTable {
    private FrozenTable() {}

    static void write(Path folder, Resource resource, List<Row> rows) throws IOException {
        char delimiter = resource.dialect().delimiter().orElse(',');
        Charset encoding = resource.dialect().encoding().orElse(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        line(resource.fields().stream().map(Field::name).toList(), delimiter, text);
        rows.forEach(row -> line(row.cells(), delimiter, text));
        Files.write(folder.resolve(resource.path()), text.toString().getBytes(encoding));
    }

    private static void line(List<String> cells, char delimiter, StringBuilder text) {
        text.append(cells.stream()
                        .map(cell -> written(cell, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .append("\r\n");
    }

    /** As RFC 4180 has it. A blank cell alone on its line would be no line. */
    private static String written(String cell, char delimiter) {
        boolean isPlain = !cell.isEmpty()
                && cell.chars()
                        .noneMatch(letter -> letter == delimiter || letter == '"' || letter == '\n' || letter == '\r')
                && cell.strip().equals(cell);
        return isPlain || cell.isEmpty() ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
