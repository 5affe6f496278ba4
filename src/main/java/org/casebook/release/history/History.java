package org.casebook.release.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.dataset.Dataset;
import org.casebook.disclose.Disclosure;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.disclose.PrivateValue;
import org.casebook.release.Release;
import org.casebook.release.ReleaseChain;
import org.casebook.release.VersionNumber;
import org.casebook.resource.ReleaseFile;

/**
 * What readers are told of earlier versions.
 *
 * @param editions the releases, the oldest first, as they may be shown today
 * @param periods what changed, the newest first: since the newest release, then from each to the next
 * @param privateValues what was left out of the releases and must not be published
 */
public record History(List<PastRelease> editions, List<Period> periods, List<PrivateValue> privateValues) {
    /** Before the first release. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    public History {
        editions = List.copyOf(editions);
        periods = List.copyOf(periods);
        privateValues = List.copyOf(privateValues);
    }

    /**
     * A release as it may be shown today.
     *
     * @param version its number
     * @param dataset its tables without anything that is private, or hidden today
     * @param withheldCases the ids of cases that its figures count, and that it has no details of
     * @param withheldTexts texts of cases that it has not, though their cases are shown
     * @param rewritten when what was hidden later was taken out of the frozen tables
     * @param checksum that of its published list of checksums; blank until that is written
     */
    public record PastRelease(
            VersionNumber version,
            Dataset dataset,
            List<String> withheldCases,
            List<EarlierDisclosure.EarlierText> withheldTexts,
            List<ReleaseFile.FileRewriting> rewritten,
            String checksum) {
        public PastRelease {
            withheldCases = List.copyOf(withheldCases);
            withheldTexts = List.copyOf(withheldTexts);
            rewritten = List.copyOf(rewritten);
        }

        /** What it says of itself. */
        public ReleaseFile about() {
            return new ReleaseFile(
                    version.text(),
                    dataAsOf(),
                    withheldCases,
                    withheldTexts.stream()
                            .map(text -> new ReleaseFile.Cell(text.table(), text.key(), text.field()))
                            .toList(),
                    rewritten);
        }

        /** The day of the tables that hid what was taken out of it last; empty where it is as it was frozen. */
        public Optional<LocalDate> rewrittenAsOf() {
            return rewritten.stream().map(ReleaseFile.FileRewriting::dataAsOf).reduce((first, last) -> last);
        }

        private PastRelease published(Path data) throws IOException {
            return new PastRelease(
                    version,
                    dataset,
                    withheldCases,
                    withheldTexts,
                    rewritten,
                    ReleaseChain.checksum(data.resolve("releases").resolve(version.text())));
        }

        public LocalDate dataAsOf() {
            return dataset.description().dataAsOf();
        }
    }

    /** The same, of releases that are written into a data folder. */
    public History published(Path data) throws IOException {
        List<PastRelease> published = new ArrayList<>();
        for (PastRelease edition : editions) {
            published.add(edition.published(data));
        }
        return new History(published, periods, privateValues);
    }

    /** The same without the changes of figures that are not to be told. */
    public History with(Predicate<FigureChange> told) {
        return new History(
                editions, periods.stream().map(period -> period.with(told)).toList(), privateValues);
    }

    /**
     * Compares each release with the next, and the newest with today's tables.
     *
     * @param releases the oldest first
     * @param today today's tables, full
     * @param disclosed what may be shown of them
     */
    public static History of(List<Release> releases, Dataset today, Disclosure disclosed) {
        if (releases.isEmpty()) {
            return NONE;
        }
        List<PastRelease> editions = new ArrayList<>();
        List<PrivateValue> privateValues = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        List<Compared> versions = new ArrayList<>();
        List<EarlierDisclosure> disclosures = EarlierDisclosure.of(
                releases.stream()
                        .map(release -> new EarlierDisclosure.VersionTables(
                                release.dataset(), release.folder(), release.withheldTexts()))
                        .toList(),
                today,
                disclosed);
        for (int number = 0; number < releases.size(); number++) {
            Release release = releases.get(number);
            EarlierDisclosure earlier = disclosures.get(number);
            editions.add(new PastRelease(
                    release.version(),
                    earlier.shown(),
                    earlier.withheldCases(),
                    earlier.withheldTexts(),
                    release.rewritten(),
                    ""));
            privateValues.addAll(earlier.privateValues());
            versions.add(Compared.of(release, earlier));
        }
        versions.add(Compared.ofToday(today, disclosed));
        for (int later = 1; later < versions.size(); later++) {
            periods.add(Period.between(versions.get(later - 1), versions.get(later)));
        }
        Collections.reverse(periods);
        return new History(editions, periods, privateValues);
    }
}
