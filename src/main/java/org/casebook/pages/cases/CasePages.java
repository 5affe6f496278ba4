package org.casebook.pages.cases;

import static org.casebook.dataset.Columns.ARTICLE_IDS;
import static org.casebook.dataset.Columns.CHARGED_ARTICLE_IDS;
import static org.casebook.dataset.Columns.CODE_IN;
import static org.casebook.dataset.Columns.SUMMARY_IN;
import static org.casebook.dataset.Columns.WITHDRAWN_IN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Term;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.find.SearchFiles;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;

/** The index of all cases, and a page for each. */
public final class CasePages {
    private static final int PER_PAGE = 100;
    private static final int RELATED = 10;

    /** Who, when, where and by whom, in the order in which a story tells it; what was done is told before them. */
    private static final List<String> STORY = List.of(
            "person_id",
            "people",
            "people_text",
            "date",
            "event_id",
            "place_id",
            "company_ids",
            "court",
            "court_id",
            "court_place_id",
            "arresting_authority_id",
            "initiator_ids",
            "ground",
            "reinstated",
            "certainty");

    /** What is told in the story, the law or the sources, or by what the measure is called. */
    private static final Set<String> SHOWN_ELSEWHERE = shownElsewhere();

    private final Edition edition;

    public CasePages(Edition edition) {
        this.edition = edition;
    }

    private static Set<String> shownElsewhere() {
        Set<String> elsewhere = new HashSet<>(STORY);
        elsewhere.addAll(List.of("summary", "source_ids", "source_locator", "publish", "withdrawn"));
        elsewhere.addAll(List.of("article_ids", "charged_article_ids", "kind"));
        Stream.of(Term.values()).map(Term::field).forEach(elsewhere::add);
        return Set.copyOf(elsewhere);
    }

    /** A currency without an amount says that there was a fine; with one it is told in what was done. */
    private static Set<String> shownElsewhere(Sanction sanction) {
        Set<String> elsewhere = new HashSet<>(SHOWN_ELSEWHERE);
        if (sanction.penalty().amount().isPresent()) {
            elsewhere.addAll(List.of("amount", "currency", "fine_amount", "fine_currency"));
        }
        return elsewhere;
    }

    /** The index; withdrawn cases stand apart, on its last page. */
    record IndexView(
            Head head, String count, FinderView finder, CaseTable cases, List<CaseRow> withdrawn, Paging paging) {}

    /**
     * What filters and sorts the index where JavaScript runs.
     *
     * @param index the folder of its data
     * @param shared the folder of what is the same in every language
     * @param ways the lists that part the cases where it does not
     */
    record FinderView(String index, String shared, List<Link> ways) {}

    /** An article of law. */
    record LawView(Link name, Words code, Words kind, Words maximum) {}

    /** Cases that have something to do with this one. */
    record RelatedView(String title, List<CaseRow> rows, Optional<Link> more) {}

    /**
     * A case that is shown whole.
     *
     * @param what what was done
     * @param story who, when, where and by whom
     * @param overMaximum that the penalty is heavier than the law allows; empty where it is not
     * @param steps what came before it and after
     * @param more where all of that stands
     * @param record what is kept about the row itself
     */
    record View(
            Head head,
            String id,
            Words sentence,
            String what,
            List<Detail> story,
            List<LawView> law,
            Optional<String> overMaximum,
            String chargedTitle,
            List<LawView> charged,
            List<CaseStory.Step> steps,
            List<Link> more,
            List<RelatedView> related,
            List<Detail> record,
            List<SourceView> sources,
            Passage locator,
            String permalink,
            String citation,
            Optional<Link> contact) {}

    /** A case of which only the id is shown. */
    record StubView(Head head, String id, String text, String permalink, String citation) {}

    /** A case that was withdrawn. */
    record TombstoneView(Head head, String id, Words reason, List<Detail> details, String permalink) {}

    public List<Page> pages() {
        List<Entry> all = edition.index().all();
        List<Page> pages = new ArrayList<>(all.size() + all.size() / PER_PAGE + 1);
        pages.addAll(index(all));
        all.forEach(entry -> pages.add(page(entry)));
        return pages;
    }

    private List<Page> index(List<Entry> all) {
        List<CaseRow> listed = edition.cases()
                .rows(all.stream().filter(entry -> !entry.isWithdrawn()).toList());
        List<CaseRow> withdrawn =
                edition.cases().rows(all.stream().filter(Entry::isWithdrawn).toList());
        String count = edition.wording().counted("cases.count", listed.size());
        FinderView finder = new FinderView(
                edition.addresses().page(SearchFiles.FOLDER),
                SearchFiles.FOLDER,
                Stream.of("companies", "articles", "people", "places", "events")
                        .map(edition::section)
                        .toList());
        return Paging.split(edition.addresses().page("cases/index"), listed, PER_PAGE).stream()
                .map(part -> edition.page(
                        "cases",
                        part.path(),
                        new IndexView(
                                new Head(
                                        Words.of(edition.text("cases.title")),
                                        edition.text(
                                                "cases.description",
                                                edition.title().text(),
                                                count),
                                        "cases",
                                        List.of(edition.home())),
                                count,
                                finder,
                                new CaseTable(edition.text("cases.title"), part.items(), Optional.empty()),
                                part.paging().next().isEmpty() ? withdrawn : List.of(),
                                part.paging())))
                .toList();
    }

