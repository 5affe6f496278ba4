package org.casebook.pages.method;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;

/** What the program protects people from, what it cannot, and what the publisher decides: the same in every publication. */
public final class SafetyPage {
    private final Edition edition;

    public SafetyPage(Edition edition) {
        this.edition = edition;
    }

    /** Where it stands. */
    static String address(Edition edition) {
        return edition.addresses().page("safety.html");
    }

    /** A heading, and what stands under it. */
    record SectionView(String id, String title, List<String> items) {}

    /** All sections; the last is a sequence of steps. */
    record View(Head head, List<SectionView> sections, SectionView steps) {}

    public Page page() {
        return edition.page("safety", address(edition), new View(head(), sections(), steps()));
    }

    private Head head() {
        return new Head(
                Words.of(edition.text("safety.title")),
                edition.text("safety.description", edition.title().text()),
                "methodology",
                List.of(
                        edition.home(),
                        Link.to(
                                edition.text("nav.methodology"),
                                edition.addresses().page("methodology.html"))));
    }

    private List<SectionView> sections() {
        return List.of(
                section(
                        "does",
                        "names",
                        "private",
                        "search",
                        "minimum",
                        "releases",
                        "rewrite",
                        "step",
                        "readers",
                        "checksums"),
                section(
                        "cannot",
                        "copies",
                        "inference",
                        "knowledge",
                        "wording",
                        "files",
                        "machine",
                        "logs",
                        "forgery",
                        "truth"),
                section("decides", "consent", "detail", "small", "releases", "files", "keeping", "host", "contact"));
    }

    private SectionView steps() {
        return section("leak", "offline", "withhold", "traces", "copies", "person");
    }

    private SectionView section(String id, String... items) {
        String key = "safety." + id;
        return new SectionView(
                id,
                edition.text(key),
                Stream.of(items).map(item -> edition.text(key + "." + item)).toList());
    }
}
