package org.casebook.metadata;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.json.JsonObject;

/**
 * The description of one CSV file as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data). A file {@code
 * x.csv} is found to be described by {@code x.csv-metadata.json} beside it.
 */
public final class CsvwJson {
    /** What is added to the name of a CSV file. */
    public static final String SUFFIX = "-metadata.json";

    private CsvwJson() {}

    /** That of a file of the data folder, in all its languages. */
    static String of(OpenData data, DataFile file) {
        DataPackage description = data.description();
        return table(fileName(file.path()), data.language())
                .put("dc:title", texts(file.title()))
                .put("dc:description", texts(file.description()))
                .put("dc:isPartOf", OpenData.text(description.title(), data.language()))
                .put("dc:license", licence(description))
                .put("dc:modified", data.coverage().modified().toString())
                .put("dc:creator", names(data.authors()))
                .put("dc:publisher", names(data.publishers()))
                .put("tableSchema", schema(file.columns(), file.primaryKey()))
                .document();
    }

    private static List<String> names(List<DataPackage.Contributor> contributors) {
        return contributors.stream().map(DataPackage.Contributor::title).toList();
    }

    /** That of a chart's figures, in the chart's language. */
    public static String of(OpenData data, ChartFiles chart) {
        ChartFiles.Selection selection = chart.selection();
        JsonObject json = table(chart.slug() + ".csv", chart.language())
                .put("dc:title", chart.title())
                .put("dc:alternative", chart.subtitle())
                .put("dc:description", chart.description())
                .put("rdfs:comment", chart.note())
                .put("dc:source", chart.source())
                .put("dc:isPartOf", OpenData.text(data.description().title(), chart.language()))
                .put("dc:license", licence(data.description()))
                .put("dc:modified", data.coverage().modified().toString())
                .put("dc:temporal", data.coverage().period())
                .put("schema:image", List.of(chart.slug() + ".svg", chart.slug() + ".png"))
                .put("casebook:statistics", selection.statistics())
                .put("casebook:measure", selection.measure())
                .put("casebook:status", selection.status())
                .put("casebook:unit", selection.unit())
                .put("casebook:sanctions", selection.sanctions());
        return json.put("tableSchema", schema(chart.columns(), List.of())).document();
    }

    private static JsonObject table(String url, String language) {
        return new JsonObject()
                .put("@context", List.of("http://www.w3.org/ns/csvw", new JsonObject().put("@language", language)))
                .put("url", url)
                .put("dialect", new JsonObject().put("encoding", "utf-8").put("lineTerminators", List.of("\r\n")));
    }

    private static JsonObject schema(List<Column> columns, List<String> primaryKey) {
        return new JsonObject().put("columns", columns(columns)).put("primaryKey", primaryKey);
    }

    private static List<JsonObject> columns(List<Column> columns) {
        return columns.stream().map(CsvwJson::column).toList();
    }

    private static JsonObject column(Column column) {
        Field field = column.field();
        JsonObject json = new JsonObject()
                .put("name", field.name())
                // The header must stand among the titles; what people call it is told beside them.
                .put("titles", field.name())
                .put("rdfs:label", texts(field.title()))
                .put("dc:description", texts(field.description()))
                .put("datatype", datatype(field));
        if (field.required()) {
            json.put("required", true);
        }
        field.delimiter().ifPresent(delimiter -> json.put("separator", delimiter));
        return json;
    }

    private static JsonObject datatype(Field field) {
        JsonObject json = new JsonObject()
                .put(
                        "base",
                        switch (field.type()) {
                            case INTEGER -> "integer";
                            case NUMBER -> "decimal";
                            case BOOLEAN -> "boolean";
                            case DATE -> "date";
                            case STRING, EDTF, QUANTITY -> "string";
                        });
        if (field.type() == Field.Type.STRING && field.delimiter().isEmpty()) {
            field.pattern().ifPresent(pattern -> json.put("format", pattern.pattern()));
        }
        field.minimum().ifPresent(minimum -> json.put("minimum", minimum));
        field.maximum().ifPresent(maximum -> json.put("maximum", maximum));
        return json;
    }

    private static List<JsonObject> texts(LocalText text) {
        return text.byLanguage().entrySet().stream()
                .map(entry -> new JsonObject().put("@value", entry.getValue()).put("@language", entry.getKey()))
                .toList();
    }

    private static JsonObject licence(DataPackage description) {
        Optional<DataPackage.Licence> licence = description.licences().stream().findFirst();
        return licence.map(known -> new JsonObject().put("@id", known.path())).orElseGet(JsonObject::new);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
