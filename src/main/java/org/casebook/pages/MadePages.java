package org.casebook.pages;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PUBLISH;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.bake.content.SiteCheck;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.FileName;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/** Which files a build makes of the tables, told without making them. */
public final class MadePages implements SiteCheck.Made {
    private static final Set<String> AT_THE_ROOT = Set.of("404.html", "SHA256SUMS");
    /** Once in each language. */
    private static final Set<String> FIXED = Set.of(
            "index.html",
            "index-card.png",
            "cases/index.html",
            "companies/index.html",
            "articles/index.html",
            "people/index.html",
            "places/index.html",
            "events/index.html",
            "data/index.html",
            "data/dictionary.html",
            "changes.html",
            "companies-articles.html",
            "feed.xml",
            "files.html",
            "methodology.html",
            "repeated.html",
            "rules.html",
            "safety.html",
            "search.html",
            "style.html",
            "timeline.html");

    /** What there is depends on what the tables hold, and on the charts. */
    private static final Pattern OF_THE_TABLES = Pattern.compile(
            "sitemap\\.xml|(?:cases|people|events)/index-\\d+\\.html|(?:timeline|companies-articles)-\\d+\\.html"
                    + "|cases/(?:by-|repeated/).*"
                    + "|(?:companies|articles)/[^/]+\\.xml|(?:charts|search)/.+");

    private static final Pattern OF_A_ROW =
            Pattern.compile("(cases|companies|articles|people|places|events)/([^/]+)\\.html");

    private static final String DATA = "data/";

    /** Folders that a build makes in each language; in the data folder a site may have files of its own. */
    private static final Set<String> FOLDERS = Set.of(
            "cases",
            "companies",
            "articles",
            "people",
            "places",
            "events",
            "charts",
            "search",
            "data",
            "data/statistics");

    /** Files whose names depend on the tables, on the charts and on how many pages there are. */
    private static final Pattern LISTS =
            Pattern.compile("(?:cases|people|events)/index-\\d+\\.html|(?:timeline|companies-articles)-\\d+\\.html"
                    + "|cases/(?:by-[^/]+|repeated)(?:/.*)?|search/.+");

    private static final Pattern OF_A_CHART = Pattern.compile("charts/([a-z0-9-]+)\\.[a-z.]+");
    private static final Pattern BESIDE_A_ROW =
            Pattern.compile("(cases|companies|articles|people|places|events)/(.+?)(?:-card)?\\.(?:html|svg|png|xml)");

    private final Collection<String> prefixes;
    private final Optional<Map<String, Table>> tables;
    private final Predicate<String> isData;
    private final Collection<String> charts;

    /**
     * The pages of a site.
     *
     * @param prefixes the folder of each language, blank or with a slash at its end
     * @param tables the tables; empty where they could not be read
     * @param isData whether a path in the data folder is that of a file that is made
     * @param charts the slugs of the charts
     */
    public MadePages(
            Collection<String> prefixes,
            Optional<Map<String, Table>> tables,
            Predicate<String> isData,
            Collection<String> charts) {
        this.prefixes = List.copyOf(prefixes);
        this.tables = tables;
        this.isData = isData;
        this.charts = List.copyOf(charts);
    }

    @Override
    public boolean isTaken(String path) {
        String folded = FileName.folded(path);
        if (FOLDERS.stream().anyMatch(folder -> prefixes.stream().anyMatch(prefix -> folded.equals(prefix + folder)))
                || prefixes.contains(folded + "/")) {
            return true;
        }
        for (int end = folded.length(); end > 0; end = folded.lastIndexOf('/', end - 1)) {
            if (isWritten(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(String folded) {
        return AT_THE_ROOT.stream().anyMatch(page -> FileName.folded(page).equals(folded))
                || folded.equals("sitemap.xml")
                || (folded.startsWith(DATA) && isData.test(folded.substring(DATA.length())))
                || prefixes.stream()
                        .anyMatch(prefix ->
                                folded.startsWith(prefix) && isWrittenInLanguage(folded.substring(prefix.length())));
    }

    private boolean isWrittenInLanguage(String path) {
        Matcher ofAChart = OF_A_CHART.matcher(path);
        Matcher besideARow = BESIDE_A_ROW.matcher(path);
        return FIXED.contains(path)
                || LISTS.matcher(path).matches()
                || (ofAChart.matches() && charts.stream().anyMatch(slug -> isOfChart(ofAChart.group(1), slug)))
                || (besideARow.matches() && isBesideARow(besideARow.group(1), besideARow.group(2)));
    }

    /** A chart has an image of each language, and of each currency where there are several. */
    private static boolean isOfChart(String name, String slug) {
        return name.equals("index") || name.equals(slug) || name.startsWith(slug + "-");
    }

    private boolean isBesideARow(String folder, String id) {
        List<String> names = folder.equals("cases") ? Dataset.SANCTION_TABLES : List.of(folder);
        return tables.stream()
                .flatMap(known -> names.stream().flatMap(name -> rows(known, name)))
                .anyMatch(row -> FileName.folded(row.key()).equals(id));
    }

    @Override
    public Answer answer(String path) {
        if (AT_THE_ROOT.contains(path) || (path.startsWith(DATA) && isData.test(path.substring(DATA.length())))) {
            return Answer.YES;
        }
        Set<Answer> answers = EnumSet.of(Answer.NO);
        for (String prefix : prefixes) {
            if (path.startsWith(prefix)) {
                answers.add(inLanguage(path.substring(prefix.length())));
            }
        }
        return answers.contains(Answer.YES) ? Answer.YES : answers.contains(Answer.MAYBE) ? Answer.MAYBE : Answer.NO;
    }

    private Answer inLanguage(String path) {
        Matcher ofARow = OF_A_ROW.matcher(path);
        if (FIXED.contains(path)) {
            return Answer.YES;
        }
        if (OF_THE_TABLES.matcher(path).matches()) {
            return Answer.MAYBE;
        }
        if (!ofARow.matches()) {
            return Answer.NO;
        }
        return tables.map(known -> ofARow(known, ofARow.group(1), ofARow.group(2)))
                .orElse(Answer.MAYBE);
    }

    private static Answer ofARow(Map<String, Table> tables, String folder, String id) {
        return switch (folder) {
            case "cases" ->
                Dataset.SANCTION_TABLES.stream()
                                .flatMap(name -> rows(tables, name))
                                .anyMatch(row -> row.get(CASE_ID).equals(id)
                                        && !row.get(PUBLISH).equals("no"))
                        ? Answer.YES
                        : Answer.NO;
            // Whoever is not named has another id in public.
            case "people" -> Answer.MAYBE;
            default -> rows(tables, folder).anyMatch(row -> row.key().equals(id)) ? Answer.MAYBE : Answer.NO;
        };
    }

    private static Stream<Row> rows(Map<String, Table> tables, String name) {
        return Stream.ofNullable(tables.get(name)).flatMap(table -> table.rows().stream());
    }
}
