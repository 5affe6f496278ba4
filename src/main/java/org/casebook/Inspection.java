package org.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Site;
import org.casebook.bake.content.SiteCheck;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.spec.ChartSpecs;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.disclose.Disclosure;
import org.casebook.disclose.PrivateValue;
import org.casebook.inputs.Inputs;
import org.casebook.leaks.AcceptedLeaks;
import org.casebook.leaks.LeakCheck;
import org.casebook.leaks.PublicText;
import org.casebook.opendata.PublishedPaths;
import org.casebook.pages.MadePages;
import org.casebook.publish.Published;
import org.casebook.release.Release;
import org.casebook.release.Releases;
import org.casebook.release.guard.ReleaseGuard;
import org.casebook.release.history.History;
import org.casebook.resource.PackageFile;
import org.casebook.suppress.SuppressedStatistics;
import org.casebook.tabulate.statistics.Statistics;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;

/**
 * What a publication's files are found to be, before anything is made of them: the same for {@code check} and {@code build},
 * so that the one refuses what the other does.
 *
 * @param problems what must be mended, and what probably should be
 * @param notes what was assumed of the files
 * @param sound what can be gone on with; empty where something must be mended
 */
record Inspection(List<Problem> problems, List<Note> notes, Optional<Sound> sound) {

    /**
     * Files that nothing is wrong with.
     *
     * @param tables the tables
     * @param specs the charts
     * @param suppressed the figures, as far as they are about enough people; empty where there is no minimum
     * @param disclosure what may be shown of the tables
     * @param history what readers are told of earlier releases
     * @param leakCheck looks for what may not
     * @param mustBeBaked whether only a build can tell the rest
     */
    record Sound(
            Checked.Accepted tables,
            List<ChartSpec> specs,
            Optional<SuppressedStatistics> suppressed,
            Disclosure disclosure,
            History history,
            LeakCheck leakCheck,
            boolean mustBeBaked) {
        List<Acceptance> acceptances() {
            return disclosure.shown(tables.acceptances());
        }

        int cases() {
            return tables.dataset().sanctions().size();
        }

        /** The figures: where there is a minimum of people they were needed to find what is under it. */
        Statistics tabulate() {
            return suppressed.map(SuppressedStatistics::statistics).orElseGet(() -> Statistics.of(tables.dataset()));
        }
    }

    /** Inspects a publication. */
    static Inspection check(Path folder, Inputs inputs, Publication.Strictness strictness) throws IOException {
        if (!inputs.problems().isEmpty()) {
            return refused(inputs.problems(), List.of());
        }
        Reading<List<Release>> releases = Releases.read(folder);
        Checked checked = checked(folder, releases);
        Reading<List<ChartSpec>> specs = ChartSpecs.read(folder);
        List<Problem> changes = inputs.changes();
        if (!changes.isEmpty()) {
            return refused(changes, checked.notes());
        }
        List<Problem> problems = new ArrayList<>(
                checked instanceof Checked.Rejected rejected
                        ? rejected.problems()
                        : ((Checked.Accepted) checked).warnings());
        problems.addAll(PublishedPaths.problems(folder.resolve("data")));
        problems.addAll(specs.problems());
        problems.addAll(releases.problems());
        // Where there is not even a site, what is wrong with the tables is enough to begin with.
        boolean noSiteYet = !areErrorFree(problems, strictness) && !Files.isDirectory(folder.resolve("site"));
        boolean mustBeBaked =
                !noSiteYet && checkSite(folder, checked, specs.content().orElse(List.of()), problems);
        boolean isRead = specs.content().isPresent() && releases.content().isPresent();
        if (checked instanceof Checked.Accepted accepted && isRead) {
            return lookedThrough(folder, accepted, specs, releases, mustBeBaked, problems, strictness);
        }
        return refused(strictly(problems, strictness), checked.notes());
    }

    /** Looks for what must not be published, whatever else must be mended: a name that gets out cannot wait. */
    private static Inspection lookedThrough(
            Path folder,
            Checked.Accepted tables,
            Reading<List<ChartSpec>> specs,
            Reading<List<Release>> releases,
            boolean mustBeBaked,
            List<Problem> problems,
            Publication.Strictness strictness)
            throws IOException {
        Dataset dataset = tables.dataset();
        List<Release> earlier = releases.content().orElseThrow();
        Optional<SuppressedStatistics> suppressed = suppressed(dataset, earlier);
        Dataset counted = suppressed.map(SuppressedStatistics::dataset).orElse(dataset);
        Disclosure disclosure = Disclosure.of(counted);
        History history = history(earlier, counted, disclosure, suppressed);
        LeakCheck leakCheck = leakCheck(folder, disclosure, history, tables.acceptances());
        problems.addAll(leakCheck.inTables(disclosure.dataset()));
        problems.addAll(leakCheck.inSources(folder));
        problems.addAll(leakCheck.inReasons(disclosure.shown(tables.acceptances())));
        problems.addAll(leakCheck.warnings());
        ChartFolder.problems(specs.content().orElseThrow(), dataset, folder).stream()
                .map(Inspection::problem)
                .forEach(problems::add);
        List<Note> notes = Stream.concat(tables.notes().stream(), leakCheck.notes().stream())
                .toList();
        if (!areErrorFree(problems, strictness)) {
            return refused(strictly(problems, strictness), notes);
        }
        return new Inspection(
                strictly(problems, strictness),
                notes,
                Optional.of(new Sound(
                        tables,
                        specs.content().orElseThrow(),
                        suppressed,
                        disclosure,
                        history,
                        leakCheck,
                        mustBeBaked)));
    }

