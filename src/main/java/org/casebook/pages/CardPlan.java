package org.casebook.pages;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PLACE_ID;
import static org.casebook.dataset.Columns.ROLE_IN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.chart.model.ShareCard;
import org.casebook.dataset.Column;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.subject.PersonPages;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Link;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;

/**
 * Which pages have a card, and what it says: nothing that the page itself does not say. Drawing one takes a few hundredths
 * of a second, so a kind of more than {@link #MOST} pages has that of the home page.
 */
final class CardPlan {
    static final int MOST = 100;
    private static final int NAMED = 3;

    private final Edition edition;
    private final String source;

    CardPlan(Edition edition) {
        this.edition = edition;
        this.source = source(edition);
    }

    private static String source(Edition edition) {
        String asOf = edition.text(
                "footer.as-of",
                edition.wording().day(edition.dataset().description().dataAsOf()));
        // What there is no room for is cut at the end.
        return Stream.concat(
                        Stream.of(edition.baseUrl().map(CardPlan::shortened).orElse(""), asOf),
                        edition.authors().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** Plans them, if anybody says where the site will stand. */
    void make() {
        if (edition.baseUrl().isEmpty()) {
            return;
        }
        Link total = Link.to(edition.text("figures.total"), edition.addresses().home());
        plan(edition.addresses().home(), "", facts(Breakdown.TOTALS, List.of(), total), "");
        edition.charts()
                .forEach(chart -> plan(
                        edition.addresses().of("charts", chart.slug()), chart.title(), List.of(), chart.subtitle()));
        subjects("companies", COMPANY_ID, Breakdown.BY_COMPANY, edition.names()::company);
        subjects("articles", ARTICLE_ID, Breakdown.BY_ARTICLE, edition.names()::article);
        subjects("places", PLACE_ID, Breakdown.BY_PLACE, edition.names()::place);
        people();
        cases();
    }

    private void plan(String page, String subject, List<ShareCard.Fact> facts, String sentence) {
        String language = edition.wording().language();
        edition.shareCards()
                .plan(page, new ShareCard(language, edition.title().text(), subject, facts, sentence, source));
    }

    private void subjects(String table, Column<String> id, Breakdown breakdown, Function<String, Link> name) {
        List<Row> rows = edition.dataset().rows(table);
        if (rows.size() <= MOST) {
            rows.forEach(row -> {
                Link subject = name.apply(row.get(id));
                plan(
                        edition.addresses().of(table, row.get(id)),
                        subject.words().text(),
                        facts(breakdown, List.of(row.get(id)), subject),
                        "");
            });
        }
    }

    /** How many people met with each kind of sanction, then of detention; no figure that is suppressed. */
    private List<ShareCard.Fact> facts(Breakdown breakdown, List<String> key, Link subject) {
        return Arrays.stream(Category.values())
                .filter(category -> category != Category.ALL)
                .sorted(Comparator.comparing((Category category) -> !category.isSanction()))
                .flatMap(category -> fact(breakdown, key, category, subject).stream())
                .toList();
    }

    private Optional<ShareCard.Fact> fact(Breakdown breakdown, List<String> key, Category category, Link subject) {
        boolean isShown = edition.tables()
                .figure(breakdown, key, category, Measure.PEOPLE)
                .filter(figure -> !figure.isSuppressed())
                .isPresent();
        FigureCell cell = edition.tables().cell(breakdown, key, category, Measure.PEOPLE, subject);
        String label = edition.text("headline." + FigureLinks.code(category));
        String stands = cell.standing()
                .map(standing -> ". " + edition.text("figure.standing") + " " + standing.text())
                .orElse(cell.noneStands() ? ". " + edition.text("figure.none-stands") : "");
        return isShown
                ? cell.imposed().map(figure -> new ShareCard.Fact(figure.text(), label + stands))
                : Optional.empty();
    }

    private void people() {
        List<Row> people = PersonPages.listed(edition);
        if (people.size() <= MOST) {
            people.forEach(person -> {
                String id = person.get(PERSON_ID);
                String done = edition.index().ofPerson(id).stream()
                        .limit(NAMED)
                        .map(entry -> edition.cases().row(entry))
                        .map(row -> row.date().isEmpty() ? row.title() : row.title() + " (" + row.date() + ")")
                        .collect(Collectors.joining("; "));
                String role = edition.wording().words(person, ROLE_IN).text();
                plan(
                        edition.addresses().of("people", id),
                        edition.wording().name(person),
                        List.of(),
                        done.isEmpty() ? role : done);
            });
        }
    }

    private void cases() {
        List<Entry> cases = edition.index().all();
        if (cases.size() <= MOST) {
            cases.stream().filter(entry -> entry.sanction().isPresent()).forEach(this::ofCase);
        }
    }

    private void ofCase(Entry entry) {
        CaseRow row = edition.cases().row(entry);
        Optional<Facts> facts = entry.sanction().map(sanction -> sanction.facts());
        String place = facts.map(Facts::placeId)
                .filter(id -> !id.isEmpty())
                .map(id -> edition.names().place(id).words().text())
                .orElse("");
        plan(
                edition.addresses().caseOf(entry.id()),
                edition.text("case.title", row.title(), row.who()),
                List.of(),
                Stream.of(row.date(), place, row.companies().text(), row.articles())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
