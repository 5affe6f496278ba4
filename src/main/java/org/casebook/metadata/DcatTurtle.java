package org.casebook.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.LocalText;

/** {@code dcat.ttl}: the data as an entry of a data catalogue, after DCAT-AP 3. Addresses are relative to the file itself. */
final class DcatTurtle {
    static final String NAME = "dcat.ttl";

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;

    private final OpenData data;
    private final DataPackage description;
    private final StringBuilder turtle = new StringBuilder(PREFIXES);

    private DcatTurtle(OpenData data) {
        this.data = data;
        this.description = data.description();
    }

    static String of(OpenData data) {
        return new DcatTurtle(data).text();
    }

    private String text() {
        data.baseUrl().ifPresent(base -> turtle.insert(0, "@base <" + iri(base) + "data/" + NAME + "> .\n"));
        Map<DataPackage.Contributor, String> agents = new LinkedHashMap<>();
        Stream.concat(data.publishers().stream(), data.authors().stream())
                .forEach(agent -> agents.putIfAbsent(agent, "<#agent-" + (agents.size() + 1) + ">"));
        List<String> publishers = names(data.publishers(), agents);
        catalogue(publishers);
        dataset(publishers, names(data.authors(), agents));
        data.files().forEach(this::distribution);
        data.whole().forEach(file -> file.whole().ifPresent(whole -> distribution(file, whole)));
        agents.forEach(
                (agent, name) -> subject(name, "a foaf:Agent", names(agent), web("foaf:homepage", agent.path())));
        licence("a dct:LicenseDocument");
        return turtle.toString();
    }

    private static List<String> names(
            List<DataPackage.Contributor> contributors, Map<DataPackage.Contributor, String> agents) {
        return contributors.stream()
                .flatMap(contributor -> Stream.ofNullable(agents.get(contributor)))
                .toList();
    }

    private static String names(DataPackage.Contributor agent) {
        return agent.names().byLanguage().size() > 1
                ? texts("foaf:name", agent.names())
                : "foaf:name " + literal(agent.title());
    }

    private void catalogue(List<String> publishers) {
        subject(
                "<#catalogue>",
                "a dcat:Catalog",
                texts("dct:title", description.title()),
                texts("dct:description", description.description()),
                first("dct:publisher", publishers),
                "foaf:homepage <../index.html>",
                "dct:issued " + date(data.published().toString()),
                "dct:modified " + date(data.coverage().modified().toString()),
                licenceOf(),
                "dcat:dataset <#dataset>");
    }

    private void dataset(List<String> publishers, List<String> creators) {
        subject(
                "<#dataset>",
                "a dcat:Dataset",
                texts("dct:title", description.title()),
                texts("dct:description", description.description()),
                "dct:identifier " + literal(description.name()),
                description.version().isEmpty() ? "" : "dcat:version " + literal(description.version()),
                first("dct:publisher", publishers),
                list("dct:creator", creators),
                list(
                        "dcat:keyword",
                        description.origin().keywords().stream()
                                .map(keyword -> literal(keyword) + "@" + data.language())
                                .toList()),
                "dct:issued " + date(data.published().toString()),
                "dct:modified " + date(data.coverage().modified().toString()),
                "dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "
                        + date(data.coverage().from().toString()) + " ; dcat:endDate "
                        + date(data.coverage().to().toString()) + " ]",
                list(
                        "dct:spatial",
                        data.coverage().places().stream().map(DcatTurtle::place).toList()),
                "dcat:landingPage <index.html>",
                list(
                        "dct:source",
                        description.origin().sources().stream()
                                .map(source -> "[ " + "dct:title " + literal(source.title()) + " ]")
                                .toList()),
                list(
                        "dcat:distribution",
                        Stream.concat(
                                        data.files().stream().map(DcatTurtle::name),
                                        data.whole().stream().map(DcatTurtle::name))
                                .toList()));
        Stream.of("index.html", "../index.html")
                .forEach(page -> subject("<" + page + ">", "a foaf:Document", "dct:format \"text/html\""));
    }

