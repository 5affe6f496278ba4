package org.casebook.pages;

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
import org.casebook.bake.SiteCheck;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/** Which files a build makes of the tables, told without making them. */
public final class MadePages implements SiteCheck.Made {
    private static final Set<String> AT_THE_ROOT = Set.of("404.html", "SHA256SUMS");
    /** Once in each language. */
    private static final Set<String> FIXED = Set.of(
            "index.html",
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
            "methodology.html",
            "repeated.html",
            "rules.html",
            "search.html",
            "style.html",
            "timeline.html");

    /** What there is depends on what the tables hold, and on the charts. */
    private static final Pattern OF_THE_TABLES = Pattern.compile(
            "sitemap\\.xml|(?:cases|people|events)/index-\\d+\\.html|timeline-\\d+\\.html|cases/(?:by-|repeated/).*"
                    + "|(?:companies|articles)/[^/]+\\.xml|(?:charts|search)/.+");

    private static final Pattern OF_A_ROW =
            Pattern.compile("(cases|companies|articles|people|places|events)/([^/]+)\\.html");

    private static final String DATA = "data/";

    private final Collection<String> prefixes;
    private final Optional<Map<String, Table>> tables;
    private final Predicate<String> isData;

    /**
     * The pages of a site.
     *
     * @param prefixes the folder of each language, blank or with a slash at its end
     * @param tables the tables; empty where they could not be read
     * @param isData whether a path in the data folder is that of a file that is made
     */
    public MadePages(Collection<String> prefixes, Optional<Map<String, Table>> tables, Predicate<String> isData) {
        this.prefixes = List.copyOf(prefixes);
        this.tables = tables;
        this.isData = isData;
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
                                .anyMatch(row -> row.cell("case_id").equals(id)
                                        && !row.cell("publish").equals("no"))
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
