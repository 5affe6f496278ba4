package org.casebook.pages.subject;

import static org.casebook.dataset.Columns.NAME;
import static org.casebook.dataset.Columns.OUTCOME;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.ROLE_IN;
import static org.casebook.dataset.Columns.SUMMARY_IN;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.bake.Page;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Row;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Holdings;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;

/** People whose name or pseudonym is public: an index, and for each what was done to that person. */
public final class PersonPages {
    public static final int PER_PAGE = 200;

    private final Edition edition;
    private final EventMentions mentions;

    public PersonPages(Edition edition) {
        this.edition = edition;
        this.mentions = new EventMentions(edition);
    }

    /**
     * A person in the index.
     *
     * @param heaviest the heaviest of what was done, with the page of the case
     * @param outcome what became of that; blank where nothing is known
     * @param mentions events that name a person on whom no case is documented
     */
    record PersonRow(
            Link name,
            Words role,
            Optional<Link> heaviest,
            Words outcome,
            String date,
            Words company,
            Optional<FigureView> cases,
            List<Link> mentions) {}

    /** The index. */
    record IndexView(Head head, String intro, List<PersonRow> people, Paging paging) {}

    /** Something done to the person. */
    record Step(CaseRow row, Words summary, List<AppealStep> appeals) {}

    /** What became of it. */
    record AppealStep(String date, Words outcome, List<String> penalties, Words summary) {}

    /** A person. */
    record View(
            Head head,
            Words role,
            Optional<String> pseudonym,
            List<Passage> sentences,
            List<Link> mentions,
            List<Detail> details,
            List<Step> steps,
            Citation citation) {}

    public List<Page> pages() {
        List<Row> people = listed(edition);
        List<Page> pages = new ArrayList<>();
        List<PersonRow> rows = people.stream().map(this::row).toList();
        String intro = intro(rows.size());
        for (Paging.Part<PersonRow> part : Paging.split(edition.addresses().page("people/index"), rows, PER_PAGE)) {
            Head head = new Head(
                    Words.of(edition.text("people.title")),
                    edition.text("people.description", edition.title().text()),
                    "people",
                    List.of(edition.home()));
            pages.add(edition.page("people", part.path(), new IndexView(head, intro, part.items(), part.paging())));
        }
        people.forEach(person -> pages.add(page(person)));
        return pages;
    }

    /** How many there are, and who is not among them. */
    private String intro(int people) {
        Holdings holdings = new Holdings(edition);
        List<String> sentences = new ArrayList<>();
        sentences.add(edition.wording().counted("people.count", people));
        sentences.add(edition.text("people.intro"));
        if (holdings.hasUnnamed()) {
            sentences.add(edition.text("people.unnamed"));
        }
        if (holdings.hasHiddenNames()) {
            sentences.add(edition.text("people.withheld"));
        }
        return String.join(" ", sentences);
    }

    /** The people who have a page, by name. */
    public static List<Row> listed(Edition edition) {
        return edition.dataset().rows("people").stream()
                .filter(row -> !edition.wording().name(row).isEmpty())
                .sorted(Comparator.comparing(edition.wording()::name).thenComparing(row -> row.get(PERSON_ID)))
                .toList();
    }

    private PersonRow row(Row person) {
        String id = person.get(PERSON_ID);
        List<Entry> cases = edition.index().ofPerson(id);
        Optional<CaseRow> heaviest = Heaviest.of(cases).map(edition.cases()::row);
        return new PersonRow(
                edition.names().person(id),
                edition.wording().words(person, ROLE_IN),
                heaviest.map(row -> Link.to(row.title(), row.href())),
                heaviest.map(row -> outcome(row.id())).orElse(Words.NONE),
                heaviest.map(CaseRow::date).orElse(""),
                heaviest.map(CaseRow::companies).orElse(Words.NONE),
                edition.ownCases(cases.size(), edition.addresses().of("people", id)),
                mentions(person, cases));
    }

    /** What the last appeal came to. */
    private Words outcome(String caseId) {
        List<Appeal> appeals = edition.index().appeals(caseId);
        return appeals.isEmpty()
                ? Words.NONE
                : edition.details().label(appeals.get(appeals.size() - 1).row(), OUTCOME);
    }

    private List<Link> mentions(Row person, List<Entry> cases) {
        return cases.isEmpty() ? mentions.of(person) : List.of();
    }

    private Page page(Row person) {
        String path = edition.addresses().of("people", person.get(PERSON_ID));
        return edition.page("person", path, () -> view(person, path));
    }

    /** What stands elsewhere on the page; the source's spelling of the name stands among the details where it is another. */
    private Set<String> shownElsewhere(Row person, String name) {
        Set<String> elsewhere = new HashSet<>(Set.of("person_id", "role", "visibility", "pseudonym", "featured"));
        edition.dataset().description().languages().forEach(language -> elsewhere.add("name_" + language));
        if (person.get(NAME).equals(name)) {
            elsewhere.add("name");
        }
        return elsewhere;
    }

    private View view(Row person, String path) {
        String id = person.get(PERSON_ID);
        String name = edition.wording().name(person);
        return new View(
                new Head(
                                Words.of(name),
                                edition.text(
                                        "people.page-description",
                                        name,
                                        edition.title().text()),
                                "people",
                                List.of(edition.home(), edition.section("people")))
                        .with(edition.shareCards().picture(path)),
                edition.wording().words(person, ROLE_IN),
                person.get(VISIBILITY).equals("pseudonym")
                        ? Optional.of(edition.text("person.pseudonym"))
                        : Optional.empty(),
                new PersonSentences(edition).of(edition.index().ofPerson(id)),
                mentions(person, edition.index().ofPerson(id)),
                edition.details().of(person, shownElsewhere(person, name)),
                edition.index().ofPerson(id).stream().map(this::step).toList(),
                edition.citation(edition.text("cite.page", edition.title().text(), name), path));
    }

    private Step step(Entry entry) {
        return new Step(
                edition.cases().row(entry),
                edition.wording().words(entry.row(), SUMMARY_IN),
                edition.index().appeals(entry.id()).stream().map(this::appeal).toList());
    }

    private AppealStep appeal(Appeal appeal) {
        return new AppealStep(
                edition.wording().date(appeal.date()),
                edition.details().label(appeal.row(), OUTCOME),
                edition.cases().penalties(appeal.change(), true),
                edition.wording().words(appeal.row(), SUMMARY_IN));
    }
}
