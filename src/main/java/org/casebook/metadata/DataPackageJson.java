package org.casebook.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Scope;
import org.casebook.dataset.State;
import org.casebook.dataset.StubPolicy;
import org.casebook.json.JsonObject;
import org.casebook.resource.PackageFile;

/**
 * {@code datapackage.json} (Data Package 2.0) of the published files. What is made from the tables bears {@code
 * casebook:derived}, so that the published folder can be read as input again.
 */
public final class DataPackageJson {
    private DataPackageJson() {}

    /** What every reader takes for granted is not said. */
    private static String stubs(DataPackage description) {
        return description.stubs() == StubPolicy.COUNT
                ? ""
                : description.stubs().code();
    }

    /** The document. */
    public static String of(OpenData data) {
        DataPackage description = data.description();
        String language = data.language();
        JsonObject json = new JsonObject()
                .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("name", description.name());
        texts(json, language, description.title(), description.description());
        return json.put("version", description.version())
                .put("created", description.origin().created())
                .put("homepage", data.baseUrl().orElse(""))
                .put("data_as_of", description.dataAsOf().toString())
                .put(
                        Scope.PROPERTY,
                        description.origin().scope().map(Scope::code).orElse(""))
                .put(
                        State.PROPERTY,
                        description.origin().state().map(State::code).orElse(""))
                .put("casebook:languages", description.languages())
                .put("casebook:mixed_words", description.mixedWords())
                .put(StubPolicy.PROPERTY, stubs(description))
                .put(PeopleThreshold.PROPERTY, minimum(description.minimum()))
                .put("keywords", description.origin().keywords())
                .put("licenses", data.licences())
                .put(
                        "sources",
                        description.origin().sources().stream()
                                .map(source -> new JsonObject()
                                        .put("title", source.title())
                                        .put("path", source.path()))
                                .toList())
                .put(
                        "contributors",
                        description.origin().contributors().stream()
                                .map(contributor -> contributor(contributor, language))
                                .toList())
                .put(
                        "resources",
                        Stream.concat(
                                        data.files().stream().map(file -> resource(file, language)),
                                        data.whole().stream()
                                                .flatMap(
                                                        file -> file
                                                                .whole()
                                                                .flatMap(whole -> resource(file, whole, language))
                                                                .stream()))
                                .toList())
                .document();
    }

    private static JsonObject contributor(DataPackage.Contributor contributor, String language) {
        JsonObject translations = new JsonObject();
        contributor.names().byLanguage().forEach((of, name) -> {
            if (!of.equals(language)) {
                translations.put(of, name);
            }
        });
        return new JsonObject()
                .put("title", contributor.title())
                .put("casebook:titles", translations)
                .put("path", contributor.path())
                .put("organization", contributor.organization())
                .put("roles", contributor.roles());
    }

    /** Nothing where nothing could be suppressed. */
    private static JsonObject minimum(PeopleThreshold minimum) {
        JsonObject json = new JsonObject();
        if (minimum.isSet()) {
            minimum.members().forEach(json::put);
        }
        return json;
    }

    private static JsonObject resource(DataFile file, String language) {
        JsonObject json = new JsonObject()
                .put("name", file.name())
                .put("path", file.path())
                .put("type", "table");
        texts(json, language, file.title(), file.description());
        if (file.kind() != DataFile.Kind.TABLE) {
            json.put(PackageFile.DERIVED, true);
        }
        return json.put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", file.bytes())
                .put("hash", "sha256:" + file.sha256())
                .put("schema", schema(file, language));
    }

    /** A file with all tables, if its bytes are the same everywhere. */
    private static Optional<JsonObject> resource(OpenData.OtherFile file, OpenData.Whole whole, String language) {
        return whole.sha256().map(hash -> {
            JsonObject json = new JsonObject()
                    .put("name", file.path().toLowerCase(Locale.ROOT))
                    .put("path", file.path());
            texts(json, language, whole.title(), whole.description());
            return json.put(PackageFile.DERIVED, true)
                    .put("format", file.path().substring(file.path().lastIndexOf('.') + 1))
                    .put("mediatype", whole.mediaType())
                    .put("bytes", file.bytes())
                    .put("hash", "sha256:" + hash);
        });
    }

