package org.casebook.pages.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casebook.bake.Page;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.FigureNote;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.pages.wording.CaseWords;
import org.casebook.pages.wording.Wording;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.count.Assumptions;
import org.casebook.tabulate.statistics.Statistics;

/**
 * Makes each figure that is shown a link to a list of exactly its cases, and plans that list. Figures of one cell with the
 * same cases share a list.
 */
public final class FigureLinks {
    private static final int PER_PAGE = 200;

    private final Statistics statistics;
    private final CaseIndex index;
    private final Wording wording;
    private final Addresses addresses;
    private final CaseWords words;
    private final FigureNotes smallPrint;
    private final Map<Cell, Map<List<String>, ListedCases>> lists = new LinkedHashMap<>();
    private final Map<CountedFigure, List<String>> counted = new HashMap<>();
    private final Map<String, Map<String, Reason>> reasons = new HashMap<>();

    public FigureLinks(Statistics statistics, CaseIndex index, Wording wording, Addresses addresses, CaseWords words) {
        this.statistics = statistics;
        this.index = index;
        this.wording = wording;
        this.addresses = addresses;
        this.words = words;
        this.smallPrint = new FigureNotes(index, wording, words);
    }

    /**
     * Where lists are told apart only by their cases.
     *
     * @param folder the folder of a key
     * @param category which sanctions
     */
    private record Cell(String folder, Category category) {}

    private record CountedFigure(String folder, Category category, Status status) {}

    /**
     * A list to be written.
     *
     * @param base its first page without the ending
     * @param title what its cases have in common
     * @param back the page of the figure's subject
     * @param cases their ids
     */
    private record ListedCases(String base, String title, Link back, List<String> cases) {}

    /**
     * Why a figure is what it is.
     *
     * @param measure what it counts
     * @param text the figure
     * @param notes its small print
     */
    record Reason(String measure, String text, List<Passage> notes) {}

    /** A page of a list; on the first, why the figures that lead to it are what they are. */
    record View(Head head, String count, Link back, List<Reason> reasons, CaseTable cases, Paging paging) {}

    /**
     * The link of a figure.
     *
     * @param subject what the breakdown's cell is about, with its page
     */
    public FigureView of(Breakdown breakdown, Figure figure, Link subject) {
        StringBuilder folder =
                new StringBuilder("cases/").append(breakdown == Breakdown.TOTALS ? "by-total" : breakdown.slug());
        figure.keys().forEach(key -> folder.append('/').append(Addresses.key(key)));
        return link(
                figure,
                folder.toString(),
                subject,
                () -> statistics.cases().of(breakdown, figure),
                () -> statistics.cases().assumptions(breakdown, figure),
                statistics.cases().composition(breakdown, figure));
    }

    /**
     * How many cases some of those behind a figure are, as a link to exactly these.
     *
     * @param folder the folder of the figure's key
     * @param name that of the list in it
     * @param title what the cases have in common
     */
    public FigureView ofPart(String folder, String name, String title, List<String> cases, Link subject) {
        ListedCases list = lists.computeIfAbsent(
                        new Cell(folder + "/" + name, Category.ALL), none -> new LinkedHashMap<>())
                .computeIfAbsent(
                        cases, none -> new ListedCases(addresses.page(folder + "/" + name), title, subject, cases));
        return new FigureView(
                wording.counted("note.of-cases", cases.size()), cases.size(), list.base() + ".html", List.of());
    }

    /** The link of a figure of those punished repeatedly. */
    public FigureView ofRepeated(Figure figure, Link subject) {
        String repetition = Addresses.word(figure.keys().get(0));
        String article = figure.keys().get(1);
        String folder = "cases/repeated/" + repetition + (article.isEmpty() ? "" : "/" + Addresses.key(article));
        return link(
                figure,
                folder,
                subject,
                () -> statistics.cases().ofRepeated(figure),
                () -> Assumptions.NONE,
                Optional.empty());
    }

