package org.casebook.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a publication is and what each of its tables and fields means: {@code data/datapackage.json}, a Data Package 2.0.
 *
 * @param name its name in addresses
 * @param title what people call it
 * @param description what it documents
 * @param languages the languages of its texts, the default first
 * @param dataAsOf the day up to which the tables cover events
 * @param version its version
 * @param licences how it may be used
 * @param mixedWords words that are rightly written in letters of two alphabets
 * @param minimum how few people a published figure may be about
 * @param resources its tables in order
 * @param origin who made it, when, of what, and how far it goes
 * @param stubs where cases whose details are withheld count
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
        PeopleThreshold minimum,
        List<Resource> resources,
        Origin origin,
        StubPolicy stubs) {

    /**
     * Who made it, when, of what, and how far it goes.
     *
     * @param created the moment at which it was made, as the standard writes it; blank where nobody says
     * @param keywords words by which it is sought
     * @param sources what it was made of
     * @param contributors who made it
     * @param scope which cases of its sources it holds; empty where nobody says
     * @param state whether it still grows; empty where nobody says
     */
    public record Origin(
            String created,
            List<String> keywords,
            List<Source> sources,
            List<Contributor> contributors,
            Optional<Scope> scope,
            Optional<State> state) {
        private static final List<String> AUTHOR = List.of("author", "creator");
        private static final List<String> PUBLISHER = List.of("publisher");

        /** Nobody says. */
        public static final Origin UNKNOWN =
                new Origin("", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

        /** Those whose documentation it is, as citations name them; where nobody is said to be one, those who publish it. */
        public List<Contributor> authors() {
            List<Contributor> authors = contributors(AUTHOR);
            return authors.isEmpty() ? publishers() : authors;
        }

        /** Those who publish it; where nobody is said to, all contributors. */
        public List<Contributor> publishers() {
            List<Contributor> publishers = contributors(PUBLISHER);
            return publishers.isEmpty() ? contributors : publishers;
        }

        private List<Contributor> contributors(List<String> roles) {
            return contributors.stream()
                    .filter(contributor -> contributor.roles().stream()
                            .anyMatch(role -> roles.contains(role.toLowerCase(Locale.ROOT))))
                    .toList();
        }
    }

    /**
     * What the data were made of.
     *
     * @param title what it is called
     * @param path where it is; blank where nobody says
     */
    public record Source(String title, String path) {}

    /**
     * A person or organisation that made it. Addresses of people are not read: nobody is named twice over by mistake.
     *
     * @param title the name
     * @param names the name in the languages in which it stands
     * @param path a page about them; blank where nobody says
     * @param organization the organisation a person belongs to; blank where nobody says
     * @param roles what they did, such as {@code publisher} or {@code author}
     */
    public record Contributor(String title, LocalText names, String path, String organization, List<String> roles) {
        /** The name in a language, or as it stands. */
        public String name(String language) {
            return names.in(language).orElse(title);
        }
    }

    /**
     * A licence.
     *
     * @param name its short name, such as {@code CC-BY-4.0}
     * @param title what people call it
     * @param path where its text is
     */
    public record Licence(String name, String title, String path) {}

    /** The same publication with other tables. */
    public DataPackage with(List<Resource> others) {
        return new DataPackage(
                name,
                title,
                description,
                languages,
                dataAsOf,
                version,
                licences,
                mixedWords,
                minimum,
                List.copyOf(others),
                origin,
                stubs);
    }

    /** The same publication under the title that it has on its site. */
    public DataPackage with(LocalText siteTitle) {
        return new DataPackage(
                name,
                siteTitle,
                description,
                languages,
                dataAsOf,
                version,
                licences,
                mixedWords,
                minimum,
                resources,
                origin,
                stubs);
    }

    /** The same publication under another policy. */
    public DataPackage with(StubPolicy policy) {
        return new DataPackage(
                name,
                title,
                description,
                languages,
                dataAsOf,
                version,
                licences,
                mixedWords,
                minimum,
                resources,
                origin,
                policy);
    }

    /** The resource of that name, where there is one. */
    public Optional<Resource> resource(String resourceName) {
        return resources.stream()
                .filter(resource -> resource.name().equals(resourceName))
                .findFirst();
    }
}
