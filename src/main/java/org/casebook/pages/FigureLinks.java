package org.casebook.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.casebook.bake.Page;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Range;
import org.casebook.dataset.Sanction;
import org.casebook.pages.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Statistics;
import org.casebook.tabulate.Status;

/**
 * Makes each figure that is shown a link to a list of exactly its cases, and plans that list. Figures of one cell with the
 * same cases share a list.
 */
final class FigureLinks {
    private static final int PER_PAGE = 200;

    private final Statistics statistics;
    private final CaseIndex index;
    private final Wording wording;
    private final Addresses addresses;
    private final CaseWords words;
    private final Map<Cell, Map<List<String>, CaseList>> lists = new LinkedHashMap<>();
    private final Map<Counted, List<String>> counted = new HashMap<>();
    private final IdentityHashMap<List<String>, Tally> tallies = new IdentityHashMap<>();

    FigureLinks(Statistics statistics, CaseIndex index, Wording wording, Addresses addresses, CaseWords words) {
        this.statistics = statistics;
        this.index = index;
        this.wording = wording;
        this.addresses = addresses;
        this.words = words;
    }

    /**
     * Where lists are told apart only by their cases.
     *
     * @param folder the folder of a key
     * @param category which sanctions
     */
    private record Cell(String folder, Category category) {}

    /**
     * What makes figures of a list more than a plain number.
     *
     * @param open cases that give only a least number of people
     * @param about cases that give it as approximate
     * @param between cases that give a range
     * @param possible cases that may be counted in a group already
     * @param groups cases about a group
     * @param tables how many kinds of sanction they are of
     */
    private record Tally(int open, int about, int between, int possible, int groups, int tables) {}

    private record Counted(String folder, Category category, Status status) {}

    /**
     * A list to be written.
     *
     * @param base its first page without the ending
     * @param title what its cases have in common
     * @param back the page of the figure's subject
     * @param cases their ids
     */
    private record CaseList(String base, String title, Link back, List<String> cases) {}

    /** A page of a list. */
    record View(Head head, String count, Link back, CaseTable cases, Paging paging) {}

    /**
     * The link of a figure.
     *
     * @param subject what the breakdown's cell is about, with its page
     */
    FigureView of(Breakdown breakdown, Figure figure, Link subject) {
        StringBuilder folder =
                new StringBuilder("cases/").append(breakdown == Breakdown.TOTALS ? "by-total" : breakdown.slug());
        figure.keys().forEach(key -> folder.append('/').append(Addresses.key(key)));
        return link(figure, folder.toString(), subject, () -> statistics.cases().of(breakdown, figure));
    }

    /** The link of a figure of those punished repeatedly. */
    FigureView ofRepeated(Figure figure, Link subject) {
        String repetition = Addresses.word(figure.keys().get(0));
        String article = figure.keys().get(1);
        String folder = "cases/repeated/" + repetition + (article.isEmpty() ? "" : "/" + Addresses.key(article));
        return link(figure, folder, subject, () -> statistics.cases().ofRepeated(figure));
    }

    private FigureView link(Figure figure, String folder, Link subject, Supplier<List<String>> find) {
        List<String> cases = isCount(figure)
                ? counted.computeIfAbsent(new Counted(folder, figure.category(), figure.status()), none -> find.get())
                : find.get();
        if (cases.size() != figure.cases()) {
            throw new IllegalStateException(
                    "A figure of " + figure.cases() + " cases has a list of " + cases.size() + ": " + figure);
        }
        CaseList list = lists.computeIfAbsent(new Cell(folder, figure.category()), none -> new LinkedHashMap<>())
                .computeIfAbsent(cases, none -> list(figure, folder, subject, cases));
        return new FigureView(text(figure), figure.cases(), list.base() + ".html", notes(figure, cases));
    }

    private static boolean isCount(Figure figure) {
        return switch (figure.measure()) {
            case CASES, SANCTIONS, PEOPLE -> true;
            default -> false;
        };
    }

    private CaseList list(Figure figure, String folder, Link subject, List<String> cases) {
        StringBuilder name = new StringBuilder(figure.category().sanction());
        if (!figure.category().kind().isEmpty()) {
            name.append('-').append(Addresses.word(figure.category().kind()));
        }
        String title =
                wording.text("list.title", subject.words().text(), wording.text("category." + code(figure.category())));
        if (!isCount(figure)) {
            name.append('-').append(Addresses.word(figure.measure().code()));
            title = wording.text("list.of-value", title, measure(figure));
            if (figure.measure() == Measure.AMOUNT && !figure.unit().isEmpty()) {
                name.append('-').append(Addresses.word(figure.unit()));
            }
        }
        if (figure.status() == Status.STANDING) {
            name.append("-standing");
            title = wording.text("list.standing", title);
        }
        return new CaseList(addresses.page(folder + "/" + name), title, subject, cases);
    }

