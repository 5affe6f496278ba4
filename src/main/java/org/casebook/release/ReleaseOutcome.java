package org.casebook.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Problem;

/** What came of an attempt to release. Whatever is not {@link Frozen} has left nothing behind. */
public sealed interface ReleaseOutcome {

    /**
     * The release is there.
     *
     * @param folder where
     * @param cases how many rows its tables of cases have
     * @param since the newest release before it, and what changed; empty for the first
     * @param warnings what probably should be mended
     * @param exposure how much it shows of people
     */
    record Frozen(
            VersionNumber version,
            Path folder,
            int cases,
            Optional<Since> since,
            List<Problem> warnings,
            Exposure exposure)
            implements ReleaseOutcome {}

    /** The tables have problems. */
    record Rejected(List<Problem> problems) implements ReleaseOutcome {}

    /**
     * There is a release of this number.
     *
     * @param since what changed since the newest release; empty where the tables have problems
     */
    record Exists(VersionNumber version, Optional<Since> since) implements ReleaseOutcome {}

    /**
     * The newest release has a higher number.
     *
     * @param newest its number
     * @param since what changed since; empty where the tables have problems
     */
    record TooLow(VersionNumber version, VersionNumber newest, Optional<Since> since) implements ReleaseOutcome {}

    /** Nothing changed since the newest release. */
    record Unchanged(VersionNumber newest) implements ReleaseOutcome {}

    /** More changed than the number says. */
    record TooSmall(VersionNumber version, Since since) implements ReleaseOutcome {}

    /**
     * What is hidden today was taken out of releases.
     *
     * @param versions their numbers; none where nothing was hidden in any
     */
    record Rewritten(List<VersionNumber> versions) implements ReleaseOutcome {}

    /**
     * There is no release of that number to be rewritten.
     *
     * @param known the numbers that there are
     */
    record Unknown(VersionNumber version, List<VersionNumber> known) implements ReleaseOutcome {}

    /**
     * What a release is compared with.
     *
     * @param newest the newest release so far
     * @param changes what changed since
     */
    record Since(VersionNumber newest, TableChanges changes) {
        /** The number that says what changed, and no more. */
        public VersionNumber proposed() {
            return newest.next(changes.step());
        }

        /** Whether a number says as much as changed. */
        boolean isSaidBy(VersionNumber version) {
            return version.since(newest).compareTo(changes.step()) >= 0;
        }
    }
}
