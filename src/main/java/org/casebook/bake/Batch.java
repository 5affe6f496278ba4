package org.casebook.bake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Everything that one bake needs to know, from the place where JBake lets extensions ask: its configuration.
 *
 * @param contentByUri the hand-written pages
 * @param messagesByLanguage the texts of every language of the site
 * @param viewByLanguage what every page of a language may show
 * @param markdown made beside the planning, for flexmark takes a while to start
 * @param templates made beside the planning, for FreeMarker takes a while to start
 */
record Batch(
        Site site,
        List<Page> pages,
        Map<String, ContentFile> contentByUri,
        Map<String, Messages> messagesByLanguage,
        Map<String, Object> viewByLanguage,
        CompletableFuture<Markdown> markdown,
        CompletableFuture<SiteTemplates> templates,
        Problems problems) {

    /** {@code page} in templates. */
    record PageModel(String path, String language, String root) {
        static PageModel of(String path, String language) {
            return new PageModel(path, language, "../".repeat((int)
                            path.chars().filter(c -> c == '/').count()));
        }
    }

    /** {@code site} in templates. */
    record SiteModel(List<String> languages, List<ContentLink> content, Optional<Object> view) {}

    /** A hand-written page, for menus. */
    record ContentLink(String path, String type, String title) {}

    PageModel model(Page page) {
        return PageModel.of(page.path(), page.language());
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
