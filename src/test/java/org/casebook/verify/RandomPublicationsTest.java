package org.casebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.LocalText;
import org.casebook.disclose.Disclosure;
import org.casebook.files.Checksums;
import org.casebook.opendata.DataFolder;
import org.casebook.sample.FolderNotEmpty;
import org.casebook.sample.Sample;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.statistics.Statistics;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two countings that share no class, of the program and of {@code verify}, agree on what random publications publish. */
class RandomPublicationsTest {
    private static final int PUBLICATIONS = 150;

    @TempDir
    private Path folder;

    @Test
    void theirFiguresAreRight() throws IOException, FolderNotEmpty, NotASite {
        int figures = 0;
        int unchecked = 0;
        for (int seed = 0; seed < PUBLICATIONS; seed++) {
            Path publication = folder.resolve("publication-" + seed);
            Sample.write(publication, 60, seed);
            Dataset dataset = ((Checked.Accepted) Check.of(publication)).dataset();
            Path site = Files.createDirectories(folder.resolve("site-" + seed));
            Path data = Files.createDirectories(site.resolve("data"));
            Statistics statistics = Statistics.of(dataset);
            DataFolder.write(
                    Disclosure.of(dataset).dataset(),
                    statistics,
                    (key, arguments) -> new LocalText(Map.of("en", key)),
                    Optional.empty(),
                    new DataFolder.FolderInputs(List.of("en"), List.of(), Map.of(), List.of()),
                    data);
            Checksums.of(site).write(site);

            Verification verification = Verification.of(site);

            assertThat(verification.wrong()).as("seed %d", seed).isEmpty();
            assertThat(lessAtMostThanAtLeast(statistics)).as("seed %d", seed).isEmpty();
            figures += verification.figures();
            unchecked += verification.unchecked().size();
        }
        // A case in fifty or so is withheld: what cannot be checked stays the exception.
        assertThat(unchecked).isPositive().isLessThan(figures / 2);
    }

    private static List<Figure> lessAtMostThanAtLeast(Statistics statistics) {
        return statistics.byBreakdown().values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.high()
                        .filter(high -> high.compareTo(figure.low().orElse(BigDecimal.ZERO)) < 0)
                        .isPresent())
                .toList();
    }
}
