package org.casebook.pages.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.chart.words.FigureText;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Sanction;
import org.casebook.pages.view.Passage;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.pages.wording.CaseWords;
import org.casebook.pages.wording.Wording;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.count.Assumptions;
import org.casebook.tabulate.count.Assumptions.AssumedMembership;
import org.casebook.tabulate.count.Assumptions.CountedWords;
import org.casebook.tabulate.count.Assumptions.Inheritance;

/**
 * The small print of a figure: what is not in it, why it is no plain number, and what it supposes. Up to three cases are
 * named, more are counted. A case whose details are withheld is neither.
 */
final class FigureNotes {
    private static final int NAMED = 3;
    private static final Set<CountedWords> TAKEN_OFF = EnumSet.of(CountedWords.ELSEWHERE, CountedWords.POSSIBLY_ELSEWHERE);

    private final CaseIndex index;
    private final Wording wording;
    private final CaseWords words;

    FigureNotes(CaseIndex index, Wording wording, CaseWords words) {
        this.index = index;
        this.wording = wording;
        this.words = words;
    }

    /**
     * The notes of a figure, each a line.
     *
     * @param cases the ids of its cases
     * @param made what it is the sum of, where it rests on words
     */
    List<Passage> of(Figure figure, List<String> cases, Assumptions assumptions, Optional<Composition> made) {
        List<Passage> notes = new ArrayList<>();
        if (figure.measure() == Measure.CASES) {
            if (figure.casesNotStated() > 0) {
                notes.add(counted("note.not-stated", figure.casesNotStated()));
            }
            stubs(cases).ifPresent(notes::add);
            return notes;
        }
        if (figure.casesWithoutValue() > 0) {
            if (figure.casesWithoutValue() == figure.cases()) {
                notes.add(withoutAnyValue(figure));
                return notes;
            }
            notes.add(Passage.of(wording.list(List.of(
                    wording.counted("note.of-cases", figure.cases()),
                    wording.counted("note.without-value", figure.casesWithoutValue())))));
        }
        boolean isOpen = figure.high().isEmpty();
        boolean isRange = isOpen || !figure.low().equals(figure.high());
        if (isRange) {
            ofCases("note.words", assumptions.words()).ifPresent(notes::add);
        }
        if (made.filter(FigureText::isOfPluralsAlone).isPresent()) {
            notes.add(Passage.of(wording.text(
                    "note.counted-as", wording.interval(figure.low(), figure.high(), figure.approximate()))));
        }
        if (isOpen) {
            ofCases("note.open", assumptions.open()).ifPresent(notes::add);
        }
        if (figure.approximate()) {
            ofCases("note.about", assumptions.about()).ifPresent(notes::add);
        }
        if (isRange) {
            ofCases("note.between", assumptions.between()).ifPresent(notes::add);
            notes.addAll(possibleMembers(assumptions.memberships()));
        }
        notes.addAll(membersElsewhere(assumptions.memberships()));
        if (isRange && figure.measure() == Measure.PEOPLE && figure.category() == Category.ALL) {
            overlap(assumptions.unplaced()).ifPresent(notes::add);
        }
        if (isRange && figure.measure() == Measure.PEOPLE && anyShown(assumptions.inSeveralGroups())) {
            notes.add(Passage.of(wording.text("note.in-several-groups")));
        }
        inherited(assumptions.inherited()).ifPresent(notes::add);
        stubs(cases).ifPresent(notes::add);
        return notes;
    }

    private Passage withoutAnyValue(Figure figure) {
        return switch (figure.measure()) {
            case AMOUNT, PERSON_DAYS ->
                counted("note.none-with-value." + figure.measure().code(), figure.cases());
            default ->
                Passage.of(wording.list(List.of(
                        wording.counted("note.of-cases", figure.cases()), wording.text("note.none-with-value"))));
        };
    }

    /** How many of a figure's cases are counted without their details, which may make it a range: a total alone has any. */
    private Optional<Passage> stubs(List<String> cases) {
        int withheld = (int) cases.stream().filter(id -> shown(id).isEmpty()).count();
        return withheld == 0 ? Optional.empty() : Optional.of(counted("note.withheld", withheld));
    }

