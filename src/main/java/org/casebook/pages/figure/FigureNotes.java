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
import org.casebook.pages.view.FigureNote;
import org.casebook.pages.view.FigureNote.Kind;
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
    private static final Set<CountedWords> TAKEN_OFF =
            EnumSet.of(CountedWords.ELSEWHERE, CountedWords.POSSIBLY_ELSEWHERE);

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
    List<FigureNote> of(Figure figure, List<String> cases, Assumptions assumptions, Optional<Composition> made) {
        List<FigureNote> notes = new ArrayList<>();
        if (figure.measure() == Measure.CASES) {
            if (figure.casesNotStated() > 0) {
                notes.add(notStated(figure, cases));
            }
            stubs(cases).ifPresent(notes::add);
            return notes;
        }
        if (figure.casesWithoutValue() > 0) {
            notes.add(withoutValue(figure, assumptions));
            if (figure.casesWithoutValue() == figure.cases()) {
                return notes;
            }
        }
        boolean isOpen = figure.high().isEmpty();
        boolean isRange = isOpen || !figure.low().equals(figure.high());
        if (isRange) {
            ofCases(Kind.WORDS, "note.words", assumptions.words()).ifPresent(notes::add);
        }
        if (made.filter(FigureText::isOfPluralsAlone).isPresent()) {
            String counted = wording.interval(figure.low(), figure.high(), figure.approximate());
            notes.add(note(Kind.WORDS, shownOf(assumptions.words()), wording.text("note.counted-as", counted)));
        }
        if (isOpen) {
            ofCases(Kind.OPEN, "note.open", assumptions.open()).ifPresent(notes::add);
        }
        if (figure.approximate()) {
            ofCases(Kind.INEXACT, "note.about", assumptions.about()).ifPresent(notes::add);
        }
        if (isRange) {
            ofCases(Kind.INEXACT, "note.between", assumptions.between()).ifPresent(notes::add);
            notes.addAll(possibleMembers(assumptions.memberships()));
        }
        notes.addAll(membersElsewhere(assumptions.memberships()));
        if (isRange && figure.measure() == Measure.PEOPLE && figure.category() == Category.ALL) {
            overlap(assumptions.unplaced()).ifPresent(notes::add);
        }
        if (isRange && figure.measure() == Measure.PEOPLE && anyShown(assumptions.inSeveralGroups())) {
            notes.add(
                    note(Kind.OVERLAP, shownOf(assumptions.inSeveralGroups()), wording.text("note.in-several-groups")));
        }
        inherited(assumptions.inherited()).ifPresent(notes::add);
        stubs(cases).ifPresent(notes::add);
        return notes;
    }

    private FigureNote notStated(Figure figure, List<String> cases) {
        List<String> notStated = cases.stream()
                .filter(id -> shown(id)
                        .filter(sanction -> sanction.facts().certainty() != Facts.Certainty.STATED)
                        .isPresent())
                .toList();
        int number = figure.casesNotStated();
        return new FigureNote(Kind.NOT_STATED, notStated, number, counted("note.not-stated", number));
    }

    private FigureNote withoutValue(Figure figure, Assumptions assumptions) {
        Passage text = figure.casesWithoutValue() == figure.cases()
                ? withoutAnyValue(figure)
                : Passage.of(wording.list(List.of(
                        wording.counted("note.of-cases", figure.cases()),
                        wording.counted("note.without-value", figure.casesWithoutValue()))));
        return new FigureNote(
                Kind.WITHOUT_VALUE, shownOf(assumptions.withoutValue()), figure.casesWithoutValue(), text);
    }

    private static FigureNote note(Kind kind, List<String> cases, String text) {
        return new FigureNote(kind, cases, Passage.of(text));
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
    private Optional<FigureNote> stubs(List<String> cases) {
        int withheld = (int) cases.stream().filter(id -> shown(id).isEmpty()).count();
        return withheld == 0 ? Optional.empty() : Optional.of(unlisted(counted("note.withheld", withheld), withheld));
    }

    /** Of cases of which some are in no list, or listed without their details. */
    static FigureNote unlisted(Passage text, int number) {
        return new FigureNote(Kind.WITHHELD, List.of(), number, text);
    }

    private Passage counted(String key, int count) {
        return Passage.of(wording.counted(key, count));
    }

    private Optional<FigureNote> ofCases(Kind kind, String key, List<String> ids) {
        List<String> shown = shownOf(ids);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureNote(kind, shown, counted(key, shown.size())));
    }

    private List<String> shownOf(List<String> ids) {
        return ids.stream().filter(id -> shown(id).isPresent()).toList();
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

    private List<FigureNote> possibleMembers(List<AssumedMembership> memberships) {
        List<AssumedMembership> shown = memberships.stream()
                .filter(one -> one.counted() == CountedWords.POSSIBLY_TWICE && isShown(one))
                .toList();
        if (shown.size() > NAMED) {
            return List.of(
                    new FigureNote(Kind.POSSIBLE_MEMBER, membersOf(shown), counted("note.possible", shown.size())));
        }
        return byGroup(Kind.POSSIBLE_MEMBER, "note.may-include", shown);
    }

    private static List<String> membersOf(List<AssumedMembership> memberships) {
        return memberships.stream().map(AssumedMembership::member).toList();
    }

    private List<FigureNote> membersElsewhere(List<AssumedMembership> memberships) {
        List<AssumedMembership> shown = memberships.stream()
                .filter(one -> TAKEN_OFF.contains(one.counted()) && isShown(one))
                .toList();
        List<FigureNote> notes = new ArrayList<>();
        if (shown.size() > NAMED) {
            notes.add(new FigureNote(Kind.ELSEWHERE, membersOf(shown), counted("note.elsewhere", shown.size())));
        } else {
            notes.addAll(byGroup(Kind.ELSEWHERE, "note.without", of(CountedWords.ELSEWHERE, shown)));
            notes.addAll(
                    byGroup(Kind.ELSEWHERE, "note.may-include-elsewhere", of(CountedWords.POSSIBLY_ELSEWHERE, shown)));
        }
        List<AssumedMembership> parted = of(CountedWords.IN_PART, memberships).stream()
                .filter(this::isShown)
                .toList();
        if (!parted.isEmpty()) {
            notes.add(note(Kind.ELSEWHERE, membersOf(parted), wording.text("note.parted")));
        }
        return notes;
    }

    private static List<AssumedMembership> of(CountedWords counted, List<AssumedMembership> memberships) {
        return memberships.stream().filter(one -> one.counted() == counted).toList();
    }

    private List<FigureNote> byGroup(Kind kind, String key, List<AssumedMembership> memberships) {
        Map<String, List<String>> membersOf = new LinkedHashMap<>();
        memberships.forEach(one -> membersOf
                .computeIfAbsent(one.group(), none -> new ArrayList<>())
                .add(one.member()));
        List<FigureNote> notes = new ArrayList<>();
        membersOf.forEach((group, members) ->
                notes.add(new FigureNote(kind, members, wording.passage(key, mention(group), mentions(members)))));
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

    private Optional<FigureNote> overlap(List<String> unplaced) {
        if (!anyShown(unplaced)) {
            return Optional.empty();
        }
        boolean allShown = unplaced.stream().allMatch(id -> shown(id).isPresent());
        Passage text = allShown && unplaced.size() <= NAMED
                ? wording.passage("note.overlap-of", mentions(unplaced))
                : Passage.of(wording.text("note.overlap"));
        return Optional.of(new FigureNote(Kind.OVERLAP, shownOf(unplaced), text));
    }

    private Optional<FigureNote> inherited(List<Inheritance> inherited) {
        List<Inheritance> shown = inherited.stream()
                .filter(one -> isPartOf(one.member(), one.group())
                        && shown(one.group()).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> members = shown.stream().map(Inheritance::member).toList();
        List<String> groups = shown.stream().map(Inheritance::group).distinct().toList();
        Passage text = shown.size() > NAMED || groups.size() > 1
                ? counted("note.values-of-groups", shown.size())
                : wording.passage("note.value-of-group", mentions(members), mentions(groups));
        return Optional.of(new FigureNote(Kind.OF_GROUP, members, text));
    }
}
