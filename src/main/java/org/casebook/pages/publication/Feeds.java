package org.casebook.pages.publication;

import static org.casebook.dataset.Columns.ADDED;
import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.SUMMARY_IN;
import static org.casebook.dataset.Columns.UPDATED;
import static org.casebook.dataset.Columns.WITHDRAWN_IN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.dataset.Column;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex.Entry;

/**
 * New and changed cases as Atom feeds (RFC 4287): of all, of each company and of each article, in each language. Their days
 * come from the data. Their ids are tag: IRIs (RFC 4151), which hold wherever the site is served.
 */
public final class Feeds {
    private static final int ENTRIES = 100;
    private static final String START_OF_DAY = "T00:00:00Z";

    private final Edition edition;

    public Feeds(Edition edition) {
        this.edition = edition;
    }

    /**
     * A feed.
     *
     * @param base what stands before the addresses of pages; empty where they are relative to the feed
     */
    record View(
            String id,
            String title,
            String subtitle,
            String updated,
            String author,
            Optional<String> base,
            String self,
            String page,
            Optional<String> rights,
            List<EntryView> entries) {}

    /** A case in a feed. */
    record EntryView(String id, String title, String updated, Optional<String> published, String page, Words summary) {}

    /** The feed of all cases in a language. */
    public static String address(Addresses addresses) {
        return addresses.page("feed.xml");
    }

    /** The feed of a company or an article. */
    public static String address(Addresses addresses, String folder, String id) {
        String page = addresses.of(folder, id);
        return page.substring(0, page.length() - "html".length()) + "xml";
    }

    /** What ids begin with where the publisher says nothing: it holds as long as the data package has its name. */
    public static String tag(DataPackage description) {
        String name = description.name().replaceAll("[^A-Za-z0-9-]+", "-");
        return "tag:" + (name.isEmpty() ? "casebook" : name) + ".invalid,2000:";
    }

    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(page(
                address(edition.addresses()),
                "feed",
                edition.text("feed.title", edition.title().text()),
                edition.addresses().home(),
                edition.index().all()));
        for (Row row : edition.dataset().rows("companies")) {
            String id = row.get(COMPANY_ID);
            pages.add(page(
                    "companies",
                    id,
                    edition.names().company(id),
                    edition.index().ofCompany(id)));
        }
        for (Row row : edition.dataset().rows("articles")) {
            String id = row.get(ARTICLE_ID);
            pages.add(page(
                    "articles", id, edition.names().article(id), edition.index().ofArticle(id)));
        }
        return pages;
    }

    private Page page(String folder, String id, Link subject, List<Entry> cases) {
        return page(
                address(edition.addresses(), folder, id),
                folder + "/" + id,
                edition.text(
                        "feed.title-of", edition.title().text(), subject.words().text()),
                edition.addresses().of(folder, id),
                cases);
    }

    private Page page(String path, String id, String title, String page, List<Entry> cases) {
        List<EntryView> entries = cases.stream()
                .sorted(Comparator.comparing(this::changed).reversed().thenComparing(Entry::id))
                .limit(ENTRIES)
                .map(this::entry)
                .toList();
        return edition.page(
                "atom",
                path,
                new View(
                        id(id),
                        xml(title),
                        xml(edition.text("feed.subtitle")),
                        entries.stream().findFirst().map(EntryView::updated).orElseGet(() -> asOf() + START_OF_DAY),
                        xml(edition.title().text()),
                        edition.baseUrl(),
                        path,
                        page,
                        edition.dataset().description().licences().stream()
                                .findFirst()
                                .map(licence -> xml(licence.title())),
                        entries));
    }

    private EntryView entry(Entry entry) {
        String title = edition.cases().title(entry);
        Optional<Facts> facts = entry.sanction().map(Sanction::facts);
        String heading = facts.map(known -> edition.text(
                        "case.title", title, edition.cases().who(known).words().text()))
                .orElse(title);
        return new EntryView(
                id("cases/" + entry.id()),
                xml(edition.text("case.title-of-id", heading, entry.id())),
                changed(entry) + START_OF_DAY,
                day(entry.row(), ADDED).map(day -> day + START_OF_DAY),
                edition.addresses().caseOf(entry.id()),
                summary(entry));
    }

    private Words summary(Entry entry) {
        if (entry.isWithdrawn()) {
            Words reason = edition.wording().inLanguage(entry.row(), WITHDRAWN_IN);
            return new Words(xml(reason.text()), reason.lang());
        }
        if (entry.sanction().isEmpty()) {
            return Words.of(xml(edition.stubText()));
        }
        Words summary = edition.wording().words(entry.row(), SUMMARY_IN);
        return summary.isEmpty()
                ? Words.of(xml(edition.cases().title(entry)))
                : new Words(xml(summary.text()), summary.lang());
    }

    /** The ids of one case in several languages differ: a translation is an entry of its own. */
    private String id(String what) {
        return edition.tag() + edition.wording().language() + "/" + what;
    }

    private LocalDate changed(Entry entry) {
        return day(entry.row(), UPDATED).or(() -> day(entry.row(), ADDED)).orElseGet(this::asOf);
    }

    private LocalDate asOf() {
        return edition.dataset().description().dataAsOf();
    }

    private static Optional<LocalDate> day(Row row, Column<Optional<Edtf>> column) {
        return row.get(column).flatMap(Edtf::earliest);
    }

    /** Without the characters that no XML document may hold (section 2.2 of XML 1.0). */
    private static String xml(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character == '\t'
                        || character == '\n'
                        || (character >= 0x20 && character <= 0xD7FF)
                        || (character >= 0xE000 && character <= 0xFFFD)
                        || character >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
