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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Site;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.ChartSpecs;
import org.casebook.chart.DrawnChart;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Rulebook;
import org.casebook.disclose.Disclosure;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.casebook.inputs.Inputs;
import org.casebook.language.Message;
import org.casebook.links.LinkCheck;
import org.casebook.metadata.OpenData;
import org.casebook.opendata.DataFolder;
import org.casebook.pages.Pages;
import org.casebook.publish.Form;
import org.casebook.publish.Generations;
import org.casebook.publish.OutputRefused;
import org.casebook.publish.Published;
import org.casebook.publish.Sitemap;
import org.casebook.publish.Staging;
import org.casebook.release.History;
import org.casebook.release.Release;
import org.casebook.release.ReleaseChain;
import org.casebook.release.ReleaseDraft;
import org.casebook.release.ReleaseGuard;
import org.casebook.release.ReleaseOutcome;
import org.casebook.release.Releases;
import org.casebook.release.RewrittenReleases;
import org.casebook.release.VersionNumber;
import org.casebook.resource.PackageFile;
import org.casebook.resource.ReleaseFile;
import org.casebook.suppress.SuppressedStatistics;
import org.casebook.tabulate.Statistics;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;

/**
 * A publication's folder and what can be done with it: the one page that shows the whole way from tables to site.
 *
 * @param folder holds {@code data/}, and as far as it differs from the defaults {@code site/} and {@code charts/}
 */
public record Publication(Path folder) {

    /** The stages of a build, in their order. */
    public enum Stage {
        CHECK,
        TABULATE,
        DRAW,
        BAKE,
        EXAMINE,
        PUBLISH
    }

    /** What is done about warnings. */
    public enum Strictness {
        /** They are told. */
        WARN,
        /** They are errors. */
        STRICT
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** What was assumed of the files. */
        List<Note> notes();

        /** Nothing must be mended in this many cases. */
        record Sound(int cases, List<Problem> warnings, List<Note> notes) implements Outcome {}

        /** The site stands where it was asked for. */
        record Built(int cases, Path site, Published published, List<Problem> warnings, List<Note> notes)
                implements Outcome {}

        /** Something must be mended first; what was published before is untouched. */
        record Rejected(List<Problem> problems, List<Note> notes) implements Outcome {}
    }

    /** The publication in a folder. */
    public static Publication at(Path folder) {
        return new Publication(folder);
    }

    /**
     * Begins to load what a build needs, while the process still reads its arguments and its tables. A build does not
     * depend on it; it is over sooner. Nothing else may run yet.
     */
    public static void prepare() {
        Statistics.startAlone();
        Meanwhile.begin(() -> {
            Statistics.prepare();
            Site.prepare();
            return new ChartPainter();
        });
    }

    /**
     * Checks whatever a build would refuse. Where only a build can tell, as with templates of the publication's own, one is
     * made aside and thrown away.
     */
    public Outcome check(Strictness strictness) throws IOException {
        Inspection inspection = Inspection.of(folder, Inputs.of(folder), strictness);
        if (inspection.sound().isEmpty()) {
            return new Outcome.Rejected(inspection.problems(), inspection.notes());
        }
        Inspection.Sound sound = inspection.sound().get();
        Outcome found = new Outcome.Sound(
                sound.tables().dataset().sanctions().size(), inspection.problems(), inspection.notes());
        return sound.mustBeBaked() ? trial(found, strictness) : found;
    }

    private Outcome trial(Outcome sound, Strictness strictness) throws IOException {
        Path aside = Files.createTempDirectory("casebook-check");
        try {
            Outcome built = build(aside.resolve("site"), Form.FOLDER, Optional.empty(), strictness, stage -> {});
            return built instanceof Outcome.Rejected ? built : sound;
        } catch (OutputRefused impossible) {
            throw new IOException(impossible.getMessage(), impossible);
        } finally {
            FileTree.delete(aside);
        }
    }