    private static JsonObject schema(DataFile file, String language) {
        return new JsonObject()
                .put(
                        "fields",
                        file.columns().stream()
                                .map(column -> field(column, language))
                                .toList())
                .put("primaryKey", file.primaryKey())
                .put(
                        "foreignKeys",
                        file.foreignKeys().stream()
                                .map(key -> new JsonObject()
                                        .put("fields", List.of(key.column()))
                                        .put(
                                                "reference",
                                                new JsonObject()
                                                        // The standard leaves a table's own name out.
                                                        .put(
                                                                "resource",
                                                                key.file().equals(file.name()) ? "" : key.file())
                                                        .put("fields", List.of(key.target()))))
                                .toList())
                .putAlways("missingValues", List.of(""));
    }

    private static JsonObject field(Column column, String language) {
        Field field = column.field();
        JsonObject json = new JsonObject()
                .put("name", field.name())
                .put(
                        "type",
                        switch (field.type()) {
                            case INTEGER -> "integer";
                            case NUMBER -> "number";
                            case BOOLEAN -> "boolean";
                            case DATE -> "date";
                            case STRING, EDTF, QUANTITY -> "string";
                        });
        texts(json, language, field.title(), field.description());
        json.put("constraints", constraints(field));
        if (column.derived()) {
            return json.put(PackageFile.DERIVED, true);
        }
        if (field.type() == Field.Type.EDTF || field.type() == Field.Type.QUANTITY) {
            json.put(field.type() == Field.Type.EDTF ? "casebook:edtf" : "casebook:quantity", true);
        }
        if (field.isNumeric() && field.marks().equals(NumberMarks.DECIMAL_STOP)) {
            json.put("decimalChar", ".");
        }
        json.put("casebook:unique_over", field.uniqueOver());
        field.delimiter().ifPresent(delimiter -> json.put("casebook:delimiter", delimiter));
        field.reference()
                .ifPresent(reference -> json.put(
                        "casebook:references",
                        new JsonObject()
                                .put("resource", reference.resources())
                                .put("field", reference.field())
                                .put("also", reference.also())));
        JsonObject labels = new JsonObject();
        field.labels().forEach((value, label) -> {
            JsonObject texts = new JsonObject();
            label.byLanguage().forEach(texts::put);
            labels.put(value, texts);
        });
        return json.put("casebook:labels", labels);
    }

    private static JsonObject constraints(Field field) {
        JsonObject json = new JsonObject();
        if (field.required()) {
            json.put("required", true);
        }
        if (field.unique()) {
            json.put("unique", true);
        }
        json.put("enum", field.enumeration());
        field.pattern().ifPresent(pattern -> json.put("pattern", pattern.pattern()));
        field.minimum().ifPresent(minimum -> json.put("minimum", minimum));
        field.maximum().ifPresent(maximum -> json.put("maximum", maximum));
        return json;
    }

    /** A title and a description: one language by the standard's property, the others beside it. */
    private static void texts(JsonObject json, String language, LocalText title, LocalText description) {
        text(json, language, "title", "casebook:titles", title);
        text(json, language, "description", "casebook:descriptions", description);
    }

    private static void text(JsonObject json, String language, String property, String translations, LocalText text) {
        Map<String, String> others = new LinkedHashMap<>(text.byLanguage());
        Optional<String> first = Optional.ofNullable(others.remove(language));
        if (first.isEmpty()) {
            List<String> languages = new ArrayList<>(others.keySet());
            first = languages.isEmpty() ? Optional.empty() : Optional.ofNullable(others.get(languages.get(0)));
        }
        JsonObject texts = new JsonObject();
        others.forEach(texts::put);
        json.put(property, first.orElse("")).put(translations, texts);
    }
}
