package org.casebook.bake.oven;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which page says the same in another language: the one of the same name in that language's folder. */
final class Translations {
    private final List<PageName> names;
    private final Set<String> pages;
    private final Map<String, String> folderByLanguage;

    /**
     * @param names the languages, in the order of the site
     * @param pages the paths of all pages
     * @param folderByLanguage where the pages of each language stand
     */
    Translations(List<PageName> names, Set<String> pages, Map<String, String> folderByLanguage) {
        this.names = List.copyOf(names);
        this.pages = pages;
        this.folderByLanguage = folderByLanguage;
    }

    /** A language, what it calls itself, and its locale as Open Graph writes it, such as {@code en_GB}. */
    record PageName(String language, String name, String locale) {}

    /**
     * A page in a language.
     *
     * @param name what the language calls itself
     * @param locale the language as Open Graph writes it
     * @param path the page; that language's home where the page is not translated
     * @param same whether it is the same page
     * @param isDefault whether the language is that of the site's root
     */
    record Translation(String language, String name, String locale, String path, boolean same, boolean isDefault) {}

    /** A page in all languages; empty where the site has only one. */
    List<Translation> of(String path, String language) {
        if (names.size() == 1) {
            return List.of();
        }
        String page = path.substring(folder(language).length());
        return names.stream().map(name -> translation(page, name)).toList();
    }

    private Translation translation(String page, PageName name) {
        String path = folder(name.language()) + page;
        boolean same = pages.contains(path);
        return new Translation(
                name.language(),
                name.name(),
                name.locale(),
                same ? path : folder(name.language()) + "index.html",
                same,
                folder(name.language()).isEmpty());
    }

    private String folder(String language) {
        return folderByLanguage.getOrDefault(language, "");
    }
}
