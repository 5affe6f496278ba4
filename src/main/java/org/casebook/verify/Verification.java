package org.casebook.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.language.Message;
import org.casebook.verify.cases.CaseNumbers;
import org.casebook.verify.cases.PublishedCases;
import org.casebook.verify.cases.PublishedLists;
import org.casebook.verify.cases.Sanction;
import org.casebook.verify.check.ChartCheck;
import org.casebook.verify.check.DeclaredMinimum;
import org.casebook.verify.check.LinkCheck;
import org.casebook.verify.check.LinkTableCheck;
import org.casebook.verify.check.StatisticsCheck;
import org.casebook.verify.check.WithheldDetails;
import org.casebook.verify.file.ChecksumList;
import org.casebook.verify.file.CsvTable;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Json;
import org.casebook.verify.file.PageContent;
import org.casebook.verify.file.SiteFiles;
import org.casebook.verify.file.Unchecked;
import org.casebook.verify.file.Unreadable;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.Recount;

/**
 * What a published site is found to be, by itself alone.
 *
 * @param files how many files it has, the list of checksums aside
 * @param figures how many published figures were counted again from the published tables and are right
 * @param links how many figures of pages lead to exactly their cases
 * @param wrong what is wrong
 * @param unchecked figures that what is public cannot confirm
 */
public record Verification(int files, int figures, int links, List<Finding> wrong, List<Unchecked> unchecked) {
    private static final String DATA = "data/";

