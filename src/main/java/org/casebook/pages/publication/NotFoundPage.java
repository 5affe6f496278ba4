package org.casebook.pages.publication;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
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
     * @param links whole addresses of the ways in, the home page first; none where nobody says where the site stands
     */
    record View(Head head, Words title, List<Link> links, List<Other> others) {}

    /** The same in another language. */
    record Other(String language, String heading, String text, Words title, List<Link> links) {}

    public Page page() {
        Edition first = editions.get(0);
        return first.page(
                "404",
                "404.html",
                new View(
                        new Head(Words.of(first.text("lost.title")), first.text("lost.text"), "", List.of()),
                        first.title(),
                        links(first),
                        editions.stream().skip(1).map(NotFoundPage::other).toList()));
    }

    private static Other other(Edition edition) {
        return new Other(
                edition.wording().language(),
                edition.text("lost.title"),
                edition.text("lost.text"),
                edition.title(),
                links(edition));
    }

    private static List<Link> links(Edition edition) {
        Stream<Link> ways = Stream.concat(
                Stream.of(edition.home()),
                Stream.of("cases", "companies", "people", "places", "data").map(edition::section));
        Link search = Link.to(edition.text("nav.search"), edition.addresses().page("search.html"));
        return edition.baseUrl().stream()
                .flatMap(base -> Stream.concat(ways, Stream.of(search))
                        .map(way -> Link.elsewhere(
                                way.words().text(), base + way.href().orElseThrow())))
                .toList();
    }
}