    private Page page(Entry entry) {
        String path = edition.addresses().caseOf(entry.id());
        if (entry.sanction().isPresent()) {
            return edition.page("case", path, () -> view(entry, entry.sanction().get(), path));
        }
        return entry.isWithdrawn()
                ? edition.page("tombstone", path, () -> tombstone(entry, path))
                : edition.page("stub", path, () -> stub(entry, path));
    }

    private TombstoneView tombstone(Entry entry, String path) {
        return new TombstoneView(
                headOfId(entry),
                entry.id(),
                edition.wording().inLanguage(entry.row(), WITHDRAWN_IN),
                edition.details().of(entry.row(), Set.of("case_id", "publish", "withdrawn")),
                edition.url(path));
    }

    private StubView stub(Entry entry, String path) {
        return new StubView(
                headOfId(entry),
                entry.id(),
                edition.stubText(),
                edition.url(path),
                citation(entry, edition.cases().title(entry), path));
    }

    private Head headOfId(Entry entry) {
        String title = edition.cases().title(entry);
        return head(
                edition.text("case.title-of-id", title, entry.id()),
                edition.text("case.description", title, entry.id()));
    }

    private Head head(String title, String description) {
        return new Head(Words.of(title), description, "cases", List.of(edition.home(), edition.section("cases")));
    }

    private String citation(Entry entry, String title, String path) {
        return edition.citationText(edition.text("cite.case", edition.title().text(), entry.id(), title), path);
    }

    private View view(Entry entry, Sanction sanction, String path) {
        Facts facts = sanction.facts();
        Row row = entry.row();
        String title = edition.cases().title(entry);
        String who = edition.cases().who(facts).words().text();
        String heading = edition.text("case.title", title, who);
        Words summary = edition.wording().words(row, SUMMARY_IN);
        Words sentence = summary.isEmpty()
                ? Words.of(edition.text(
                        "case.sentence", title, who, edition.wording().date(facts.date())))
                : summary;
        return new View(
                head(heading, edition.text("case.description", heading, entry.id()))
                        .with(edition.shareCards().picture(path)),
                entry.id(),
                sentence,
                title,
                edition.details().only(row, STORY),
                law(row.get(ARTICLE_IDS)),
                new OverMaximum(edition.index(), edition.names(), edition.cases())
                        .of(sanction)
                        .map(over -> edition.text(over.key(), over.arguments().toArray(String[]::new))),
                edition.text(isDetention(sanction) ? "case.charged-with" : "case.charged"),
                law(row.get(CHARGED_ARTICLE_IDS)),
                new CaseStory(edition).of(entry, facts),
                new CaseStory(edition).more(facts),
                related(entry, facts),
                edition.details().of(row, shownElsewhere(sanction)),
                edition.details().sources(row),
                edition.details().locator(row),
                edition.url(path),
                citation(entry, heading, path),
                edition.contact());
    }

    /** Nothing is decided by a detention: whoever is detained is charged, and a court may apply the same articles later. */
    private static boolean isDetention(Sanction sanction) {
        return sanction instanceof Arrest arrest && arrest.kind() != Arrest.Kind.ADMINISTRATIVE_ARREST;
    }

    private List<LawView> law(List<String> ids) {
        return ids.stream()
                .flatMap(id -> edition.index().row("articles", id).stream()
                        .map(row -> new LawView(
                                edition.names().article(id),
                                edition.wording().words(row, CODE_IN),
                                edition.names().kind(row),
                                edition.cases().maximum(row))))
                .toList();
    }

    private List<RelatedView> related(Entry entry, Facts facts) {
        List<RelatedView> related = new ArrayList<>();
        facts.partOf()
                .flatMap(group -> edition.index().find(group.caseId()))
                .ifPresent(group -> related.add(new RelatedView(
                        edition.text(facts.partOf().get().possible() ? "related.part-of-possible" : "related.part-of"),
                        edition.cases().rows(List.of(group)),
                        Optional.empty())));
        List<Entry> members = edition.index().members(entry.id());
        add(
                related,
                entry,
                edition.text("related.members"),
                members.stream().filter(member -> !isPossible(member)).toList(),
                Optional.empty());
        add(
                related,
                entry,
                edition.text("related.members-possible"),
                members.stream().filter(CasePages::isPossible).toList(),
                Optional.empty());
        return related;
    }

    private static boolean isPossible(Entry member) {
        return member.sanction()
                .flatMap(sanction -> sanction.facts().partOf())
                .filter(Facts.Membership::possible)
                .isPresent();
    }

    private void add(List<RelatedView> related, Entry self, String title, List<Entry> entries, Optional<Link> all) {
        List<Entry> others = entries.stream()
                .filter(other -> !other.id().equals(self.id()))
                .limit(RELATED)
                .toList();
        if (!others.isEmpty()) {
            related.add(new RelatedView(title, edition.cases().rows(others), all));
        }
    }
}
