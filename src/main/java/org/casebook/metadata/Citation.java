package org.casebook.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.dataset.DataPackage;
import org.casebook.json.JsonObject;

/**
 * How to cite the publication, or a page of it.
 *
 * @param text for people
 * @param bibtex an entry for LaTeX
 * @param cslJson an entry for reference managers
 */
public record Citation(String text, String bibtex, String cslJson) {

    /**
     * A citation.
     *
     * @param text as people write it
     * @param title what is cited
     * @param url where it stands; empty where that is not known
     * @param language the language of the title
     */
    public static Citation of(OpenData data, String text, String title, Optional<String> url, String language) {
        DataPackage description = data.description();
        List<JsonObject> authors = data.authors().stream()
                .map(author -> new JsonObject().put("literal", author.name(language)))
                .toList();
        JsonObject json = new JsonObject()
                .put("id", description.name())
                .put("type", "dataset")
                .put("title", title)
                .put("author", authors)
                .put("publisher", publishers(data, language))
                .put(
                        "issued",
                        new JsonObject()
                                .put(
                                        "date-parts",
                                        List.of(List.of(
                                                data.published().getYear(),
                                                data.published().getMonthValue(),
                                                data.published().getDayOfMonth()))))
                .put("version", description.version())
                .put("language", language)
                .put("URL", url.orElse(""));
        return new Citation(
                text, bibtex(data, title, url, language), json.document().stripTrailing());
    }

    static String bibtex(OpenData data, String title, Optional<String> url, String language) {
        DataPackage description = data.description();
        List<String> lines = new ArrayList<>();
        lines.add("@misc{" + description.name() + ",");
        String authors = data.authors().stream()
                .map(author -> "{" + latex(author.name(language)) + "}")
                .collect(Collectors.joining(" and "));
        if (!authors.isEmpty()) {
            lines.add("  author = {" + authors + "},");
        }
        lines.add("  title = {{" + latex(title) + "}},");
        if (!data.publishers().isEmpty()) {
            lines.add("  publisher = {" + latex(publishers(data, language)) + "},");
        }
        lines.add("  year = {" + data.published().getYear() + "},");
        if (!description.version().isEmpty()) {
            lines.add("  version = {" + latex(description.version()) + "},");
        }
        url.ifPresent(
                address -> lines.add("  url = {" + address.replace("}", "%7D").replace("{", "%7B") + "},"));
        lines.add("}");
        return String.join("\n", lines);
    }

    private static String publishers(OpenData data, String language) {
        return data.publishers().stream()
                .map(publisher -> publisher.name(language))
                .collect(Collectors.joining(", "));
    }

    private static String latex(String text) {
        StringBuilder latex = new StringBuilder();
        text.chars().forEach(letter -> {
            switch (letter) {
                case '&', '%', '$', '#', '_', '{', '}' -> latex.append('\\').append((char) letter);
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                default -> latex.append((char) letter);
            }
        });
        return latex.toString();
    }
}
