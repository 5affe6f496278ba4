package org.casebook.pages.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureRow;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Footnotes;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;

/** Who was punished repeatedly, and companies by articles. */
public final class ComparisonPages {
    private static final int SHADES = 5;

    private final Edition edition;

    public ComparisonPages(Edition edition) {
        this.edition = edition;
    }

    /** Who was punished repeatedly. */
    record RepeatedView(Head head, FigureTable figures, Citation citation) {}

    /** A cell of companies by articles: its figure, and how dark it is, 0 for none to 5. */
    record Shaded(FigureCell cell, int shade) {}

    /** A company's row. */
    record ShadedRow(Link name, List<Shaded> cells) {}

    /** The head of an article's column. */
    record Column(Link name, String number) {}

    /** Companies by articles. */
    record CrossView(
            Head head,
            String corner,
            List<Column> columns,
            List<ShadedRow> rows,
            List<Footnotes.Footnote> footnotes,
            List<String> notes,
            Citation citation) {}

    public List<Page> pages() {
        return List.of(repeated(), cross());
    }

    private Page repeated() {
        String path = edition.addresses().page("repeated.html");
        String title = edition.text("repeated.title");
        Map<List<String>, Map<Measure, Map<Status, Figure>>> byKeys = new LinkedHashMap<>();
        for (Figure figure : edition.statistics().repeated()) {
            byKeys.computeIfAbsent(figure.keys(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.measure(), none -> new LinkedHashMap<>())
                    .put(figure.status(), figure);
        }
        List<FigureRow> rows = new ArrayList<>();
        byKeys.forEach((keys, byMeasure) -> {
            String article = keys.get(1);
            String name = edition.text("repeated." + keys.get(0));
            Link link = article.isEmpty() ? Link.plain(name) : edition.names().article(article);
            Link of = Link.to(
                    article.isEmpty()
                            ? name
                            : edition.text("list.both", name, link.words().text()),
                    path);
            rows.add(new FigureRow(
                    link,
                    List.of(
                            repeated(edition, byMeasure.getOrDefault(Measure.PEOPLE, Map.of()), of),
                            repeated(edition, byMeasure.getOrDefault(Measure.SANCTIONS, Map.of()), of)),
                    List.of(),
                    article.isEmpty() && keys.get(0).equals(Repetition.ONE_ARTICLE.code())));
        });
        Head head = new Head(
                Words.of(title),
                edition.text("repeated.description", edition.title().text()),
                "repeated",
                List.of(
                        edition.home(),
                        Link.to(
                                edition.text("nav.articles"),
                                edition.addresses().index("articles"))));
        return edition.page(
                "repeated",
                path,
                new RepeatedView(
                        head,
                        new FigureTable(
                                "figures",
                                edition.text("repeated.caption"),
                                List.of(
                                        edition.text("repeated.how"),
                                        edition.text("repeated.people"),
                                        edition.text("repeated.sanctions")),
                                Optional.empty(),
                                rows,
                                List.of(edition.text("repeated.note"))),
                        edition.citation(
                                edition.text("cite.page", edition.title().text(), title), path)));
    }

    /** A figure of those punished repeatedly, as imposed and, where that differs, as it stands. */
    public static FigureCell repeated(Edition edition, Map<Status, Figure> byStatus, Link subject) {
        Optional<Figure> imposed = Optional.ofNullable(byStatus.get(Status.IMPOSED));
        Optional<Figure> standing = Optional.ofNullable(byStatus.get(Status.STANDING));
        boolean same = imposed.isPresent()
                && standing.isPresent()
                && imposed.get().low().equals(standing.get().low())
                && imposed.get().cases() == standing.get().cases();
        return new FigureCell(
                "",
                imposed.map(figure -> edition.figures().ofRepeated(figure, subject)),
                same
                        ? Optional.empty()
                        : standing.map(figure -> edition.figures().ofRepeated(figure, subject)),
                imposed.isPresent() && standing.isEmpty());
    }

    private Page cross() {
        String path = edition.addresses().page("companies-articles.html");
        List<List<String>> pairs = edition.tables().keys(Breakdown.BY_COMPANY_AND_ARTICLE).stream()
                .filter(pair -> people(pair).isPresent())
                .toList();
        List<String> companies =
                pairs.stream().map(pair -> pair.get(0)).distinct().toList();
        List<String> articles = pairs.stream()
                .map(pair -> pair.get(1))
                .distinct()
                .sorted(ComparisonPages::unknownLast)
                .toList();
        BigDecimal most = pairs.stream()
                .map(pair -> people(pair).flatMap(Figure::low).orElse(BigDecimal.ZERO))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        Footnotes footnotes = new Footnotes("cross");
        List<ShadedRow> rows = companies.stream()
                .map(company -> new ShadedRow(
                        edition.names().company(company),
                        articles.stream()
                                .map(article -> shaded(company, article, most, footnotes))
                                .toList()))
                .toList();
        String title = edition.text("cross.title");
        return edition.page(
                "companies-articles",
                path,
                new CrossView(
                        new Head(
                                Words.of(title),
                                edition.text(
                                        "cross.description", edition.title().text()),
                                "companies-articles",
                                List.of(edition.home(), edition.section("companies"))),
                        edition.text("companies.one"),
                        articles.stream()
                                .map(id -> new Column(
                                        edition.names().article(id),
                                        id.isEmpty()
                                                ? edition.text("article.not-known")
                                                : edition.names().articleNumber(id)))
                                .toList(),
                        rows,
                        footnotes.notes(),
                        List.of(edition.text("figures.not-a-sum"), edition.text("company.note")),
                        edition.citation(
                                edition.text("cite.page", edition.title().text(), title), path)));
    }

    private Optional<Figure> people(List<String> pair) {
        return edition.tables().figure(Breakdown.BY_COMPANY_AND_ARTICLE, pair, Category.ALL, Measure.PEOPLE);
    }

    private static int unknownLast(String one, String other) {
        int blank = Boolean.compare(one.isEmpty(), other.isEmpty());
        return blank != 0 ? blank : one.compareTo(other);
    }

    private Shaded shaded(String company, String article, BigDecimal most, Footnotes footnotes) {
        List<String> pair = List.of(company, article);
        Link subject = Link.to(
                edition.text(
                        "list.both",
                        edition.names().company(company).words().text(),
                        edition.names().article(article).words().text()),
                edition.addresses().page("companies-articles.html"));
        FigureCell cell =
                edition.tables().cell(Breakdown.BY_COMPANY_AND_ARTICLE, pair, Category.ALL, Measure.PEOPLE, subject);
        Optional<BigDecimal> low = people(pair).map(figure -> figure.low().orElse(BigDecimal.ZERO));
        int shade = low.map(people ->
                        1 + (int) Math.floor((SHADES - 1) * Math.sqrt(people.doubleValue() / most.doubleValue())))
                .orElse(0);
        return new Shaded(footnotes.mark(cell), shade);
    }
}