    static String code(Category category) {
        return category.kind().isEmpty() ? category.sanction() : category.kind();
    }

    /** What a measure of a penalty is called, with its currency. */
    String measure(Figure figure) {
        if (figure.measure() != Measure.AMOUNT) {
            return wording.text((figure.category().isSanction() ? "measure." : "detention.")
                    + figure.measure().code());
        }
        return figure.unit().isEmpty()
                ? wording.text("measure.amount-unknown")
                : wording.text("measure.amount", figure.unit());
    }

    private String text(Figure figure) {
        return wording.interval(figure.low(), figure.high(), figure.approximate());
    }

    /** The small print: why a figure is no plain number, and what is not in it. */
    private List<String> notes(Figure figure, List<String> cases) {
        List<String> notes = new ArrayList<>();
        if (figure.measure() == Measure.CASES) {
            if (figure.casesNotStated() > 0) {
                notes.add(wording.counted("note.not-stated", figure.casesNotStated()));
            }
            return notes;
        }
        if (figure.casesWithoutValue() > 0) {
            String count = wording.counted("note.of-cases", figure.cases());
            boolean none = figure.casesWithoutValue() == figure.cases();
            notes.add(wording.list(List.of(
                    count,
                    none
                            ? wording.text("note.none-with-value")
                            : wording.counted("note.without-value", figure.casesWithoutValue()))));
            if (none) {
                return notes;
            }
        }
        if (figure.high().isEmpty() || !figure.low().equals(figure.high()) || figure.approximate()) {
            notes.addAll(reasons(figure, cases));
        }
        return notes;
    }

    private List<String> reasons(Figure figure, List<String> cases) {
        Tally tally = tallies.computeIfAbsent(cases, this::tally);
        boolean open = figure.high().isEmpty();
        List<String> reasons = new ArrayList<>();
        if (tally.open() > 0 && open) {
            reasons.add(wording.counted("note.open", tally.open()));
        }
        if (tally.about() > 0 && figure.approximate()) {
            reasons.add(wording.counted("note.about", tally.about()));
        }
        if (tally.between() > 0) {
            reasons.add(wording.counted("note.between", tally.between()));
        }
        if (tally.possible() > 0) {
            reasons.add(wording.counted("note.possible", tally.possible()));
        }
        boolean range = open || !figure.low().equals(figure.high());
        boolean people = figure.measure() == Measure.PEOPLE && figure.category() == Category.ALL;
        if (range && people && tally.groups() > 0 && tally.tables() > 1) {
            reasons.add(wording.text("note.overlap"));
        }
        if (range && reasons.isEmpty() && figure.casesWithoutValue() == 0) {
            reasons.add(wording.text(isCount(figure) ? "note.parted" : "note.value-range"));
        }
        return reasons;
    }

    private Tally tally(List<String> cases) {
        int open = 0;
        int about = 0;
        int between = 0;
        int possible = 0;
        int groups = 0;
        Set<String> tables = new HashSet<>();
        for (String id : cases) {
            Optional<Facts> found = index.find(id).flatMap(Entry::sanction).map(Sanction::facts);
            if (found.isPresent()) {
                Facts facts = found.get();
                Range people = facts.people();
                open += people.high().isEmpty() ? 1 : 0;
                about += people.approximate() ? 1 : 0;
                between += people.high().isPresent() && people.high().get().compareTo(people.low()) > 0 ? 1 : 0;
                possible += facts.partOf().isPresent() && facts.partOf().get().possible() ? 1 : 0;
                groups += facts.personId().isEmpty() ? 1 : 0;
                tables.add(facts.row().resource().name());
            }
        }
        return new Tally(open, about, between, possible, groups, tables.size());
    }

    /** The pages of all lists that a figure was linked to. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        lists.values()
                .forEach(byCases -> byCases.values().forEach(list -> {
                    List<CaseRow> rows = words.rows(index.sorted(list.cases()));
                    String count = wording.counted("list.count", rows.size());
                    for (Paging.Part<CaseRow> part : Paging.split(list.base(), rows, PER_PAGE)) {
                        Head head = new Head(
                                Words.of(list.title()),
                                wording.text("list.description", list.title(), count),
                                "cases",
                                List.of(Link.to(wording.text("nav.cases"), addresses.index("cases"))));
                        pages.add(new Page(
                                "list",
                                part.path(),
                                wording.language(),
                                new View(
                                        head,
                                        count,
                                        list.back(),
                                        new CaseTable(list.title(), part.items(), Optional.empty()),
                                        part.paging())));
                    }
                }));
        return pages;
    }
}
