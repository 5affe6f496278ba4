package org.casebook.bake.oven;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.bake.Messages;
import org.casebook.bake.Page;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.content.ContentFile;
import org.casebook.dataset.TextDirection;
import org.casebook.threads.Pending;

/**
 * Everything that one bake needs to know, from the place where JBake lets extensions ask: its configuration.
 *
 * @param contentByUri the hand-written pages
 * @param messagesByLanguage the texts of every language of the site
 * @param viewByLanguage what every page of a language may show
 * @param translations which page says the same in another language
 * @param markdown made beside the planning, for flexmark takes a while to start
 * @param templates made beside the planning, for FreeMarker takes a while to start
 */
record Batch(
        Site site,
        List<Page> pages,
        Map<String, ContentFile> contentByUri,
        Map<String, Messages> messagesByLanguage,
        Map<String, Object> viewByLanguage,
        Translations translations,
        Pending<Markdown, RuntimeException> markdown,
        Pending<SiteTemplates, RuntimeException> templates,
        Problems problems) {

    /**
     * {@code page} in templates.
     *
     * @param direction where its lines begin, as HTML says it: {@code ltr} or {@code rtl}
     * @param root how to get from the page to the site's root
     * @param translations the page in every language of the site; empty if there is only one
     * @param address where the page will stand; empty if nobody says where the site will
     */
    record PageModel(
            String path,
            String language,
            String direction,
            String root,
            List<Translations.Translation> translations,
            Optional<String> address) {}

    /** {@code site} in templates. */
    record SiteModel(List<String> languages, List<ContentLink> content, Optional<Object> view) {}

    /** A hand-written page, for menus. */
    record ContentLink(String path, String type, String title) {}

    PageModel model(String path, String language) {
        return new PageModel(
                path,
                language,
                TextDirection.of(language).code(),
                "../".repeat((int) path.chars().filter(c -> c == '/').count()),
                translations.of(path, language),
                site.baseUrl().map(base -> base + path));
    }

    SiteModel siteModel(String language) {
        List<ContentLink> content = contentByUri.values().stream()
                .filter(file -> file.language().equals(language))
                .map(file -> new ContentLink(
                        file.uri(),
                        file.header().getOrDefault("type", ""),
                        file.header().getOrDefault("title", "")))
                .toList();
        return new SiteModel(site.languages(), content, Optional.ofNullable(viewByLanguage.get(language)));
    }
}
