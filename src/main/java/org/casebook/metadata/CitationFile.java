package org.casebook.metadata;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.DataPackage;

/** {@code CITATION.cff} (Citation File Format 1.2.0), which archives and code hosts read. */
final class CitationFile {
    static final String NAME = "CITATION.cff";

    private final StringBuilder text = new StringBuilder();

    private CitationFile() {}

    static String of(OpenData data) {
        return new CitationFile().text(data);
    }

    private String text(OpenData data) {
        DataPackage description = data.description();
        String language = data.language();
        String title = OpenData.text(description.title(), language);
        line("cff-version", "1.2.0");
        line("message", "If you use these data, please cite them as below.");
        line("type", "dataset");
        line("title", title);
        line("abstract", OpenData.text(description.description(), language));
        text.append("authors:\n");
        List<DataPackage.Contributor> authors = data.authors();
        if (authors.isEmpty()) {
            // The format wants one.
            item("name", title);
        }
        authors.forEach(author -> item("name", author.name(language)));
        line("version", description.version());
        line("date-released", data.published().toString());
        Optional<DataPackage.Licence> licence = description.licences().stream().findFirst();
        licence.ifPresent(known -> line("license", known.name()));
        data.baseUrl().ifPresent(base -> line("url", base));
        if (!description.origin().keywords().isEmpty()) {
            text.append("keywords:\n");
            description
                    .origin()
                    .keywords()
                    .forEach(keyword ->
                            text.append("  - ").append(quoted(keyword)).append('\n'));
        }
        return text.toString();
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private void item(String key, String value) {
        text.append("  - ").append(key).append(": ").append(quoted(value)).append('\n');
    }

    /** A double-quoted scalar of YAML. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
