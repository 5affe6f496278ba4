package org.casebook.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.tabulate.Breakdown;

/** Data, the dictionary and the page for addresses that lead nowhere. */
final class ReferencePages {
    private final Edition edition;

    ReferencePages(Edition edition) {
        this.edition = edition;
    }

    /** A file to download. */
    record Download(String name, String href, Words title, Words description) {}

    /** Downloads, licence, dictionary. */
    record DataView(
            Head head,
            List<Download> tables,
            List<Download> statistics,
            Download description,
            String dictionary,
            String asOf,
            String version,
            List<DataPackage.Licence> licences,
            String citation) {}

    /** A field in the dictionary. */
    record FieldView(String name, Words title, Words description, String type, List<CodeView> codes) {}

    /** A value that a field may have. */
    record CodeView(String code, Words label) {}

    /** A table in the dictionary. */
    record TableView(String id, String path, Words title, Words description, List<FieldView> fields) {}

    /** The data dictionary. */
    record DictionaryView(Head head, List<TableView> tables) {}

    /** The page for addresses that lead nowhere. */
    record LostView(Head head, Words title, Optional<String> home) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(data());
        pages.add(dictionary());
        if (edition.addresses().prefix().isEmpty()) {
            pages.add(edition.page(
                    "404",
                    "404.html",
                    new LostView(
                            new Head(Words.of(edition.text("lost.title")), edition.text("lost.text"), "", List.of()),
                            edition.title(),
                            edition.baseUrl().map(base -> base + "index.html"))));
        }
        return pages;
    }

    private Head head(String section, String title, String description) {
        return new Head(Words.of(title), description, section, List.of(edition.home()));
    }

    private Page data() {
        DataPackage description = edition.dataset().description();
        List<Download> tables = description.resources().stream()
                .filter(resource -> edition.dataset().tables().containsKey(resource.name()))
                .map(resource -> new Download(
                        resource.path(),
                        "data/" + resource.path(),
                        edition.wording().words(resource.title()),
                        edition.wording().words(resource.description())))
                .toList();
        List<Download> statistics = Stream.concat(
                        Arrays.stream(Breakdown.values()).map(Breakdown::slug), Stream.of("repeated"))
                .map(slug -> new Download(
                        slug + ".csv",
                        "data/statistics/" + slug + ".csv",
                        Words.of(edition.text("statistics." + slug)),
                        Words.of(edition.text("statistics." + slug + ".description"))))
                .toList();
        return edition.page(
                "data",
                edition.addresses().index("data"),
                new DataView(
                        head(
                                "data",
                                edition.text("data.title"),
                                edition.text("data.description", edition.title().text())),
                        tables,
                        statistics,
                        new Download(
                                "datapackage.json",
                                "data/datapackage.json",
                                Words.of(edition.text("data.package")),
                                Words.of(edition.text("data.package.description"))),
                        edition.addresses().page("data/dictionary.html"),
                        edition.wording().day(description.dataAsOf()),
                        description.version(),
                        description.licences(),
                        edition.citation(
                                edition.title().text(), edition.addresses().home())));
    }

    private Page dictionary() {
        return edition.page(
                "dictionary",
                edition.addresses().page("data/dictionary.html"),
                new DictionaryView(
                        new Head(
                                Words.of(edition.text("dictionary.title")),
                                edition.text(
                                        "dictionary.description",
                                        edition.title().text()),
                                "data",
                                List.of(edition.home(), edition.section("data"))),
                        edition.dataset().description().resources().stream()
                                .filter(resource -> edition.dataset().tables().containsKey(resource.name()))
                                .map(this::table)
                                .toList()));
    }

    private TableView table(Resource resource) {
        return new TableView(
                resource.name(),
                resource.path(),
                edition.wording().words(resource.title()),
                edition.wording().words(resource.description()),
                resource.fields().stream()
                        .filter(field -> field.visibility() == Field.Visibility.PUBLIC)
                        .map(this::field)
                        .toList());
    }

    private FieldView field(Field field) {
        String type = edition.text("type." + field.type().name().toLowerCase(Locale.ROOT));
        return new FieldView(
                field.name(),
                edition.wording().words(field.title()),
                edition.wording().words(field.description()),
                field.delimiter().isPresent() ? edition.text("type.list", type) : type,
                field.labels().keySet().stream()
                        .map(code -> new CodeView(code, edition.wording().label(field, code)))
                        .toList());
    }
}
