package org.casebook.pages.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Category;

/** What was done to one person, summed up: how many sanctions of which kinds, the heaviest, from when to when. */
final class PersonSentences {
    private final Edition edition;

    PersonSentences(Edition edition) {
        this.edition = edition;
    }

    /** Of the cases of one person, in the order of time; empty where there is none. */
    List<Passage> of(List<Entry> entries) {
        List<Entry> sanctions =
                entries.stream().filter(PersonSentences::isSanction).toList();
        List<Passage> sentences = new ArrayList<>();
        if (!sanctions.isEmpty()) {
            sentences.add(edition.wording()
                    .passage("person.sanctions", BigDecimal.valueOf(sanctions.size()), Passage.of(kinds(sanctions))));
        }
        if (sanctions.size() > 1) {
            Heaviest.of(sanctions).ifPresent(heaviest -> sentences.add(heaviest(heaviest)));
        }
        sentences.addAll(twiceForOneAct(sanctions));
        List<Entry> detentions =
                entries.stream().filter(entry -> !isSanction(entry)).toList();
        if (!detentions.isEmpty()) {
            sentences.add(Passage.of(edition.text("person.detentions", kinds(detentions))));
        }
        if (entries.size() > 1) {
            sentences.add(Passage.of(
                    edition.text("person.first-last", date(entries.get(0)), date(entries.get(entries.size() - 1)))));
        }
        return sentences;
    }

    private static boolean isSanction(Entry entry) {
        return entry.sanction()
                .filter(sanction -> Category.of(sanction).isSanction())
                .isPresent();
    }

    private String kinds(List<Entry> entries) {
        Map<Category, Integer> kinds = new LinkedHashMap<>();
        entries.forEach(
                entry -> entry.sanction().ifPresent(sanction -> kinds.merge(Category.of(sanction), 1, Integer::sum)));
        List<String> texts = kinds.entrySet().stream()
                .map(kind -> edition.wording().counted("person.of." + FigureLinks.code(kind.getKey()), kind.getValue()))
                .toList();
        int last = texts.size() - 1;
        return last < 1
                ? edition.wording().list(texts)
                : edition.text("list.and", edition.wording().list(texts.subList(0, last)), texts.get(last));
    }

    private Passage heaviest(Entry entry) {
        return edition.wording()
                .passage(
                        "person.heaviest",
                        Passage.of(Link.to(
                                edition.cases().title(entry),
                                edition.addresses().caseOf(entry.id()))),
                        Passage.of(date(entry)));
    }

    /** Rule 9: one person, one event, two sanctions or more. */
    private List<Passage> twiceForOneAct(List<Entry> sanctions) {
        List<Passage> events = sanctions.stream()
                .map(entry -> entry.sanction().orElseThrow().facts().eventId())
                .filter(event -> !event.isEmpty())
                .collect(Collectors.groupingBy(event -> event, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> Passage.of(edition.names().event(same.get(0))))
                .toList();
        return events.isEmpty()
                ? List.of()
                : List.of(edition.wording()
                        .passage("person.one-act", edition.wording().listedWithAnd(events)));
    }

    private String date(Entry entry) {
        return edition.wording().date(entry.sanction().orElseThrow().facts().date());
    }
}