    /**
     * Checks, tabulates, draws, bakes and publishes.
     *
     * @param site where the site shall stand
     * @param form as a link to a generation, or as a real folder
     * @param baseUrl where the site will be served, for permanent addresses; empty if {@code site/jbake.properties} says it
     * @param strictness what is done about warnings
     * @param progress is told of each stage as it begins
     * @throws OutputRefused if something stands there that Casebook did not make
     */
    public Outcome build(
            Path site, Form form, Optional<String> baseUrl, Strictness strictness, Consumer<Stage> progress)
            throws IOException, OutputRefused {
        progress.accept(Stage.CHECK);
        Inputs inputs = Inputs.of(folder);
        Optional<Message> refusal = inputs.refusal(site);
        if (refusal.isPresent()) {
            throw new OutputRefused(refusal.get());
        }
        Inspection inspection = Inspection.of(folder, inputs, strictness);
        List<Problem> problems = inspection.problems();
        List<Note> notes = inspection.notes();
        if (inspection.sound().isEmpty()) {
            return new Outcome.Rejected(problems, notes);
        }
        progress.accept(Stage.TABULATE);
        Inspection.Sound sound = inspection.sound().get();
        Dataset dataset = sound.tables().dataset();
        Statistics statistics =
                sound.suppressed().map(SuppressedStatistics::statistics).orElseGet(() -> Statistics.of(dataset));
        Disclosure disclosure = sound.disclosure();
        History history = sound.history();
        List<Acceptance> acceptances = sound.acceptances();
        try (Staging staging = Generations.at(site, form).stage()) {
            Path staged = staging.folder();
            Site opened = Site.open(folder.resolve("site"));
            Site source = baseUrl.map(url -> opened.with("site.host", url)).orElse(opened);
            progress.accept(Stage.DRAW);
            SiteLabels labels = new SiteLabels(source);
            List<DrawnChart> drawn;
            OpenData data;
            Path dataFolder = staged.resolve("data");
            try (Meanwhile<OpenData> tables = Meanwhile.begin(() -> DataFolder.write(
                    disclosure.dataset(),
                    statistics,
                    labels,
                    source.baseUrl(),
                    new DataFolder.Inputs(
                            source.languages(),
                            acceptances,
                            sources(opened),
                            writeReleases(history, labels, dataFolder)),
                    dataFolder))) {
                drawn = ChartFolder.draw(sound.specs(), statistics, disclosure.dataset(), source, folder);
                data = tables.done();
            }
            progress.accept(Stage.BAKE);
            try (Meanwhile<Path> charts = Meanwhile.begin(() -> {
                ChartFolder.write(drawn, source, staged, data, labels);
                return staged;
            })) {
                Pages pages = Pages.of(
                        disclosure.dataset(),
                        statistics,
                        drawn,
                        new Rulebook(Check.rules(), acceptances),
                        history.published(dataFolder),
                        data,
                        source);
                try (Meanwhile<Path> finding =
                        Meanwhile.begin(() -> pages.finding().into(staged))) {
                    pages.bake().into(staged);
                    finding.done();
                    pages.throwProblems();
                }
                charts.done();
            }
            labels.throwProblems();
            staging.complete();
            writeLists(source, staged);
            progress.accept(Stage.EXAMINE);
            List<Problem> links = LinkCheck.of(staged).problems();
            if (!links.isEmpty()) {
                return new Outcome.Rejected(together(problems, links), notes);
            }
            Set<String> assets = Set.copyOf(opened.ownAssets());
            Set<String> ofProgram = opened.programFiles(staged);
            List<Problem> leaks = sound.leakCheck()
                    .search(staged, assets::contains, ofProgram::contains)
                    .problems();
            if (!leaks.isEmpty()) {
                return new Outcome.Rejected(together(problems, leaks), notes);
            }
            List<Problem> changes = inputs.changes();
            if (!changes.isEmpty()) {
                return new Outcome.Rejected(changes, notes);
            }
            progress.accept(Stage.PUBLISH);
            return new Outcome.Built(dataset.sanctions().size(), site, staging.publish(), problems, notes);
        } catch (BakeFailure failure) {
            return new Outcome.Rejected(
                    failure.problems().stream().map(Inspection::problem).toList(), notes);
        }
    }

