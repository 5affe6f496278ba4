package org.casebook.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.resource.ReleaseFile;

/**
 * A version of the tables that was frozen. It holds what is private, too.
 *
 * @param version its number
 * @param dataset the tables as they were
 * @param withheldTexts texts that it lacks, since it was downloaded from a site that keeps them back, or was rewritten
 * @param rewritten when what was hidden later was taken out of it
 */
public record Release(
        VersionNumber version,
        Dataset dataset,
        Set<EarlierDisclosure.EarlierText> withheldTexts,
        List<ReleaseFile.FileRewriting> rewritten) {
    /** The folder of all releases in a publication. */
    public static final String FOLDER = "data/releases";

    public Release {
        withheldTexts = Set.copyOf(withheldTexts);
        rewritten = List.copyOf(rewritten);
    }

    /** The day up to which its tables are complete. */
    public LocalDate dataAsOf() {
        return dataset.description().dataAsOf();
    }

    /** Its folder, as the publisher knows it. */
    public String folder() {
        return folder(version.text());
    }

    public static String folder(String version) {
        return FOLDER + "/" + version;
    }
}
