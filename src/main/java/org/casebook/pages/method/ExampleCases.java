package org.casebook.pages.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Sanction;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Category;

/**
 * The cases that examples are taken from: those shown whole, in the order of the publication. A withdrawn case and one whose
 * details are withheld are no examples.
 */
final class ExampleCases {
    /** So many cases stand in a sentence. */
    private static final int LISTED = 5;

    private final Edition edition;

    ExampleCases(Edition edition) {
        this.edition = edition;
    }

    /** A case that is shown whole. */
    record ExampleCase(Entry entry, Sanction sanction) {
        Facts facts() {
            return sanction.facts();
        }

        boolean isGroup() {
            return facts().personId().isEmpty();
        }

        Category category() {
            return Category.of(sanction);
        }
    }

    Stream<ExampleCase> all() {
        return shown(edition.index().all());
    }

    /** Detentions, which no total counts, left out. */
    Stream<ExampleCase> sanctions() {
        return all().filter(shown -> shown.category().isSanction());
    }

    Stream<ExampleCase> members(ExampleCase group) {
        return shown(edition.index().members(group.entry().id()));
    }

    /** What a person met with, if the person has a page. */
    List<ExampleCase> sanctionsOn(String personId) {
        return page(personId).isEmpty()
                ? List.of()
                : shown(edition.index().ofPerson(personId))
                        .filter(shown -> shown.category().isSanction())
                        .toList();
    }

    Optional<Link> page(String personId) {
        return Optional.of(personId)
                .filter(id -> !id.isEmpty())
                .map(edition.names()::person)
                .filter(link -> link.href().isPresent());
    }

    /** Whether a case is directly part of a group's, and both are shown. */
    boolean isPartOf(String member, String group) {
        return edition.index().find(group).flatMap(Entry::sanction).isPresent()
                && edition.index().members(group).stream()
                        .anyMatch(entry -> entry.id().equals(member));
    }

    /** A case with what was done and to whom. */
    Passage whole(ExampleCase shown) {
        return edition.cases().mentionWhole(shown.entry());
    }

    /** Cases with what was done; of many the first. */
    Passage listed(List<ExampleCase> all) {
        return listed(all, edition.cases()::mentionTitle);
    }

    /** Cases with whom they are on; of many the first. */
    Passage listedBriefly(List<ExampleCase> all) {
        return listed(all, edition.cases()::mention);
    }

    private Passage listed(List<ExampleCase> all, Function<Entry, Passage> mention) {
        List<Passage> passages = new ArrayList<>();
        all.stream().limit(LISTED).map(shown -> mention.apply(shown.entry())).forEach(passages::add);
        if (all.size() > LISTED) {
            passages.add(Passage.of(edition.wording().counted("example.more", all.size() - LISTED)));
        }
        return edition.wording().listed(passages);
    }

    private static Stream<ExampleCase> shown(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.sanction().map(sanction -> new ExampleCase(entry, sanction)).stream());
    }
}
