package org.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Site;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.DrawnChart;
import org.casebook.chart.spec.ChartSpecs;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Rulebook;
import org.casebook.files.Checksums;
import org.casebook.language.Message;
import org.casebook.links.LinkCheck;
import org.casebook.metadata.OpenData;
import org.casebook.opendata.DataFolder;
import org.casebook.pages.Pages;
import org.casebook.publish.FileList;
import org.casebook.publish.Generations;
import org.casebook.publish.LastBuild;
import org.casebook.publish.OutputRefused;
import org.casebook.publish.Published;
import org.casebook.publish.Sitemap;
import org.casebook.publish.Staging;
import org.casebook.release.ReleaseChain;
import org.casebook.release.history.History;
import org.casebook.resource.ReleaseFile;
import org.casebook.tabulate.statistics.Statistics;
import org.casebook.threads.Pending;
import org.casebook.threads.Threads;
import org.casebook.validate.Check;

/** A site in the making, aside from where it is going to stand: nobody sees it before it is published. */
final class SiteDraft implements AutoCloseable {
    private final Path publication;
    private final Inspection.Sound sound;
    private final Dataset disclosed;
    /** The site's own folder, as it was written. */
    private final Site own;
    /** The same, with the address that was asked for. */
    private final Site site;

    private final SiteLabels labels;
    private final Staging staging;
    private final Path staged;
    private final Path data;

    private SiteDraft(
            Path publication, Inspection.Sound sound, Site own, Site site, SiteLabels labels, Staging staging) {
        this.publication = publication;
        this.sound = sound;
        Dataset shown = sound.disclosure().dataset();
        this.disclosed = shown.with(site.titled(shown.description()));
        this.own = own;
        this.site = site;
        this.labels = labels;
        this.staging = staging;
        this.staged = staging.folder();
        this.data = staged.resolve("data");
    }

    /**
     * Begins one.
     *
     * @param publication the publication's folder
     * @param sound what was found there
     * @param generations where the site is going to stand
     * @param baseUrl where it will be served; empty if {@code site/jbake.properties} says it
     */
    static SiteDraft begin(Path publication, Inspection.Sound sound, Generations generations, Optional<String> baseUrl)
            throws IOException, OutputRefused, BakeFailure {
        Site own = Site.open(publication.resolve("site"));
        Site site = baseUrl.map(url -> own.with("site.host", url)).orElse(own);
        return new SiteDraft(publication, sound, own, site, new SiteLabels(site), generations.stage());
    }

    /** What is made of figures before there are pages: pictures, and tables to download. */
    record DrawnSite(List<DrawnChart> charts, OpenData data) {}

    /** Draws the charts, and writes the tables beside. */
    DrawnSite draw(Statistics statistics) throws IOException, BakeFailure {
        try (Pending<OpenData, IOException> tables = Threads.begin(() -> writeData(statistics))) {
            List<DrawnChart> charts = ChartFolder.draw(sound.specs(), statistics, disclosed, site, publication);
            return new DrawnSite(charts, tables.done());
        }
    }

    private OpenData writeData(Statistics statistics) throws IOException {
        // Earlier releases are inputs of the site, so they are written before its archive is.
        List<String> releases = writeReleases();
        DataFolder.FolderInputs inputs =
                new DataFolder.FolderInputs(site.languages(), sound.acceptances(), sources(), releases);
        return DataFolder.write(disclosed, statistics, labels, site.baseUrl(), inputs, data);
    }

    /** Earlier releases as they may be shown. */
    private List<String> writeReleases() throws IOException {
        List<String> paths = new ArrayList<>();
        Optional<Path> before = Optional.empty();
        for (History.PastRelease edition : sound.history().editions()) {
            String release = "releases/" + edition.version().text();
            Path folder = data.resolve(release);
            writeRelease(edition, folder, before).forEach(file -> paths.add(release + "/" + file));
            before = Optional.of(folder);
        }
        return List.copyOf(paths);
    }

    private List<String> writeRelease(History.PastRelease edition, Path folder, Optional<Path> before)
            throws IOException {
        List<String> files = new ArrayList<>(DataFolder.writeRelease(edition.dataset(), labels, folder));
        Files.writeString(folder.resolve(ReleaseFile.NAME), edition.about().text());
        files.add(ReleaseFile.NAME);
        // Not of the folder: it may still hold files of an earlier build.
        ReleaseChain.tied(Checksums.of(folder, files), before).write(folder);
        files.add(Checksums.FILE);
        return files;
    }