    /**
     * Verifies a folder, or the folder that a link leads to.
     *
     * @throws NotASite if it was not published by Casebook
     * @throws IOException if a file cannot be read
     */
    public static Verification of(Path site) throws IOException, NotASite {
        if (!Files.isDirectory(site)) {
            throw new NotASite(Message.of("verify.no-folder", site));
        }
        if (!Files.exists(site.resolve(ChecksumList.FILE)) && !Files.exists(site.resolve(Breakdown.TOTALS.file()))) {
            throw new NotASite(Message.of("verify.no-site", site, ChecksumList.FILE, Breakdown.TOTALS.file()));
        }
        return new CheckStep(SiteFiles.in(site)).verification();
    }

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return wrong.isEmpty();
    }

    private static final class CheckStep {
        private final SiteFiles files;
        private final List<Finding> wrong = new ArrayList<>();
        private final List<Finding> inLinkTables = new ArrayList<>();
        private final List<Unchecked> unchecked = new ArrayList<>();
        private boolean stubsCountNowhere;
        private boolean isMinimumDeclared;

        CheckStep(SiteFiles files) {
            this.files = files;
        }

        Verification verification() throws IOException {
            List<Finding> inData = new ArrayList<>();
            Optional<PublishedCases> cases = cases(inData);
            CaseNumbers numbers = new CaseNumbers(cases.orElse(PublishedCases.NONE));
            Map<String, String> hashes = new LinkedHashMap<>();
            Map<String, PageContent> pages = new LinkedHashMap<>();
            files.readAll(numbers::number).forEach((file, read) -> {
                hashes.put(file, read.hash());
                read.page().ifPresent(page -> pages.put(file, page));
            });
            Optional<String> list = files.text(ChecksumList.FILE);
            if (list.isPresent()) {
                ChecksumList.check(list.get(), hashes, wrong);
            } else {
                wrong.add(Finding.of(ChecksumList.FILE, "verify.no-list-of-files"));
            }
            wrong.addAll(inData);
            Optional<Recount> recount = cases.map(Recount::of);
            Optional<WithheldDetails> withheld = cases.map(all -> new WithheldDetails(all, !stubsCountNowhere));
            Map<Breakdown, List<StatisticsCheck.ShownFigure>> statistics = statistics();
            // What is wrong with the description is told where its lists are checked.
            DeclaredMinimum minimum = json(PublishedLists.FILE, new ArrayList<>())
                    .map(DeclaredMinimum::of)
                    .orElse(DeclaredMinimum.NONE);
            int figures = 0;
            if (recount.isPresent()) {
                for (Map.Entry<Breakdown, List<StatisticsCheck.ShownFigure>> file : statistics.entrySet()) {
                    Breakdown breakdown = file.getKey();
                    figures += new StatisticsCheck(
                                    breakdown,
                                    minimum,
                                    statistics.getOrDefault(Breakdown.TOTALS, List.of()),
                                    recount.get().of(breakdown),
                                    withheld.get(),
                                    wrong,
                                    unchecked)
                            .check(file.getValue());
                }
            } else {
                wrong.add(Finding.of("data/statistics", "verify.not-counted"));
            }
            wrong.addAll(inLinkTables);
            checkCharts(new ChartCheck(statistics, wrong, unchecked), hashes.keySet());
            Map<Breakdown, Map<List<String>, List<StatisticsCheck.ShownFigure>>> byCell =
                    new EnumMap<>(Breakdown.class);
            statistics.forEach((breakdown, rows) -> byCell.put(breakdown, StatisticsCheck.byCell(rows)));
            int links = new LinkCheck(pages, byCell, recount, numbers, withheld, minimum, wrong).check();
            int published = hashes.size() - (hashes.containsKey(ChecksumList.FILE) ? 1 : 0);
            return new Verification(published, figures, links, List.copyOf(wrong), List.copyOf(unchecked));
        }

        private void checkLinkTables(Map<String, Optional<CsvTable>> read) throws IOException {
            Optional<Json> description = json(PublishedLists.FILE, inLinkTables);
            isMinimumDeclared = description
                    .map(DeclaredMinimum::of)
                    .orElse(DeclaredMinimum.NONE)
                    .isDeclared();
            stubsCountNowhere = description
                    .filter(json -> json.text("casebook:stubs").equals("none"))
                    .isPresent();
            if (description.isPresent()) {
                new LinkTableCheck(
                                PublishedLists.of(description.get()),
                                file -> dataTable(file, read, inLinkTables),
                                inLinkTables,
                                unchecked)
                        .check(files.names());
            } else if (!files.has(PublishedLists.FILE)) {
                inLinkTables.add(Finding.of(PublishedLists.FILE, "verify.no-list-of-lists"));
            }
        }

        private void checkCharts(ChartCheck check, Set<String> names) throws IOException {
            for (String file : names) {
                if (ChartCheck.isOfChart(file, names)) {
                    Optional<Json> description = json(ChartCheck.description(file), wrong);
                    table(file, wrong).ifPresent(table -> check.check(file, table, description));
                }
            }
        }

        private Optional<Json> json(String file, List<Finding> findings) throws IOException {
            Optional<String> text = files.text(file);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(Json.parse(text.get()));
            } catch (Unreadable unreadable) {
                findings.add(new Finding(file, unreadable.line(), "", unreadable.finding()));
                return Optional.empty();
            }
        }

        private Optional<PublishedCases> cases(List<Finding> findings) throws IOException {
            Map<String, Optional<CsvTable>> read = new HashMap<>();
            Map<String, PublishedCases.Source> tables = new LinkedHashMap<>();
            Set<String> names = new LinkedHashSet<>(List.of("appeals"));
            EnumSet.allOf(Sanction.class).forEach(sanction -> names.add(sanction.table()));
            for (String name : names) {
                String file = DATA + name + ".csv";
                dataTable(file, read, findings)
                        .ifPresent(table -> tables.put(name, new PublishedCases.Source(file, table)));
            }
            boolean readable = findings.isEmpty();
            if (readable) {
                checkLinkTables(read);
            }
            Optional<PublishedCases> cases =
                    PublishedCases.read(name -> Optional.ofNullable(tables.get(name)), findings);
            return readable ? cases.map(this::asDeclared) : Optional.empty();
        }

        private PublishedCases asDeclared(PublishedCases cases) {
            return stubsCountNowhere && !isMinimumDeclared ? cases.withoutStubs() : cases;
        }

        /** Large tables are read once. What is wrong with one is told once. */
        private Optional<CsvTable> dataTable(String file, Map<String, Optional<CsvTable>> read, List<Finding> findings)
                throws IOException {
            Optional<CsvTable> known = read.get(file);
            if (known != null) {
                return known;
            }
            Optional<CsvTable> table = table(file, findings);
            read.put(file, table);
            return table;
        }

        private Map<Breakdown, List<StatisticsCheck.ShownFigure>> statistics() throws IOException {
            Map<Breakdown, List<StatisticsCheck.ShownFigure>> statistics = new EnumMap<>(Breakdown.class);
            for (Breakdown breakdown : Breakdown.values()) {
                if (!files.has(breakdown.file())) {
                    wrong.add(Finding.of(breakdown.file(), "verify.missing"));
                }
                table(breakdown.file(), wrong)
                        .ifPresent(table -> statistics.put(breakdown, StatisticsCheck.read(breakdown, table, wrong)));
            }
            return statistics;
        }

        private Optional<CsvTable> table(String file, List<Finding> findings) throws IOException {
            Optional<String> text = files.text(file);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(CsvTable.parse(text.get()));
            } catch (Unreadable unreadable) {
                findings.add(new Finding(file, unreadable.line(), "", unreadable.finding()));
                return Optional.empty();
            }
        }
    }
}