    private static String place(Coverage.Place place) {
        String point = place.latitude().isEmpty() || place.longitude().isEmpty()
                ? ""
                : " ; dcat:centroid \"POINT(" + place.longitude() + " " + place.latitude() + ")\"^^geo:wktLiteral";
        return "[ a dct:Location ; " + texts("skos:prefLabel", place.name()) + point + " ]";
    }

    private void distribution(DataFile file) {
        subject(
                name(file),
                "a dcat:Distribution",
                texts("dct:title", file.title()),
                texts("dct:description", file.description()),
                "dcat:accessURL <" + file.path() + ">",
                "dcat:downloadURL <" + file.path() + ">",
                "dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv>",
                "dct:format <http://publications.europa.eu/resource/authority/file-type/CSV>",
                "dct:conformsTo <" + file.path() + CsvwJson.SUFFIX + ">",
                licenceOf(),
                "dcat:byteSize \"" + file.bytes() + "\"^^xsd:nonNegativeInteger",
                checksum(file.sha256()));
        subject("<" + file.path() + CsvwJson.SUFFIX + ">", "a dct:Standard", texts("dct:title", file.title()));
    }

    private void distribution(OpenData.OtherFile file, OpenData.Whole whole) {
        subject(
                name(file),
                "a dcat:Distribution",
                texts("dct:title", whole.title()),
                texts("dct:description", whole.description()),
                "dcat:accessURL <" + file.path() + ">",
                "dcat:downloadURL <" + file.path() + ">",
                "dcat:mediaType <https://www.iana.org/assignments/media-types/" + whole.mediaType() + ">",
                licenceOf(),
                whole.sha256()
                        .map(hash -> "dcat:byteSize \"" + file.bytes() + "\"^^xsd:nonNegativeInteger ;\n    "
                                + checksum(hash))
                        .orElse(""));
    }

    private static String checksum(String sha256) {
        return "spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue \""
                + sha256 + "\"^^xsd:hexBinary ]";
    }

    private static String name(OpenData.OtherFile file) {
        return "<#" + file.path() + ">";
    }

    private static String name(DataFile file) {
        return "<#" + file.name() + ">";
    }

    private String licenceOf() {
        return description.licences().stream()
                .findFirst()
                .map(licence -> web("dct:license", licence.path()))
                .orElse("");
    }

    private void licence(String type) {
        description.licences().stream()
                .findFirst()
                .filter(licence -> isWeb(licence.path()))
                .ifPresent(licence ->
                        subject("<" + iri(licence.path()) + ">", type, "dct:title " + literal(licence.title())));
    }

    private void subject(String name, String... statements) {
        turtle.append(name).append("\n    ");
        turtle.append(String.join(
                " ;\n    ",
                Stream.of(statements).filter(statement -> !statement.isEmpty()).toList()));
        turtle.append(" .\n\n");
    }

    private static String texts(String property, LocalText text) {
        return list(
                property,
                text.byLanguage().entrySet().stream()
                        .map(entry -> literal(entry.getValue()) + "@" + entry.getKey())
                        .toList());
    }

    private static String list(String property, List<String> objects) {
        return objects.isEmpty() ? "" : property + " " + String.join(" , ", objects);
    }

    /** The profile allows one. */
    private static String first(String property, List<String> objects) {
        return list(property, objects.stream().limit(1).toList());
    }

    private static String web(String property, String address) {
        return isWeb(address) ? property + " <" + iri(address) + ">" : "";
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static String date(String day) {
        return "\"" + day + "\"^^xsd:date";
    }

    private static String literal(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }

    private static final Map<Integer, String> NOT_IN_AN_IRI = Map.of(
            (int) '<',
            "%3C",
            (int) '>',
            "%3E",
            (int) '"',
            "%22",
            (int) '{',
            "%7B",
            (int) '}',
            "%7D",
            (int) '|',
            "%7C",
            (int) '^',
            "%5E",
            (int) '`',
            "%60",
            (int) '\\',
            "%5C",
            (int) ' ',
            "%20");

    private static String iri(String address) {
        StringBuilder iri = new StringBuilder();
        address.chars()
                .filter(letter -> letter >= ' ')
                .forEach(letter -> iri.append(NOT_IN_AN_IRI.getOrDefault(letter, String.valueOf((char) letter))));
        return iri.toString();
    }
}
