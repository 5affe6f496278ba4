package org.casebook.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a publication is and what each of its tables and fields means: {@code data/datapackage.json}, a Data Package 2.0.
 *
 * @param name its name in addresses
 * @param title what people call it
 * @param description what it documents
 * @param languages the languages of its texts, the default first
 * @param dataAsOf the day up to which the tables are complete
 * @param version its version
 * @param licences how it may be used
 * @param mixedWords words that are rightly written in letters of two alphabets
 * @param resources its tables in order
 */
public record DataPackage(
        String name,
        LocalText title,
        LocalText description,
        List<String> languages,
        LocalDate dataAsOf,
        String version,
        List<Licence> licences,
        List<String> mixedWords,
        List<Resource> resources) {

    /**
     * A licence.
     *
     * @param name its short name, such as {@code CC-BY-4.0}
     * @param title what people call it
     * @param path where its text is
     */
    public record Licence(String name, String title, String path) {}

    /** The resource of that name, where there is one. */
    public Optional<Resource> resource(String resourceName) {
        return resources.stream()
                .filter(resource -> resource.name().equals(resourceName))
                .findFirst();
    }
}
