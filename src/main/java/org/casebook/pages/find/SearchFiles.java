package org.casebook.pages.find;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.CODE_IN;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.COURT;
import static org.casebook.dataset.Columns.COURT_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.OWNERS_IN;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PLACE_ID;
import static org.casebook.dataset.Columns.ROLE_IN;
import static org.casebook.dataset.Columns.SUMMARY_IN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.subject.PersonPages;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.search.CaseCells;
import org.casebook.search.CaseTableFiles;
import org.casebook.search.Document;
import org.casebook.search.Document.Said;
import org.casebook.search.SearchIndex;

/**
 * What pages find things with where JavaScript runs: in every language an index of what has a page, and the rows of the
 * table of cases. Like the pages it is made from what may be shown, and nothing else.
 */
public final class SearchFiles {
    /** The folder of its files, in that of each language; at the root also what is the same in all of them. */
    public static final String FOLDER = "search/";

    private static final Map<String, String> SANCTION_OF_TABLE =
            Map.of("dismissals", "dismissal", "fines", "fine", "sentences", "sentence");
    /** The kind of an arrest is a detail that a stub withholds. */
    private static final String WITHHELD_ARREST = "arrest";

    private final List<Edition> editions;

    public SearchFiles(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** Writes the files into a site, and gives the folder of the first language. */
    public Path into(Path site) throws IOException {
        for (Edition edition : editions) {
            new OfEdition(edition, new FindingWords(edition, editions))
                    .write(site.resolve(edition.addresses().page(FOLDER)));
        }
        Path shared = site.resolve(FOLDER);
        cells(editions.get(0), shared);
        return shared;
    }

    /** The cell of a column that perhaps another of the tables has. */
    private static String cell(Row row, String column) {
        return row.resource().field(column).map(row::cell).orElse("");
    }

    private static void cells(Edition edition, Path folder) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        columns.add("table");
        for (String table : Dataset.SANCTION_TABLES) {
            edition.dataset()
                    .description()
                    .resource(table)
                    .ifPresent(resource -> resource.fields().forEach(field -> columns.add(field.name())));
        }
        CaseCells.write(
                List.copyOf(columns),
                listed(edition)
                        .map(entry -> columns.stream()
                                .map(column -> column.equals("table") ? entry.table() : cell(entry.row(), column))
                                .toList())
                        .iterator(),
                folder);
    }

    private static Stream<Entry> listed(Edition edition) {
        return edition.index().all().stream().filter(entry -> !entry.isWithdrawn());
    }

    /** The files of one language. */
    private static final class OfEdition {
        private final Edition edition;
        private final FindingWords words;
        private final Map<String, List<Said>> said = new HashMap<>();

        OfEdition(Edition edition, FindingWords words) {
            this.edition = edition;
            this.words = words;
        }

        void write(Path folder) throws IOException {
            SearchIndex index = SearchIndex.into(folder, words.unasked(), words.parts());
            for (Row person : PersonPages.listed(edition)) {
                Words role = edition.wording().words(person, ROLE_IN);
                add(index, "people", person, edition.names().person(person.get(PERSON_ID)), role.text());
            }
            for (Row company : edition.dataset().rows("companies")) {
                add(index, "companies", company, edition.names().company(company.get(COMPANY_ID)), "");
            }
            for (Row article : edition.dataset().rows("articles")) {
                String code = edition.wording().words(article, CODE_IN).text();
                add(index, "articles", article, edition.names().article(article.get(ARTICLE_ID)), code);
            }
            for (Row place : edition.dataset().rows("places")) {
                add(index, "places", place, edition.names().place(place.get(PLACE_ID)), "");
            }
            for (Row event : edition.index().events()) {
                Edition.EventRow shown = edition.event(event);
                add(index, "events", event, shown.name(), shown.date());
            }
            // The rows of the table of cases come first, so that a script knows the entry of each.
            List<Entry> cases = listed(edition).toList();
            for (Entry entry : cases) {
                add(index, entry);
            }
            for (Entry entry : edition.index().all()) {
                if (entry.isWithdrawn()) {
                    add(index, entry);
                }
            }
            index.done();
            CaseTableFiles.write(
                    cases.stream().map(this::row).iterator(),
                    cases.size(),
                    new CaseTableFiles.FilterNames(
                            code -> choice(code, sanction(code), sanction(code).text()),
                            this::company,
                            this::article,
                            this::place,
                            month -> edition.wording().date(Edtf.parse(month).orElse(Edtf.UNKNOWN))),
                    folder);
        }

