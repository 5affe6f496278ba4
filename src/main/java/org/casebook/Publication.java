package org.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Site;
import org.casebook.chart.ChartPainter;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.disclose.Disclosure;
import org.casebook.files.FileTree;
import org.casebook.hash.Sha256;
import org.casebook.inputs.Inputs;
import org.casebook.language.Message;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.publish.Form;
import org.casebook.publish.Generations;
import org.casebook.publish.LastBuild;
import org.casebook.publish.OutputRefused;
import org.casebook.publish.Published;
import org.casebook.publish.ReplacedFiles;
import org.casebook.release.Release;
import org.casebook.release.ReleaseDraft;
import org.casebook.release.ReleaseOutcome;
import org.casebook.release.Releases;
import org.casebook.release.VersionNumber;
import org.casebook.release.guard.ReleaseGuard;
import org.casebook.release.rewriting.RewrittenReleases;
import org.casebook.resource.PackageFile;
import org.casebook.tabulate.statistics.Statistics;
import org.casebook.threads.Threads;
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

        /** So many statistics files stand where they were asked for. */
        record Tabulated(int cases, int files, List<Problem> warnings, List<Note> notes) implements Outcome {}

        /**
         * The site stands where it was asked for.
         *
         * @param lacks what its readers do without
         */
        record Built(
                int cases, Path site, Published published, List<Problem> warnings, List<Note> notes, List<Note> lacks)
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
     * depend on it; it is over sooner.
     */
    public static void prepare() {
        if (Threads.noneStarted()) {
            Statistics.startAlone();
        }
        Threads.begin(() -> {
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
        Inspection inspection = Inspection.check(folder, Inputs.of(folder), strictness);
        if (inspection.sound().isEmpty()) {
            return inspection.rejected();
        }
        Inspection.Sound sound = inspection.sound().get();
        Outcome found = inspection.sound(sound);
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
     * Checks and tabulates, and writes the statistics files and nothing else: those that a build publishes.
     *
     * @param out where to; what else is in that folder stays
     * @throws OutputRefused if something is in the way
     */
    public Outcome tabulate(Path out, Strictness strictness) throws IOException, OutputRefused {
        Inputs inputs = Inputs.of(folder);
        refuse(inputs, out);
        Inspection inspection = Inspection.check(folder, inputs, strictness);
        if (inspection.sound().isEmpty()) {
            return inspection.rejected();
        }
        Statistics statistics = inspection.sound().get().tabulate();
        List<Problem> changes = inputs.changes();
        if (!changes.isEmpty()) {
            return new Outcome.Rejected(changes, inspection.notes());
        }
        int files = ReplacedFiles.in(out, aside -> StatisticsFiles.write(statistics, aside));
        return new Outcome.Tabulated(
                inspection.sound().get().cases(), files, inspection.problems(), inspection.notes());
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
        Inputs inputs = Inputs.of(folder);
        refuse(inputs, site);
        Optional<String> madeFrom = madeFrom(inputs, form, baseUrl, strictness);
        progress.accept(Stage.CHECK);
        Inspection inspection = Inspection.check(folder, inputs, strictness);
        if (inspection.sound().isEmpty()) {
            return inspection.rejected();
        }
        Inspection.Sound sound = inspection.sound().get();
        progress.accept(Stage.TABULATE);
        Statistics statistics = sound.tabulate();
        try (SiteDraft draft = SiteDraft.begin(folder, sound, Generations.at(site, form), baseUrl)) {
            progress.accept(Stage.DRAW);
            SiteDraft.DrawnSite drawn = draft.draw(statistics);
            progress.accept(Stage.BAKE);
            draft.bake(statistics, drawn);
            progress.accept(Stage.EXAMINE);
            List<Problem> problems = draft.examine();
            if (!problems.isEmpty()) {
                return inspection.rejectedFor(problems);
            }
            List<Problem> changes = inputs.changes();
            if (!changes.isEmpty()) {
                return new Outcome.Rejected(changes, inspection.notes());
            }
            progress.accept(Stage.PUBLISH);
            Published published = draft.publish(madeFrom, inspection.problems().size());
            return inspection.built(site, published, draft.lacks());
        } catch (BakeFailure failure) {
            return new Outcome.Rejected(Inspection.problems(failure), inspection.notes());
        }
    }

    /**
     * What the last build said of itself, if one of the same files, program and arguments would make again what it published
     * and nobody has changed since. It is known without reading a table, and nothing is touched.
     */
    public Optional<LastBuild> unchanged(Path site, Form form, Optional<String> baseUrl, Strictness strictness)
            throws IOException, OutputRefused {
        Optional<LastBuild> last = Generations.at(site, form).lastBuild();
        if (last.isEmpty()) {
            return last;
        }
        Inputs inputs = Inputs.of(folder);
        refuse(inputs, site);
        Optional<String> madeFrom = madeFrom(inputs, form, baseUrl, strictness);
        return last.filter(build -> madeFrom.equals(Optional.of(build.madeFrom())));
    }

    /** A fingerprint of all that a site is made from; empty where that cannot be told. */
    private static Optional<String> madeFrom(Inputs inputs, Form form, Optional<String> baseUrl, Strictness strictness)
            throws IOException {
        Optional<String> program = inputs.problems().isEmpty() ? Program.fingerprint() : Optional.empty();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts =
                List.of(program.get(), inputs.fingerprint(), form.name(), baseUrl.toString(), strictness.name());
        return Optional.of(Sha256.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuse(Inputs inputs, Path site) throws IOException, OutputRefused {
        Optional<Message> refusal = inputs.refusal(site);
        if (refusal.isPresent()) {
            throw new OutputRefused(refusal.get());
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
        if (!problems.isEmpty()) {
            return refused(version, problems);
        }
        try (ReleaseDraft draft = ReleaseDraft.of(folder, description.content().orElseThrow())) {
            List<Problem> changes = inputs.changes();
            if (!changes.isEmpty()) {
                return new ReleaseOutcome.Rejected(changes);
            }
            List<Release> earlier = releases.content().orElseThrow();
            Path data = draft.publication().resolve("data");
            Checked checked = Check.of(draft.publication(), ReleaseGuard.of(earlier, folder, data)::problems);
            if (checked instanceof Checked.Rejected rejected) {
                return refused(version, rejected.problems());
            }
            Checked.Accepted accepted = (Checked.Accepted) checked;
            return draft.release(version, earlier, accepted.dataset(), accepted.warnings(), accepted.acceptances());
        }
    }

    /** A number that cannot be given says more than whatever else is wrong. */
    private ReleaseOutcome refused(VersionNumber version, List<Problem> problems) throws IOException {
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
}
