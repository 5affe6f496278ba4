package org.casebook.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.json.JsonObject;

/**
 * A schema.org {@code Dataset} for a page, as search engines for data ask for it. Addresses are whole ones where it is known
 * where the site stands, else relative to the page.
 */
public final class DatasetJsonLd {
    /** Search engines read no more of a description. */
    private static final int LONGEST = 5000;

    private final OpenData data;
    private final String language;
    private final String siteTitle;
    private final String root;

    /**
     * For a page.
     *
     * @param language the page's language
     * @param siteTitle what the site is called in it
     * @param toRoot leads from the page to the site's root, such as {@code ../}
     */
    public DatasetJsonLd(OpenData data, String language, String siteTitle, String toRoot) {
        this.data = data;
        this.language = language;
        this.siteTitle = siteTitle;
        this.root = data.baseUrl().orElse(toRoot);
    }

    /** All the data. */
    public String ofAll(String page, String citation) {
        DataPackage description = data.description();
        return dataset(
                        siteTitle,
                        OpenData.text(description.description(), language),
                        page,
                        citation,
                        Stream.concat(
                                        data.files().stream()
                                                .map(file -> download(
                                                                OpenData.text(file.title(), language),
                                                                "data/" + file.path(),
                                                                "text/csv")
                                                        .put("contentSize", file.bytes() + " B")
                                                        .put("sha256", file.sha256())),
                                        data.whole().stream()
                                                .flatMap(file ->
                                                        file.whole().stream().map(whole -> download(file, whole))))
                                .toList(),
                        fields())
                .put("identifier", description.name())
                .inScript();
    }

    /** The figures of a chart. */
    public String ofChart(ChartFiles chart, String page, String folder, String citation) {
        Map<String, Field> fields = new LinkedHashMap<>();
        chart.columns().forEach(column -> fields.put(column.name(), column.field()));
        return dataset(
                        chart.title(),
                        chart.subtitle() + ". " + chart.description(),
                        page,
                        citation,
                        List.of(
                                download(chart.title(), folder + chart.slug() + ".csv", "text/csv"),
                                download(chart.title(), folder + chart.slug() + ".svg", "image/svg+xml"),
                                download(chart.title(), folder + chart.slug() + ".png", "image/png")),
                        fields)
                .put("identifier", data.description().name() + "/" + chart.slug())
                .put("image", root + folder + chart.slug() + ".png")
                .inScript();
    }

    private JsonObject dataset(
            String name,
            String about,
            String page,
            String citation,
            List<JsonObject> distribution,
            Map<String, Field> variables) {
        DataPackage description = data.description();
        return new JsonObject()
                .put("@context", "https://schema.org/")
                .put("@type", "Dataset")
                .put("name", name)
                .put("description", about.length() > LONGEST ? about.substring(0, LONGEST) : about)
                .put("url", root + page)
                .put(
                        "license",
                        description.licences().stream()
                                .findFirst()
                                .map(DataPackage.Licence::path)
                                .orElse(""))
                .put("creator", agents(data, data.authors(), "Organization", language))
                .put("publisher", agents(data, data.publishers(), "Organization", language))
                .put("isBasedOn", sources())
                .put("keywords", description.origin().keywords())
                .put("version", description.version())
                .put("datePublished", data.published().toString())
                .put("dateModified", data.coverage().modified().toString())
                .put("isAccessibleForFree", true)
                .put("inLanguage", language)
                .put("temporalCoverage", data.coverage().period())
                .put(
                        "spatialCoverage",
                        data.coverage().places().stream().map(this::place).toList())
                .put(
                        "variableMeasured",
                        variables.values().stream()
                                .map(field -> new JsonObject()
                                        .put("@type", "PropertyValue")
                                        .put("name", OpenData.text(field.title(), language))
                                        .put("description", OpenData.text(field.description(), language)))
                                .toList())
                .put("citation", citation)
                .put(
                        "includedInDataCatalog",
                        new JsonObject()
                                .put("@type", "DataCatalog")
                                .put("name", siteTitle)
                                .put("url", root + "index.html"))
                .put("distribution", distribution);
    }

    private JsonObject download(OpenData.OtherFile file, OpenData.Whole whole) {
        JsonObject json = download(OpenData.text(whole.title(), language), "data/" + file.path(), whole.mediaType());
        whole.sha256()
                .ifPresent(hash -> json.put("contentSize", file.bytes() + " B").put("sha256", hash));
        return json;
    }

    private JsonObject download(String name, String path, String format) {
        return new JsonObject()
                .put("@type", "DataDownload")
                .put("name", name)
                .put("contentUrl", root + path)
                .put("encodingFormat", format);
    }

    /** What is said of a case: the columns of the tables of cases, each once. */
    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        data.files().stream()
                .filter(file -> Dataset.SANCTION_TABLES.contains(file.name()))
                .flatMap(file -> file.columns().stream())
                .filter(column -> !column.derived())
                .forEach(column -> fields.putIfAbsent(column.name(), column.field()));
        return fields;
    }

    private JsonObject place(Coverage.Place place) {
        Optional<JsonObject> point =
                place.latitude().isEmpty() || place.longitude().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new JsonObject()
                                .put("@type", "GeoCoordinates")
                                .put("latitude", place.latitude())
                                .put("longitude", place.longitude()));
        return new JsonObject()
                .put("@type", "Place")
                .put("name", OpenData.text(place.name(), language))
                .put("geo", point.orElseGet(JsonObject::new));
    }

    private List<JsonObject> sources() {
        return data.description().origin().sources().stream()
                .map(source -> new JsonObject()
                        .put("@type", "CreativeWork")
                        .put("name", source.title())
                        .put("url", source.path()))
                .toList();
    }

    /** Contributors; the publication itself where nobody is named. */
    static List<JsonObject> agents(OpenData data, List<DataPackage.Contributor> named, String type, String language) {
        return named.isEmpty()
                ? List.of(new JsonObject()
                        .put("@type", type)
                        .put("name", OpenData.text(data.description().title(), data.language())))
                : named.stream()
                        .map(one -> new JsonObject()
                                .put("@type", type)
                                .put("name", one.name(language))
                                .put("url", one.path()))
                        .toList();
    }
}