    Publication.Outcome rejected() {
        return new Publication.Outcome.Rejected(problems, notes);
    }

    /** Rejected for what was found later. The warnings too: they often say where that comes from. */
    Publication.Outcome rejectedFor(List<Problem> found) {
        return new Publication.Outcome.Rejected(
                Stream.concat(found.stream(), problems.stream()).toList(), notes);
    }

    Publication.Outcome sound(Sound sound) {
        return new Publication.Outcome.Sound(sound.cases(), problems, notes);
    }

    /**
     * The site that was built.
     *
     * @param lacks what readers of it do without
     */
    Publication.Outcome built(Path site, Published published, List<Note> lacks) {
        return new Publication.Outcome.Built(sound.orElseThrow().cases(), site, published, problems, notes, lacks);
    }

    private static Optional<SuppressedStatistics> suppressed(Dataset dataset, List<Release> earlier) {
        return dataset.description().minimum().isSet()
                ? Optional.of(SuppressedStatistics.of(
                        dataset,
                        Statistics.of(dataset),
                        earlier.stream().map(Release::dataset).toList()))
                : Optional.empty();
    }

    private static History history(
            List<Release> earlier, Dataset counted, Disclosure disclosure, Optional<SuppressedStatistics> suppressed) {
        History history = History.of(earlier, counted, disclosure);
        return suppressed
                .map(figures -> history.with(change -> figures.mayTell(
                        change.category(),
                        change.measure(),
                        change.status(),
                        Stream.concat(change.before().stream(), change.after().stream()))))
                .orElse(history);
    }

    private static Inspection refused(List<Problem> problems, List<Note> notes) {
        return new Inspection(List.copyOf(problems), notes, Optional.empty());
    }

    private static boolean areErrorFree(List<Problem> problems, Publication.Strictness strictness) {
        return strictly(problems, strictness).stream().noneMatch(Problem::isError);
    }

    private static List<Problem> strictly(List<Problem> problems, Publication.Strictness strictness) {
        return strictness == Publication.Strictness.STRICT
                ? problems.stream().map(Problem::asError).toList()
                : List.copyOf(problems);
    }

    /** The tables of a folder, checked for themselves and against what was released. */
    private static Checked checked(Path folder, Reading<List<Release>> releases) throws IOException {
        ReleaseGuard guard = ReleaseGuard.of(releases.content().orElse(List.of()), folder, folder.resolve("data"));
        Checked checked = Check.of(folder, guard::problems);
        return checked instanceof Checked.Accepted accepted
                ? accepted.with(releases.notes())
                        .with(guard.notes(accepted.dataset().tables()))
                : checked;
    }

    /** Tells what is wrong with the site's own folder, and whether only a build can tell the rest. */
    private static boolean checkSite(Path folder, Checked checked, List<ChartSpec> charts, List<Problem> problems)
            throws IOException {
        try {
            Site site = Site.open(folder.resolve("site"));
            SiteCheck check = SiteCheck.of(
                    site,
                    new MadePages(
                            site.folderByLanguage().values(),
                            checked instanceof Checked.Accepted accepted
                                    ? Optional.of(accepted.dataset().tables())
                                    : Optional.empty(),
                            PackageFile.read(folder.resolve("data"))
                                    .content()
                                    .map(description -> PublishedPaths.of(folder.resolve("data"), description))
                                    .orElse(path -> false),
                            charts.stream().map(ChartSpec::slug).toList()));
            check.problems().stream().map(Inspection::problem).forEach(problems::add);
            return check.mustBeBaked();
        } catch (BakeFailure failure) {
            problems.addAll(problems(failure));
            return false;
        }
    }

    private static LeakCheck leakCheck(
            Path folder, Disclosure disclosure, History history, List<Acceptance> acceptances) throws IOException {
        List<PrivateValue> values = Stream.concat(disclosure.privateValues().stream(), history.privateValues().stream())
                .toList();
        if (values.isEmpty()) {
            return LeakCheck.of(List.of(), List.of());
        }
        return LeakCheck.of(
                values,
                PublicText.of(disclosure.dataset(), phrases(folder)),
                AcceptedLeaks.of(acceptances, disclosure.dataset(), folder));
    }

    /** The words of the pages themselves. What is wrong with the site's own texts is told where they are used. */
    private static List<String> phrases(Path folder) throws IOException {
        try {
            return Site.open(folder.resolve("site")).phrases();
        } catch (BakeFailure toldElsewhere) {
            return List.of();
        }
    }

    /** What keeps a site from being baked. */
    static List<Problem> problems(BakeFailure failure) {
        return failure.problems().stream().map(Inspection::problem).toList();
    }

    /** A problem of the site's own files. */
    private static Problem problem(BakeProblem problem) {
        return new Problem("site", problem.file(), problem.line().orElse(0), "", problem.finding());
    }
}
