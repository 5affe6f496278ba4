package org.casebook.pages.publication;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.metadata.Citation;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.LoadingExample;
import org.casebook.metadata.OpenData;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Words;

/** Data and the dictionary. */
public final class ReferencePages {
    private static final long KILO = 1000;

    private final Edition edition;

    public ReferencePages(Edition edition) {
        this.edition = edition;
    }

    /**
     * A file to download.
     *
     * @param rows how many rows it has; empty where it is no table
     */
    record Download(String name, String href, Words title, Words description, Optional<String> rows, String size) {}

    /** Files of one kind. */
    record Group(String id, String title, String text, List<Download> files) {}

    /** Downloads, licence, dictionary. */
    record DataView(
            Head head,
            List<Group> groups,
            String dictionary,
            String checksums,
            String asOf,
            String version,
            List<DataPackage.Licence> licences,
            List<LoadingExample> loading,
            Citation citation) {}

    /** A field in the dictionary. */
    record FieldView(String name, Words title, Words description, String type, List<CodeView> codes) {}

    /** A value that a field may have. */
    record CodeView(String code, Words label) {}

    /** A table in the dictionary. */
    record TableView(String id, String path, Words title, Words description, List<FieldView> fields) {}

    /** The data dictionary. */
    record DictionaryView(Head head, List<TableView> tables) {}

    /** All files. */
    record FilesView(Head head) {}

    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(data());
        pages.add(dictionary());
        pages.add(files());
        return pages;
    }

    private Head head(String section, String title, String description) {
        return new Head(Words.of(title), description, section, List.of(edition.home()));
    }

    private Page data() {
        DataPackage description = edition.dataset().description();
        String path = edition.addresses().index("data");
        Citation citation =
                edition.citation(edition.title().text(), edition.addresses().home());
        return edition.page(
                "data",
                path,
                new DataView(
                        head(
                                        "data",
                                        edition.text("data.title"),
                                        edition.text(
                                                "data.description",
                                                edition.title().text()))
                                .withJsonLd(edition.jsonLd(path).ofAll(path, citation.text())),
                        // Most readers want a workbook, or everything at once.
                        Stream.of(
                                        group(
                                                "whole",
                                                edition.data().whole().stream()
                                                        .map(this::download)
                                                        .toList()),
                                        group("tables", downloads(DataFile.Kind.TABLE)),
                                        group("statistics", downloads(DataFile.Kind.STATISTICS)),
                                        group("links", downloads(DataFile.Kind.LINKS)),
                                        group(
                                                "machines",
                                                edition.data().others().stream()
                                                        .filter(file -> !file.isWhole())
                                                        .map(this::download)
                                                        .toList()))
                                .filter(group -> !group.files().isEmpty())
                                .toList(),
                        edition.addresses().page("data/dictionary.html"),
                        "SHA256SUMS",
                        edition.wording().day(description.dataAsOf()),
                        description.version(),
                        description.licences(),
                        edition.data().files().stream()
                                .findFirst()
                                .map(first -> LoadingExample.of(first, file -> edition.url("data/" + file)))
                                .orElse(List.of()),
                        citation));
    }

    /** The list of all files that are no pages, which is filled in when they are there. */
    private Page files() {
        return edition.page(
                "files",
                edition.addresses().page("files.html"),
                new FilesView(head(
                        "data",
                        edition.text("files.title"),
                        edition.text("files.description", edition.title().text()))));
    }

    private Group group(String id, List<Download> files) {
        return new Group(id, edition.text("data." + id), edition.text("data." + id + ".text"), files);
    }

    private List<Download> downloads(DataFile.Kind kind) {
        return edition.data().files().stream()
                .filter(file -> file.kind() == kind)
                .map(file -> new Download(
                        file.path(),
                        "data/" + file.path(),
                        edition.wording().words(file.title()),
                        edition.wording().words(file.description()),
                        Optional.of(edition.wording().number(BigDecimal.valueOf(file.rows()))),
                        size(file.bytes())))
                .toList();
    }

    private Download download(OpenData.OtherFile file) {
        return new Download(
                file.path(),
                "data/" + file.path(),
                Words.of(edition.text("data.file." + file.key())),
                Words.of(edition.text("data.file." + file.key() + ".description")),
                Optional.empty(),
                size(file.bytes()));
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return edition.text("size.bytes", edition.wording().number(BigDecimal.valueOf(bytes)));
        }
        boolean small = bytes < KILO * KILO;
        BigDecimal size = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(small ? KILO : KILO * KILO), new MathContext(2, RoundingMode.HALF_UP));
        BigDecimal shown = bytes < (small ? 10 * KILO : 10 * KILO * KILO)
                ? size
                : BigDecimal.valueOf(Math.round((double) bytes / (small ? KILO : KILO * KILO)));
        return edition.text(
                small ? "size.kilobytes" : "size.megabytes", edition.wording().number(shown));
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
                        edition.data().files().stream()
                                .filter(file -> file.kind() == DataFile.Kind.TABLE)
                                .map(this::table)
                                .toList()));
    }

    private TableView table(DataFile file) {
        return new TableView(
                file.name(),
                file.path(),
                edition.wording().words(file.title()),
                edition.wording().words(file.description()),
                file.columns().stream().map(column -> field(column.field())).toList());
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