    /**
     * Freezes the tables as a release, if they pass the check and the number says what changed. Nothing is left of a
     * release that is refused.
     */
    public ReleaseOutcome release(VersionNumber version) throws IOException {
        Inputs inputs = Inputs.of(folder);
        if (!inputs.problems().isEmpty()) {
            return new ReleaseOutcome.Rejected(inputs.problems());
        }
        Reading<DataPackage> description = PackageFile.read(folder.resolve("data"));
        Reading<List<Release>> releases = Releases.read(folder);
        List<Problem> problems = new ArrayList<>(description.problems());
        problems.addAll(releases.problems());
        if (problems.isEmpty()) {
            try (ReleaseDraft draft =
                    ReleaseDraft.of(folder, description.content().orElseThrow())) {
                List<Problem> changes = inputs.changes();
                if (!changes.isEmpty()) {
                    return new ReleaseOutcome.Rejected(changes);
                }
                ReleaseGuard guard = ReleaseGuard.of(
                        releases.content().orElseThrow(),
                        folder,
                        draft.publication().resolve("data"));
                Checked checked = Check.of(draft.publication(), guard::problems);
                if (checked instanceof Checked.Accepted accepted) {
                    return draft.release(
                            version,
                            releases.content().orElseThrow(),
                            accepted.dataset(),
                            accepted.warnings(),
                            accepted.acceptances());
                }
                problems.addAll(((Checked.Rejected) checked).problems());
            }
        }
        return Releases.refusal(folder, version).orElseGet(() -> new ReleaseOutcome.Rejected(problems));
    }

    /**
     * Takes what is hidden today out of the frozen releases, which keep their numbers and say so.
     *
     * @param only the number of one of them; empty for all
     */
    public ReleaseOutcome rewrite(Optional<VersionNumber> only) throws IOException {
        RewrittenReleases.finish(folder);
        Reading<List<Release>> read = Releases.read(folder);
        List<Release> releases = read.content().orElseThrow();
        Checked checked = Check.of(folder, ReleaseGuard.of(releases, folder, folder.resolve("data"))::problems);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (checked instanceof Checked.Rejected rejected) {
            problems.addAll(rejected.problems());
        }
        if (!problems.isEmpty()) {
            return new ReleaseOutcome.Rejected(problems);
        }
        List<VersionNumber> known = releases.stream().map(Release::version).toList();
        if (only.isPresent() && !known.contains(only.get())) {
            return new ReleaseOutcome.Unknown(only.get(), known);
        }
        Dataset today = ((Checked.Accepted) checked).dataset();
        return new ReleaseOutcome.Rewritten(RewrittenReleases.of(folder, releases, today, Disclosure.of(today), only));
    }

    /** The publication's own charts and pages, by their path in its folder. */
    private Map<String, byte[]> sources(Site own) throws IOException {
        Map<String, byte[]> sources = new TreeMap<>();
        own.inputs().forEach((path, bytes) -> sources.put("site/" + path, bytes));
        ChartSpecs.inputs(folder).forEach((path, bytes) -> sources.put("charts/" + path, bytes));
        return sources;
    }

    /** Earlier releases as they may be shown. They are inputs of the site, so they are written before its archive is. */
    private static List<String> writeReleases(History history, SiteLabels labels, Path data) throws IOException {
        List<String> paths = new ArrayList<>();
        Optional<Path> before = Optional.empty();
        for (History.Edition edition : history.editions()) {
            String release = "releases/" + edition.version().text();
            Path folder = data.resolve(release);
            List<String> files = new ArrayList<>(DataFolder.writeRelease(edition.dataset(), labels, folder));
            Files.writeString(folder.resolve(ReleaseFile.NAME), edition.about().text());
            files.add(ReleaseFile.NAME);
            // Not of the folder: it may still hold files of an earlier build.
            ReleaseChain.tied(Checksums.of(folder, files), before).write(folder);
            before = Optional.of(folder);
            files.add(Checksums.FILE);
            files.forEach(file -> paths.add(release + "/" + file));
        }
        return List.copyOf(paths);
    }

    /** What lists the files of a folder is written when all the others are there. */
    private static void writeLists(Site source, Path staged) throws IOException {
        // Publishing writes the checksums of all; pages link to them, so they have their place before links are looked
        // at.
        Files.writeString(staged.resolve(Checksums.FILE), "");
        Optional<String> baseUrl = source.baseUrl();
        if (baseUrl.isPresent()) {
            new Sitemap(staged, baseUrl.get(), source.folderByLanguage()).write();
        }
    }

    /** The warnings too: they often say where that comes from which keeps a site from being published. */
    private static List<Problem> together(List<Problem> warnings, List<Problem> errors) {
        return Stream.concat(errors.stream(), warnings.stream()).toList();
    }
}