    private Passage counted(String key, int count) {
        return Passage.of(wording.counted(key, count));
    }

    private Optional<Passage> ofCases(String key, List<String> ids) {
        int shown = (int) ids.stream().filter(id -> shown(id).isPresent()).count();
        return shown == 0 ? Optional.empty() : Optional.of(counted(key, shown));
    }

    private boolean anyShown(List<String> ids) {
        return ids.stream().anyMatch(id -> shown(id).isPresent());
    }

    private Optional<Sanction> shown(String id) {
        return index.find(id).flatMap(Entry::sanction);
    }

    /** A case as short as a note needs it: who, and its id. */
    private Passage mention(String id) {
        return index.find(id).map(words::mention).orElse(Passage.NONE);
    }

    private Passage mentions(List<String> ids) {
        return wording.listedWithAnd(ids.stream().map(this::mention).toList());
    }

    private List<Passage> possibleMembers(List<AssumedMembership> memberships) {
        List<AssumedMembership> shown = memberships.stream()
                .filter(one -> one.counted() == CountedWords.POSSIBLY_TWICE && isShown(one))
                .toList();
        if (shown.size() > NAMED) {
            return List.of(counted("note.possible", shown.size()));
        }
        return byGroup("note.may-include", shown);
    }

    private List<Passage> membersElsewhere(List<AssumedMembership> memberships) {
        List<AssumedMembership> shown = memberships.stream()
                .filter(one -> TAKEN_OFF.contains(one.counted()) && isShown(one))
                .toList();
        List<Passage> notes = new ArrayList<>();
        if (shown.size() > NAMED) {
            notes.add(counted("note.elsewhere", shown.size()));
        } else {
            notes.addAll(byGroup("note.without", of(CountedWords.ELSEWHERE, shown)));
            notes.addAll(byGroup("note.may-include-elsewhere", of(CountedWords.POSSIBLY_ELSEWHERE, shown)));
        }
        if (memberships.stream().anyMatch(one -> one.counted() == CountedWords.IN_PART && isShown(one))) {
            notes.add(Passage.of(wording.text("note.parted")));
        }
        return notes;
    }

    private static List<AssumedMembership> of(CountedWords counted, List<AssumedMembership> memberships) {
        return memberships.stream().filter(one -> one.counted() == counted).toList();
    }

    private List<Passage> byGroup(String key, List<AssumedMembership> memberships) {
        Map<String, List<String>> membersOf = new LinkedHashMap<>();
        memberships.forEach(one -> membersOf
                .computeIfAbsent(one.group(), none -> new ArrayList<>())
                .add(one.member()));
        List<Passage> notes = new ArrayList<>();
        membersOf.forEach((group, members) -> notes.add(wording.passage(key, mention(group), mentions(members))));
        return notes;
    }

    /** Whether both cases are shown whole, and the link between them on the member's own page. */
    private boolean isShown(AssumedMembership membership) {
        return shown(membership.group()).isPresent() && isPartOf(membership.member(), membership.group());
    }

    private boolean isPartOf(String member, String group) {
        return shown(member)
                .map(Sanction::facts)
                .flatMap(Facts::partOf)
                .filter(link -> link.caseId().equals(group))
                .isPresent();
    }

    private Optional<Passage> overlap(List<String> unplaced) {
        if (!anyShown(unplaced)) {
            return Optional.empty();
        }
        boolean allShown = unplaced.stream().allMatch(id -> shown(id).isPresent());
        return Optional.of(
                allShown && unplaced.size() <= NAMED
                        ? wording.passage("note.overlap-of", mentions(unplaced))
                        : Passage.of(wording.text("note.overlap")));
    }

    private Optional<Passage> inherited(List<Inheritance> inherited) {
        List<Inheritance> shown = inherited.stream()
                .filter(one -> isPartOf(one.member(), one.group())
                        && shown(one.group()).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> groups = shown.stream().map(Inheritance::group).distinct().toList();
        if (shown.size() > NAMED || groups.size() > 1) {
            return Optional.of(counted("note.values-of-groups", shown.size()));
        }
        return Optional.of(wording.passage(
                "note.value-of-group",
                mentions(shown.stream().map(Inheritance::member).toList()),
                mentions(groups)));
    }
}
