package org.casebook.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.json.JsonObject;

/** {@code croissant.json}: the tables as Croissant 1.0 describes data to machine-learning tools. */
final class CroissantJson {
    static final String NAME = "croissant.json";

    private CroissantJson() {}

    static String of(OpenData data) {
        DataPackage description = data.description();
        String language = data.language();
        String base = data.baseUrl().map(url -> url + "data/").orElse("");
        return new JsonObject()
                .put("@context", context(language))
                .put("@type", "sc:Dataset")
                .put("conformsTo", "http://mlcommons.org/croissant/1.0")
                .put("name", description.name())
                .put("alternateName", OpenData.text(description.title(), language))
                .put("description", OpenData.text(description.description(), language))
                .put("license", licence(description))
                .put("url", data.baseUrl().orElse("index.html"))
                .put("version", description.version())
                .put("datePublished", data.published().toString())
                .put("dateModified", data.coverage().modified().toString())
                .put("inLanguage", description.languages())
                .put("keywords", description.origin().keywords())
                .put("creator", DatasetJsonLd.agents(data, data.authors(), "sc:Organization", language))
                .put("publisher", DatasetJsonLd.agents(data, data.publishers(), "sc:Organization", language))
                .put(
                        "citeAs",
                        Citation.bibtex(data, OpenData.text(description.title(), language), data.baseUrl(), language))
                .put("temporalCoverage", data.coverage().period())
                .put("distribution", distribution(data, base))
                .put(
                        "recordSet",
                        data.files().stream()
                                .map(file -> recordSet(file, language))
                                .toList())
                .document();
    }

    /** The CSVs, and the files with all tables; those whose bytes depend on the Java have no hash, which Croissant demands. */
    private static List<JsonObject> distribution(OpenData data, String base) {
        String language = data.language();
        List<JsonObject> files = new ArrayList<>();
        for (DataFile file : data.files()) {
            files.add(file(base, file.path(), file.description(), file.bytes(), "text/csv", file.sha256(), language));
        }
        for (OpenData.OtherFile file : data.whole()) {
            file.whole()
                    .flatMap(whole -> whole.sha256()
                            .map(hash -> file(
                                    base,
                                    file.path(),
                                    whole.description(),
                                    file.bytes(),
                                    whole.mediaType(),
                                    hash,
                                    language)))
                    .ifPresent(files::add);
        }
        return files;
    }

    private static JsonObject file(
            String base,
            String path,
            LocalText description,
            long bytes,
            String mediaType,
            String sha256,
            String language) {
        return new JsonObject()
                .put("@type", "cr:FileObject")
                .put("@id", path)
                .put("name", path)
                .put("description", OpenData.text(description, language))
                .put("contentUrl", base + path)
                .put("contentSize", bytes + " B")
                .put("encodingFormat", mediaType)
                .put("sha256", sha256);
    }

    private static JsonObject recordSet(DataFile file, String language) {
        return new JsonObject()
                .put("@type", "cr:RecordSet")
                .put("@id", file.name())
                .put("name", file.name())
                .put("description", OpenData.text(file.description(), language))
                .put(
                        "key",
                        file.primaryKey().stream()
                                .map(column -> new JsonObject().put("@id", id(file.name(), column)))
                                .toList())
                .put(
                        "field",
                        file.columns().stream()
                                .map(column -> field(file, column, language))
                                .toList());
    }

    private static JsonObject field(DataFile file, Column column, String language) {
        Optional<DataFile.ForeignKey> key = file.foreignKeys().stream()
                .filter(foreign -> foreign.column().equals(column.name()))
                .findFirst();
        JsonObject json = new JsonObject()
                .put("@type", "cr:Field")
                .put("@id", id(file.name(), column.name()))
                .put("name", column.name())
                .put(
                        "description",
                        Stream.of(column.field().title(), column.field().description())
                                .map(text -> OpenData.text(text, language))
                                .filter(text -> !text.isEmpty())
                                .reduce((title, meaning) -> title + ". " + meaning)
                                .orElse(""))
                .put("dataType", dataType(column.field()))
                .put(
                        "source",
                        new JsonObject()
                                .put("fileObject", new JsonObject().put("@id", file.path()))
                                .put("extract", new JsonObject().put("column", column.name())));
        key.ifPresent(foreign -> json.put(
                "references",
                new JsonObject().put("field", new JsonObject().put("@id", id(foreign.file(), foreign.target())))));
        return json;
    }

    private static String id(String file, String column) {
        return file + "/" + column;
    }

    private static String dataType(Field field) {
        return switch (field.type()) {
            case INTEGER -> "sc:Integer";
            case NUMBER -> "sc:Float";
            case BOOLEAN -> "sc:Boolean";
            case DATE -> "sc:Date";
            case STRING, EDTF, QUANTITY -> "sc:Text";
        };
    }

    private static String licence(DataPackage description) {
        return description.licences().stream()
                .findFirst()
                .map(DataPackage.Licence::path)
                .orElse("");
    }

    /** The context that the specification asks every file to repeat. */
    private static JsonObject context(String language) {
        JsonObject json = new JsonObject()
                .put("@language", language)
                .put("@vocab", "https://schema.org/")
                .put("citeAs", "cr:citeAs")
                .put("column", "cr:column")
                .put("conformsTo", "dct:conformsTo")
                .put("cr", "http://mlcommons.org/croissant/")
                .put("rai", "http://mlcommons.org/croissant/RAI/");
        json.put("data", new JsonObject().put("@id", "cr:data").put("@type", "@json"));
        json.put("dataType", new JsonObject().put("@id", "cr:dataType").put("@type", "@vocab"));
        json.put("dct", "http://purl.org/dc/terms/");
        json.put("examples", new JsonObject().put("@id", "cr:examples").put("@type", "@json"));
        List.of(
                        "equivalentProperty",
                        "extract",
                        "field",
                        "fileObject",
                        "fileProperty",
                        "fileSet",
                        "format",
                        "includes",
                        "isLiveDataset",
                        "jsonPath",
                        "key",
                        "md5",
                        "parentField",
                        "path",
                        "recordSet",
                        "references",
                        "regex",
                        "repeated",
                        "replace",
                        "samplingRate")
                .forEach(term -> json.put(term, "cr:" + term));
        return json.put("sc", "https://schema.org/")
                .put("separator", "cr:separator")
                .put("source", "cr:source")
                .put("subField", "cr:subField")
                .put("transform", "cr:transform");
    }
}
