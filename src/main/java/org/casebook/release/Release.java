package org.casebook.release;

import java.time.LocalDate;
import org.casebook.dataset.Dataset;

/**
 * A version of the tables that was frozen. It holds what is private, too.
 *
 * @param version its number
 * @param dataset the tables as they were
 */
public record Release(VersionNumber version, Dataset dataset) {
    /** The folder of all releases in a publication. */
    static final String FOLDER = "data/releases";

    /** The day up to which its tables are complete. */
    public LocalDate dataAsOf() {
        return dataset.description().dataAsOf();
    }

    /** Its folder, as the publisher knows it. */
    public String folder() {
        return folder(version.text());
    }

    static String folder(String version) {
        return FOLDER + "/" + version;
    }
}
