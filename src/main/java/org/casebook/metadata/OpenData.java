package org.casebook.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.DataPackage.Contributor;
import org.casebook.dataset.LocalText;
import org.casebook.json.JsonObject;

/**
 * The published data as machines are told of them.
 *
 * @param description what the publication says of itself
 * @param baseUrl where the site will stand, with a slash at its end; empty where that is not known
 * @param coverage when and where its cases were
 * @param files every published CSV of the data folder
 * @param others what else stands in the data folder for readers to take
 */
public record OpenData(
        DataPackage description,
        Optional<String> baseUrl,
        Coverage coverage,
        List<DataFile> files,
        List<OtherFile> others) {
    public OpenData {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    /**
     * A file that is no table.
     *
     * @param key its name in messages: {@code data.file.KEY} and {@code data.file.KEY.description}
     * @param path where it stands, relative to the data folder
     * @param bytes its size
     * @param whole how it is told of, if it holds the data themselves; otherwise it describes them
     */
    public record OtherFile(String key, String path, long bytes, Optional<Whole> whole) {
        /** Whether it holds the data themselves. */
        public boolean isWhole() {
            return whole.isPresent();
        }
    }

    /**
     * A file that holds all tables.
     *
     * @param mediaType its format, as the Internet names it
     * @param sha256 the hash of its bytes; empty where another Java would pack the same in other bytes, so that nothing that
     *     stands in a text depends on that
     */
    public record Whole(String mediaType, Optional<String> sha256, LocalText title, LocalText description) {}

    /** The files that hold all tables. */
    public List<OtherFile> whole() {
        return others.stream().filter(OtherFile::isWhole).toList();
    }

    /** The same with further files. */
    public OpenData with(List<OtherFile> further) {
        return new OpenData(
                description,
                baseUrl,
                coverage,
                files,
                Stream.concat(others.stream(), further.stream()).toList());
    }

    /** The file of that name, where there is one. */
    public Optional<DataFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Those whose documentation it is. */
    public List<Contributor> authors() {
        return description.origin().authors();
    }

    /** Those who publish it. */
    public List<Contributor> publishers() {
        return description.origin().publishers();
    }

    /** The day on which it was first published, as far as anybody says. */
    public LocalDate published() {
        String created = description.origin().created();
        try {
            return created.length() < 10 ? coverage.modified() : LocalDate.parse(created.substring(0, 10));
        } catch (DateTimeException noDay) {
            return coverage.modified();
        }
    }

    /** A text in a language, or in the next best. */
    public static String text(LocalText text, String language) {
        return text.in(language)
                .or(() -> text.byLanguage().values().stream().findFirst())
                .orElse("");
    }

    /** The language of texts that stand in one only. */
    public String language() {
        return description.languages().get(0);
    }

    /** The licences, as a data package tells them. */
    public List<JsonObject> licences() {
        return description.licences().stream()
                .map(licence -> new JsonObject()
                        .put("name", licence.name())
                        .put("path", licence.path())
                        .put("title", licence.title()))
                .toList();
    }
}
