package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.MAXIMUM_DAYS;
import static org.casebook.dataset.Columns.MAXIMUM_IN;
import static org.casebook.dataset.Columns.MAXIMUM_PRISON_MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Penalty;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Sentence;
import org.casebook.dataset.Term;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;

/** What a case is called, in short. */
public final class CaseWords {
    private final Wording wording;
    private final Names names;
    private final Addresses addresses;
    private final Map<String, CaseRow> rows = new ConcurrentHashMap<>();

    public CaseWords(Wording wording, Names names, Addresses addresses) {
        this.wording = wording;
        this.names = names;
        this.addresses = addresses;
    }

    public CaseRow row(Entry entry) {
        return rows.computeIfAbsent(
                entry.id(),
                none -> entry.sanction()
                        .map(sanction -> row(entry, sanction))
                        .orElseGet(() -> new CaseRow(
                                entry.id(), addresses.caseOf(entry.id()), "", title(entry), "", Words.NONE, "")));
    }

    private CaseRow row(Entry entry, Sanction sanction) {
        Facts facts = sanction.facts();
        return new CaseRow(
                entry.id(),
                addresses.caseOf(entry.id()),
                wording.date(facts.date()),
                title(entry),
                who(facts).words().text(),
                names.companies(facts.companyIds()),
                wording.list(
                        facts.articleIds().stream().map(names::articleNumber).toList()));
    }

    public List<CaseRow> rows(List<Entry> entries) {
        return entries.stream().map(this::row).toList();
    }

    /** Which sanction, with its penalty: "Fine, 22,680 KZT". */
    public String title(Entry entry) {
        if (entry.sanction().isEmpty()) {
            return wording.text(
                    entry.isWithdrawn() ? "case.withdrawn" : "case.withheld",
                    wording.text("sanction." + entry.table()));
        }
        Sanction sanction = entry.sanction().get();
        String kind = wording.text(
                "sanction." + (sanction instanceof Arrest arrest ? arrest.kind().code() : entry.table()));
        List<String> parts = new ArrayList<>();
        parts.add(kind);
        parts.addAll(penalties(sanction.penalty(), sanction instanceof Sentence));
        return wording.list(parts);
    }

    /** An article's heaviest penalty: as its row tells it, or from its numbers where that is in another language. */
    public Words maximum(Row article) {
        Words told = wording.inLanguage(article, MAXIMUM_IN);
        if (told.lang().isEmpty()) {
            return told;
        }
        Optional<String> days = article.get(MAXIMUM_DAYS)
                .map(range -> wording.list(
                        List.of(wording.text("sanction.administrative_arrest"), wording.range("term.days", range))));
        Optional<String> months =
                article.get(MAXIMUM_PRISON_MONTHS).map(range -> wording.months("term.prison_months", range));
        return days.or(() -> months).map(Words::of).orElse(told);
    }

    /** The same as a sentence, or that the source does not give it. */
    public String heaviest(Row article) {
        Words maximum = maximum(article);
        return maximum.isEmpty()
                ? wording.text("article.maximum-not-given")
                : wording.text("article.maximum", maximum.text());
    }

    /** Several texts in one. */
    public String list(List<String> texts) {
        return wording.list(texts);
    }

    /** The penalties in words; of a fine only its amount. */
    public List<String> penalties(Penalty penalty, boolean amountIsPart) {
        List<String> parts = new ArrayList<>();
        for (Term term : Term.values()) {
            Range range = penalty.terms().get(term);
            if (range != null) {
                String key = "term." + term.field();
                parts.add(
                        term == Term.DAYS || term == Term.WORK_HOURS
                                ? wording.range(key, range)
                                : wording.months(key, range));
            }
        }
        penalty.amount().ifPresent(amount -> {
            String text = penalty.currency().isEmpty()
                    ? wording.range(amount)
                    : wording.text("amount", wording.range(amount), penalty.currency());
            parts.add(amountIsPart ? wording.text("term.fine", text) : text);
        });
        return parts;
    }

    /** A case as short as a sentence needs it, with its page: "about 30 people (f-001)", "hundreds (d-001)". */
    public Passage mention(Entry entry) {
        return mention(
                entry,
                entry.sanction().map(sanction -> inShort(sanction.facts())).orElseGet(() -> title(entry)));
    }

    private String inShort(Facts facts) {
        return facts.isInWords() && facts.personId().isEmpty()
                ? wording.peopleInShort(facts)
                : who(facts).words().text();
    }

    /** A case with what was done, and its page: "Fine, 22,680 KZT (f-001)". */
    public Passage mentionTitle(Entry entry) {
        return mention(entry, title(entry));
    }

    /** A case with what was done and to whom, and its page: "Fine, 22,680 KZT: Aigul Test (f-001)". */
    public Passage mentionWhole(Entry entry) {
        return mention(
                entry,
                entry.sanction()
                        .map(sanction -> wording.text("case.title", title(entry), inShort(sanction.facts())))
                        .orElseGet(() -> title(entry)));
    }

    private Passage mention(Entry entry, String words) {
        return Passage.of(Link.to(wording.text("case.title-of-id", words, entry.id()), addresses.caseOf(entry.id())));
    }

    /** The person, or how many people. */
    public Link who(Facts facts) {
        return facts.personId().isEmpty() ? Link.plain(people(facts)) : names.person(facts.personId());
    }

    private String people(Facts facts) {
        boolean unknown =
                facts.people().low().signum() == 0 && facts.people().high().isEmpty();
        return unknown ? wording.text("people.unknown") : wording.people(facts);
    }
}