    /** The publication's own charts and pages, by their path in its folder. */
    private Map<String, byte[]> sources() throws IOException {
        Map<String, byte[]> sources = new TreeMap<>();
        own.inputs().forEach((path, bytes) -> sources.put("site/" + path, bytes));
        ChartSpecs.inputs(publication).forEach((path, bytes) -> sources.put("charts/" + path, bytes));
        return sources;
    }

    /** Bakes the pages, and writes the files of the charts and of the search beside. */
    void bake(Statistics statistics, DrawnSite drawn) throws IOException, BakeFailure {
        try (Pending<Path, IOException> charts = Threads.begin(() -> writeCharts(drawn))) {
            bakePages(pages(statistics, drawn));
            charts.done();
        }
        labels.throwProblems();
        staging.complete();
        writeLists();
    }

    private Path writeCharts(DrawnSite drawn) throws IOException {
        ChartFolder.write(drawn.charts(), site, staged, drawn.data(), labels);
        return staged;
    }

    private Pages pages(Statistics statistics, DrawnSite drawn) throws IOException, BakeFailure {
        return Pages.of(
                disclosed,
                statistics,
                drawn.charts(),
                new Rulebook(Check.rules(), sound.acceptances()),
                sound.history().published(data),
                drawn.data(),
                site);
    }

    private void bakePages(Pages pages) throws IOException, BakeFailure {
        try (Pending<Path, IOException> search =
                        Threads.begin(() -> pages.finding().into(staged));
                Pending<Path, IOException> cards = Threads.begin(() -> writeCards(pages))) {
            pages.bake().into(staged);
            search.done();
            cards.done();
            pages.throwProblems();
        }
    }

    private Path writeCards(Pages pages) throws IOException {
        ChartPainter painter = ChartPainter.of(publication);
        Threads.each(List.copyOf(pages.cards().entrySet()), card -> {
            Path file = staged.resolve(card.getKey());
            Files.createDirectories(file.getParent());
            return Files.write(file, painter.card(card.getValue()));
        });
        return staged;
    }

    /** What lists the files of a folder is written when all the others are there. */
    private void writeLists() throws IOException {
        // Publishing writes the checksums of all; pages link to them, so they have their place before links are looked
        // at.
        Files.writeString(staged.resolve(Checksums.FILE), "");
        Optional<String> baseUrl = site.baseUrl();
        if (baseUrl.isPresent()) {
            new Sitemap(staged, baseUrl.get(), site.folderByLanguage()).write();
        }
        new FileList(staged, site.folderByLanguage().values()).write("files.html");
    }

    /** What is wrong with it: links that lead nowhere, or else what must not be published. */
    List<Problem> examine() throws IOException {
        List<Problem> links = LinkCheck.of(staged).problems();
        return links.isEmpty() ? leaks() : links;
    }

    private List<Problem> leaks() throws IOException {
        Set<String> assets = Set.copyOf(own.ownAssets());
        Set<String> ofProgram = own.programFiles(staged);
        return sound.leakCheck()
                .search(staged, assets::contains, ofProgram::contains)
                .problems();
    }

    /** What readers do without, since the publisher has not said where the site will stand and whom to write to. */
    List<Note> lacks() {
        return Stream.of(
                        lack("site.host", Message.of("site.without.host")),
                        lack("site.contact", Message.of("site.without.contact")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Note> lack(String setting, Message message) {
        return site.property(setting).isPresent()
                ? Optional.empty()
                : Optional.of(new Note("site/jbake.properties", message));
    }

    /**
     * Puts it where it is going to stand, and remembers what it was made from.
     *
     * @param madeFrom a fingerprint of that; empty where it cannot be told
     * @param warnings how many were told
     */
    Published publish(Optional<String> madeFrom, int warnings) throws IOException {
        Published published = staging.publish();
        if (madeFrom.isPresent()) {
            int files = published.added() + published.changed() + published.kept();
            staging.remember(new LastBuild(madeFrom.get(), sound.cases(), files, warnings));
        }
        return published;
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
