package org.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;
import org.casebook.disclose.Disclosure;
import org.casebook.opendata.PublishedTables;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.tabulate.Statistics;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;

/**
 * A publication's folder and what can be done with it: the one page that shows the whole way from tables to site.
 *
 * @param folder holds {@code data/}, and as far as it differs from the defaults {@code site/} and {@code charts/}
 */
public record Publication(Path folder) {

    /** What came of it. */
    public sealed interface Outcome {
        /** Done: how many cases there are, and where it is published. */
        record Done(int cases, Path where) implements Outcome {}

        /** Something must be mended first; what was published before is untouched. */
        record Rejected(List<Problem> problems) implements Outcome {}
    }

    /** The publication in a folder. */
    public static Publication at(Path folder) {
        return new Publication(folder);
    }

    /** Checks the tables. */
    public Outcome check() throws IOException {
        Checked checked = Check.of(folder);
        if (checked instanceof Checked.Accepted accepted) {
            return new Outcome.Done(accepted.dataset().sanctions().size(), folder);
        }
        return new Outcome.Rejected(((Checked.Rejected) checked).problems());
    }

    /** Checks the tables, counts, and publishes. */
    public Outcome build(Path site) throws IOException {
        Checked checked = Check.of(folder);
        if (checked instanceof Checked.Rejected rejected) {
            return new Outcome.Rejected(rejected.problems());
        }
        Dataset dataset = ((Checked.Accepted) checked).dataset();
        Statistics statistics = Statistics.of(dataset);
        Disclosure disclosure = Disclosure.of(dataset);
        PublishedTables.write(disclosure.dataset(), site.resolve("data"));
        StatisticsFiles.write(statistics, site.resolve("data").resolve("statistics"));
        return new Outcome.Done(dataset.sanctions().size(), site);
    }
}
