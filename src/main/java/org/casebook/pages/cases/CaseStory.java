package org.casebook.pages.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Columns;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.pages.wording.CaseIndex.Entry;

/**
 * What came before a case and after it: the event that was punished, other measures against the same person, the same group
 * or for the same event, and the appeals.
 */
final class CaseStory {
    /** How many other cases are told of, those next to this one. */
    private static final int OTHERS = 10;

    private final Edition edition;

    CaseStory(Edition edition) {
        this.edition = edition;
    }

    /**
     * Something that happened.
     *
     * @param date when, in words
     * @param what the event or the case, with its page; of an appeal what came of it
     * @param id the case's id; blank for an event and for an appeal
     * @param who whom it met
     * @param self whether it is the case that the page is about
     * @param appeal an appeal on it
     */
    record Step(String date, Link what, String id, String who, boolean self, Optional<AppealView> appeal) {}

    /** A decision of a higher instance. */
    record AppealView(
            Words court,
            Words outcome,
            List<String> penalties,
            Words summary,
            List<SourceView> sources,
            Passage locator) {}

    /** The steps in order of time; none where there is nothing but the case. */
    List<Step> of(Entry entry, Facts facts) {
        List<Step> steps = new ArrayList<>();
        edition.index().row("events", facts.eventId()).map(this::event).ifPresent(steps::add);
        for (Entry each : near(entry, facts)) {
            steps.add(step(each, each.id().equals(entry.id())));
        }
        List<Appeal> appeals = edition.index().appeals(entry.id());
        appeals.stream()
                .sorted(Comparator.comparing(appeal -> day(appeal.date())))
                .forEach(appeal -> steps.add(place(steps, appeal), appeal(appeal)));
        return steps.size() > 1 ? List.copyOf(steps) : List.of();
    }

    /** Where all of it stands that the story leaves out: the pages of the person and of the event. */
    List<Link> more(Facts facts) {
        Stream<Link> person = facts.personId().isEmpty()
                ? Stream.of()
                : Stream.of(edition.names().person(facts.personId()))
                        .filter(link -> link.href().isPresent());
        Stream<Link> event = facts.eventId().isEmpty()
                ? Stream.of()
                : Stream.of(edition.names().event(facts.eventId()));
        return Stream.concat(person, event).toList();
    }

    /** This case and others of its person, group or event, those nearest to it in time. */
    private List<Entry> near(Entry entry, Facts facts) {
        TreeSet<String> ids = new TreeSet<>();
        Stream.<Function<CaseIndex, List<Entry>>>of(
                        index -> index.ofPerson(facts.personId()),
                        index -> index.ofGroup(facts.groupId()),
                        index -> index.ofEvent(facts.eventId()))
                .flatMap(found -> found.apply(edition.index()).stream())
                .forEach(other -> ids.add(other.id()));
        ids.add(entry.id());
        List<Entry> all = edition.index().sorted(List.copyOf(ids));
        int self = all.indexOf(entry);
        int first = Math.max(0, Math.min(self - OTHERS / 2, all.size() - OTHERS - 1));
        return all.subList(first, Math.min(all.size(), first + OTHERS + 1));
    }

    private Step event(Row event) {
        Edtf date = event.get(Columns.DATE).orElse(Edtf.UNKNOWN);
        return new Step(
                edition.wording().date(date),
                edition.names().event(event.get(Columns.EVENT_ID)),
                "",
                "",
                false,
                Optional.empty());
    }

    private Step step(Entry entry, boolean self) {
        CaseRow row = edition.cases().row(entry);
        Link what = self ? Link.plain(row.title()) : Link.to(row.title(), row.href());
        return new Step(row.date(), what, row.id(), row.who(), self, Optional.empty());
    }

    private Step appeal(Appeal appeal) {
        AppealView view = new AppealView(
                edition.details().court(appeal.row()),
                edition.details().label(appeal.row(), Columns.OUTCOME),
                edition.cases().penalties(appeal.change(), true),
                edition.wording().words(appeal.row(), Columns.SUMMARY_IN),
                edition.details().sources(appeal.row()),
                edition.details().locator(appeal.row()));
        return new Step(edition.wording().date(appeal.date()), Link.plain(""), "", "", false, Optional.of(view));
    }

    /** Behind the case, its earlier appeals and whatever is known to have been before. */
    private int place(List<Step> steps, Appeal appeal) {
        int place = 0;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            boolean before = step.self()
                    || step.appeal().isPresent()
                    || edition.index()
                            .find(step.id())
                            .flatMap(Entry::sanction)
                            .filter(sanction -> day(sanction.facts().date()).compareTo(day(appeal.date())) <= 0)
                            .isPresent();
            place = before ? index + 1 : Math.max(place, step.id().isEmpty() ? index + 1 : place);
        }
        return place;
    }

    /** The first day that it may have been; what has none is last. */
    private static String day(Edtf date) {
        return date.earliest().or(date::latest).map(Object::toString).orElse("9999");
    }
}
