package org.casebook.pages.find;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.CODE_IN;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.COURT;
import static org.casebook.dataset.Columns.COURT_ID;
import static org.casebook.dataset.Columns.KIND_IN;
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
import org.casebook.dataset.Facts;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalColumn;
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
            new OfEdition(edition).write(site.resolve(edition.addresses().page(FOLDER)));
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
                                .map(column -> column.equals("table")
                                        ? entry.table()
                                        : cell(entry.row(), column))
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
        private final Map<String, List<String>> names = new HashMap<>();

        OfEdition(Edition edition) {
            this.edition = edition;
        }

        void write(Path folder) throws IOException {
            SearchIndex index = SearchIndex.into(folder);
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
                            this::place),
                    folder);
        }

        private void add(SearchIndex index, String kind, Row row, Link link, String note) throws IOException {
            List<String> texts = new ArrayList<>();
            texts.add(note);
            for (LocalColumn column : List.of(SUMMARY_IN, KIND_IN)) {
                texts.add(edition.details().label(row, column.inSource()).text());
                texts.add(edition.wording().words(row, column).text());
            }
            texts.addAll(names("places", row.get(PLACE_ID)));
            index.add(new Document(
                    kind,
                    link.href().orElseThrow(),
                    link.words().text(),
                    link.words().lang().orElse(""),
                    note,
                    List.of(row.key()),
                    names(row),
                    texts));
        }

        private void add(SearchIndex index, Entry entry) throws IOException {
            CaseRow row = edition.cases().row(entry);
            List<String> names = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            texts.add(row.title());
            Optional<Facts> facts = entry.sanction().map(Sanction::facts);
            if (facts.isPresent()) {
                Facts of = facts.get();
                names.addAll(names("people", of.personId()));
                texts.add(row.who());
                texts.add(row.date());
                texts.add(row.articles());
                of.companyIds().forEach(id -> texts.addAll(names("companies", id)));
                of.articleIds()
                        .forEach(id ->
                                texts.add(edition.names().article(id).words().text()));
                texts.addAll(names("places", of.placeId()));
                texts.addAll(names("events", of.eventId()));
                texts.add(entry.row().get(COURT));
                texts.addAll(names("authorities", entry.row().get(COURT_ID)));
                texts.add(edition.wording().words(entry.row(), SUMMARY_IN).text());
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

        private List<String> names(String table, String id) {
            return names.computeIfAbsent(
                    table + "/" + id,
                    none -> edition.index().row(table, id).map(OfEdition::names).orElse(List.of()));
        }

        /** What something is called, in every language, and its other names. */
        private static List<String> names(Row row) {
            List<String> names = new ArrayList<>();
            for (Field field : row.resource().fields()) {
                String name = field.name();
                boolean isName =
                        Stream.of("name", "title").anyMatch(of -> name.equals(of) || name.startsWith(of + "_"));
                if (isName || name.equals("aliases") || name.equals("number")) {
                    names.addAll(row.values(field));
                }
            }
            return names;
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