        private void add(SearchIndex index, String kind, Row row, Link link, String note) throws IOException {
            List<Said> texts = new ArrayList<>();
            texts.add(Said.unseen(note));
            texts.add(said("kind", edition.details().label(row, KIND)));
            texts.add(said("summary", edition.wording().words(row, SUMMARY_IN)));
            texts.addAll(words.ofLanguages(row, OWNERS_IN, "owners"));
            texts.addAll(names("places", row.get(PLACE_ID), "place"));
            if (kind.equals("articles")) {
                texts.addAll(words.ofLanguages(row, CODE_IN, "code"));
                texts.addAll(words.ofArticle(row));
            }
            index.add(new Document(
                    kind,
                    link.href().orElseThrow(),
                    link.words().text(),
                    link.words().lang().orElse(""),
                    note,
                    List.of(row.key()),
                    words.names(row, "also"),
                    texts));
        }

        private Said said(String where, Words text) {
            return new Said(words.where(where), text.text(), text.lang().orElse(""));
        }

        private void add(SearchIndex index, Entry entry) throws IOException {
            CaseRow row = edition.cases().row(entry);
            List<Said> names = new ArrayList<>();
            List<Said> texts = new ArrayList<>();
            texts.add(Said.unseen(row.title()));
            Optional<Facts> facts = entry.sanction().map(Sanction::facts);
            if (facts.isPresent()) {
                Facts of = facts.get();
                names.addAll(names("people", of.personId(), "person"));
                texts.add(Said.unseen(row.who()));
                texts.add(Said.unseen(row.date()));
                texts.add(Said.unseen(row.articles()));
                texts.add(said("summary", edition.wording().words(entry.row(), SUMMARY_IN)));
                of.companyIds().forEach(id -> texts.addAll(names("companies", id, "company")));
                of.articleIds().forEach(id -> texts.addAll(law(id)));
                texts.addAll(names("places", of.placeId(), "place"));
                texts.addAll(names("events", of.eventId(), "event"));
                texts.add(said("court", Words.of(entry.row().get(COURT))));
                texts.addAll(names("authorities", entry.row().get(COURT_ID), "court"));
            }
            index.add(new Document(
                    "cases",
                    row.href(),
                    row.title() + " " + entry.id(),
                    "",
                    Stream.of(row.who(), row.date(), row.companies().text())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    List.of(entry.id()),
                    names,
                    texts));
        }

        private List<Said> names(String table, String id, String where) {
            return said.computeIfAbsent(
                    table + "/" + id + "/" + where,
                    none -> edition.index()
                            .row(table, id)
                            .map(row -> words.names(row, where))
                            .orElse(List.of()));
        }

        /** An article of a case: its name, and by what else it may be asked for. */
        private List<Said> law(String id) {
            return said.computeIfAbsent("article/" + id, none -> {
                List<Said> texts = new ArrayList<>();
                texts.add(said("article", edition.names().article(id).words()));
                edition.index().row("articles", id).map(words::ofArticle).ifPresent(texts::addAll);
                return List.copyOf(texts);
            });
        }

        private CaseTableFiles.Row row(Entry entry) {
            CaseRow shown = edition.cases().row(entry);
            Optional<Facts> facts = entry.sanction().map(Sanction::facts);
            return new CaseTableFiles.Row(
                    entry.id(),
                    shown.date(),
                    facts.flatMap(of -> of.date().earliest())
                            .map(LocalDate::toString)
                            .orElse(""),
                    facts.flatMap(of -> of.date().latest())
                            .map(LocalDate::toString)
                            .orElse(""),
                    shown.title(),
                    shown.who(),
                    entry.sanction().isPresent() && entry.sanction().get() instanceof Arrest arrest
                            ? arrest.kind().code()
                            : SANCTION_OF_TABLE.getOrDefault(entry.table(), WITHHELD_ARREST),
                    facts.map(of -> orUnknown(of.companyIds())).orElse(List.of()),
                    facts.map(of -> orUnknown(of.articleIds())).orElse(List.of()),
                    facts.map(of -> List.of(of.placeId())).orElse(List.of()));
        }

        private static List<String> orUnknown(List<String> ids) {
            return ids.isEmpty() ? List.of("") : ids;
        }

        private Words sanction(String code) {
            return Words.of(
                    code.equals(WITHHELD_ARREST) ? edition.text("sanction.arrests") : edition.text("category." + code));
        }

        private CaseTableFiles.Choice company(String id) {
            Words name = edition.names().company(id).words();
            return choice(id, name, id.isEmpty() ? edition.text("not-known") : name.text());
        }

        private CaseTableFiles.Choice article(String id) {
            return choice(
                    id,
                    edition.names().article(id).words(),
                    id.isEmpty() ? "" : edition.names().articleNumber(id));
        }

        private CaseTableFiles.Choice place(String id) {
            Words name = edition.names().place(id).words();
            return choice(id, name, name.text());
        }

        private static CaseTableFiles.Choice choice(String id, Words name, String brief) {
            return new CaseTableFiles.Choice(
                    Addresses.key(id), name.text(), name.lang().orElse(""), brief);
        }
    }
}
