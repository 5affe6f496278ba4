package org.casebook.pages.publication;

import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Words;

/** The page for addresses that lead nowhere. It cannot know which language was asked for, so it speaks all of them. */
public final class NotFoundPage {
    private final List<Edition> editions;

    /** Editions of every language of the site, that at its root first. */
    public NotFoundPage(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /**
     * What it says in its first language, and in the others.
     *
     * @param home the whole address of the home page; empty where nobody says where the site stands
     */
    record View(Head head, Words title, Optional<String> home, List<Other> others) {}

    /** The same in another language. */
    record Other(String language, String heading, String text, Words title, Optional<String> home) {}

    public Page page() {
        Edition first = editions.get(0);
        return first.page(
                "404",
                "404.html",
                new View(
                        new Head(Words.of(first.text("lost.title")), first.text("lost.text"), "", List.of()),
                        first.title(),
                        home(first),
                        editions.stream().skip(1).map(NotFoundPage::other).toList()));
    }

    private static Other other(Edition edition) {
        return new Other(
                edition.wording().language(),
                edition.text("lost.title"),
                edition.text("lost.text"),
                edition.title(),
                home(edition));
    }

    private static Optional<String> home(Edition edition) {
        return edition.baseUrl().map(base -> base + edition.addresses().home());
    }
}