    private FigureView link(
            Figure figure,
            String folder,
            Link subject,
            Supplier<List<String>> find,
            Supplier<Assumptions> assumptions,
            Optional<Composition> made) {
        if (figure.isSuppressed()) {
            return FigureView.plain(wording.text("figure.suppressed"), List.of());
        }
        List<String> cases = isCount(figure)
                ? counted.computeIfAbsent(
                        new CountedFigure(folder, figure.category(), figure.status()), none -> find.get())
                : find.get();
        int unlisted = figure.cases() - cases.size();
        if (unlisted < 0 || (unlisted > 0 && !statistics.cases().mayLack())) {
            throw new IllegalStateException(
                    "A figure of " + figure.cases() + " cases has a list of " + cases.size() + ": " + figure);
        }
        List<FigureNote> notes = new ArrayList<>(smallPrint.of(
                figure, cases, figure.measure() == Measure.CASES ? Assumptions.NONE : assumptions.get(), made));
        if (unlisted > 0) {
            String text = wording.counted(cases.isEmpty() ? "note.without-list" : "note.unlisted", unlisted);
            notes.add(FigureNotes.unlisted(Passage.of(text), unlisted));
        }
        if (cases.isEmpty()) {
            return FigureView.plain(text(figure, made), notes);
        }
        ListedCases list = lists.computeIfAbsent(new Cell(folder, figure.category()), none -> new LinkedHashMap<>())
                .computeIfAbsent(cases, none -> list(figure, folder, subject, cases));
        String text = text(figure, made);
        FigureView view = new FigureView(text, cases.size(), list.base() + ".html", notes)
                .labelled(
                        wording.text("figure.label", text, wording.counted("list.count", cases.size()), list.title()));
        if (!notes.isEmpty()) {
            reasons.computeIfAbsent(list.base(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(counts(figure), measure -> reason(measure, view));
        }
        return view;
    }

    private static Reason reason(String measure, FigureView view) {
        return new Reason(
                measure,
                view.text(),
                view.notes().stream().map(FigureNote::text).toList());
    }

    /** What a figure counts, in a word. */
    private String counts(Figure figure) {
        String measure = switch (figure.measure()) {
            case CASES, PEOPLE -> wording.text("measure." + figure.measure().code());
            case SANCTIONS -> wording.text(figure.category().isSanction() ? "measure.sanctions" : "measure.detentions");
            default -> measure(figure);
        };
        return figure.status() == Status.STANDING ? wording.text("list.standing", measure) : measure;
    }

    private static boolean isCount(Figure figure) {
        return switch (figure.measure()) {
            case CASES, SANCTIONS, PEOPLE -> true;
            default -> false;
        };
    }

    private ListedCases list(Figure figure, String folder, Link subject, List<String> cases) {
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
        return new ListedCases(addresses.page(folder + "/" + name), title, subject, cases);
    }

    public static String code(Category category) {
        return category.kind().isEmpty() ? category.sanction() : category.kind();
    }

    /** What a measure of a penalty is called, with its currency. */
    public String measure(Figure figure) {
        if (figure.measure() != Measure.AMOUNT) {
            return wording.text((figure.category().isSanction() ? "measure." : "detention.")
                    + figure.measure().code());
        }
        return figure.unit().isEmpty()
                ? wording.text("measure.amount-unknown")
                : wording.text("measure.amount", figure.unit());
    }

    private String text(Figure figure, Optional<Composition> made) {
        return wording.figure(figure, made, index::peopleText);
    }

    /** The pages of all lists that a figure was linked to. */
    public List<Page> pages() {
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
                                        part.paging().previous().isEmpty() ? reasons(list) : List.of(),
                                        new CaseTable(list.title(), part.items(), Optional.empty()),
                                        part.paging())));
                    }
                }));
        return pages;
    }

    private List<Reason> reasons(ListedCases list) {
        return List.copyOf(reasons.getOrDefault(list.base(), Map.of()).values());
    }
}
