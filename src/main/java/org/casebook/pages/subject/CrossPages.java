package org.casebook.pages.subject;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.bake.Page;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.HeatClass;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Footnotes;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;

/**
 * Companies by articles: on the first page those with most people, on the next ones the other companies, each page with the
 * articles that matter most for its companies. What has no column stands on the company's own page, and all of it in the
 * statistics: a whole table of a thousand companies would be one that nobody can load.
 */
public final class CrossPages {
    private static final int ROWS = 30;
    private static final int COLUMNS = 12;

    private final Edition edition;

    public CrossPages(Edition edition) {
        this.edition = edition;
    }

    /** A cell: its figure, and the class of its colour; blank for none. */
    record Shaded(FigureCell cell, String shade) {}

    /** A company's row, and where its other articles are, if it has some. */
    record Row(Link name, List<Shaded> cells, Optional<String> rest) {}

    /** The head of an article's column. */
    record Column(Link name, String number) {}

    /** A page of companies by articles. */
    record View(
            Head head,
            Paging paging,
            Optional<String> part,
            String corner,
            List<Column> columns,
            List<Row> rows,
            boolean further,
            List<HeatClass.Key> legend,
            List<Footnotes.Footnote> footnotes,
            List<String> notes,
            String csv,
            Citation citation) {}

    public List<Page> pages() {
        Map<String, List<List<String>>> byCompany = edition.tables().keys(Breakdown.BY_COMPANY_AND_ARTICLE).stream()
                .filter(pair -> people(pair).isPresent())
                .collect(Collectors.groupingBy(pair -> pair.get(0)));
        List<String> companies = mostFirst(byCompany.keySet(), company -> people(Breakdown.BY_COMPANY, company));
        return Paging.split(edition.addresses().page("companies-articles"), companies, ROWS).stream()
                .map(part -> page(part, byCompany))
                .toList();
    }

    private static List<String> mostFirst(Collection<String> keys, Function<String, BigDecimal> people) {
        return keys.stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparing(people, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private BigDecimal people(Breakdown breakdown, String key) {
        return least(edition.tables().figure(breakdown, List.of(key), Category.ALL, Measure.PEOPLE));
    }

    private static BigDecimal least(Optional<Figure> figure) {
        return figure.flatMap(Figure::low).orElse(BigDecimal.ZERO);
    }

    private Optional<Figure> people(List<String> pair) {
        return edition.tables().figure(Breakdown.BY_COMPANY_AND_ARTICLE, pair, Category.ALL, Measure.PEOPLE);
    }

    private Page page(Paging.Part<String> part, Map<String, List<List<String>>> byCompany) {
        List<String> articles = articles(part.items(), byCompany);
        String title = edition.text("cross.title");
        Footnotes footnotes = new Footnotes("cross", edition.wording()::counted);
        List<Row> rows = part.items().stream()
                .map(company -> row(company, articles, byCompany.getOrDefault(company, List.of()), part, footnotes))
                .toList();
        Head head = new Head(
                Words.of(title),
                edition.text("cross.description", edition.title().text()),
                "companies-articles",
                List.of(edition.home(), edition.section("companies")));
        return edition.page(
                "companies-articles",
                part.path(),
                new View(
                        head,
                        part.paging(),
                        isWhole(part, rows) ? Optional.empty() : Optional.of(told(part)),
                        edition.text("companies.one"),
                        articles.stream().map(this::column).toList(),
                        rows,
                        rows.stream().anyMatch(row -> row.rest().isPresent()),
                        HeatClass.legend(edition.wording()),
                        footnotes.notes(),
                        List.of(edition.text("figures.not-a-sum"), edition.text("company.note")),
                        "data/statistics/" + Breakdown.BY_COMPANY_AND_ARTICLE.slug() + ".csv",
                        edition.citation(
                                edition.text("cite.page", edition.title().text(), title), part.path())));
    }

    /** The articles of some companies under which most people were punished there; in the order of their ids. */
    private List<String> articles(List<String> companies, Map<String, List<List<String>>> byCompany) {
        Map<String, BigDecimal> people = companies.stream()
                .flatMap(company -> byCompany.getOrDefault(company, List.of()).stream())
                .collect(Collectors.toMap(pair -> pair.get(1), pair -> least(people(pair)), BigDecimal::add));
        return mostFirst(people.keySet(), article -> people.getOrDefault(article, BigDecimal.ZERO)).stream()
                .limit(COLUMNS)
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isWhole(Paging.Part<String> part, List<Row> rows) {
        return part.paging().of() == 1
                && rows.stream().allMatch(row -> row.rest().isEmpty());
    }

    private String told(Paging.Part<String> part) {
        if (part.paging().of() == 1) {
            return edition.text("cross.columns", edition.wording().number(BigDecimal.valueOf(COLUMNS)));
        }
        return edition.text(
                "cross.part",
                edition.wording().number(BigDecimal.valueOf(ROWS)),
                edition.wording().number(BigDecimal.valueOf(COLUMNS)),
                edition.wording().number(BigDecimal.valueOf(part.paging().number())),
                edition.wording().number(BigDecimal.valueOf(part.paging().of())));
    }

    private Column column(String article) {
        return new Column(
                edition.names().article(article),
                article.isEmpty()
                        ? edition.text("article.not-known")
                        : edition.names().articleNumber(article));
    }

    private Row row(
            String company,
            List<String> articles,
            List<List<String>> pairs,
            Paging.Part<String> part,
            Footnotes footnotes) {
        Link name = edition.names().company(company);
        boolean all = pairs.stream().allMatch(pair -> articles.contains(pair.get(1)));
        return new Row(
                name,
                articles.stream()
                        .map(article -> shaded(List.of(company, article), part.path(), footnotes))
                        .toList(),
                all ? Optional.empty() : name.href().map(page -> page + "#breakdown"));
    }

    private Shaded shaded(List<String> pair, String path, Footnotes footnotes) {
        Link subject = Link.to(
                edition.text(
                        "list.both",
                        edition.names().company(pair.get(0)).words().text(),
                        edition.names().article(pair.get(1)).words().text()),
                path);
        FigureCell cell =
                edition.tables().cell(Breakdown.BY_COMPANY_AND_ARTICLE, pair, Category.ALL, Measure.PEOPLE, subject);
        return new Shaded(
                footnotes.mark(cell),
                people(pair).map(HeatClass::of).map(HeatClass::code).orElse(""));
    }
}
