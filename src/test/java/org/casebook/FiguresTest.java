package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.recount.Recount;
import org.casebook.sample.FolderNotEmpty;
import org.casebook.sample.Sample;
import org.casebook.tabulate.statistics.Statistics;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures, held against counts that the program did not make. */
class FiguresTest {
    private static final int RANDOM_PUBLICATIONS = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"totals", "by-company", "by-article", "repeated"})
    void mangistauIsAsCountedByHand(String file) throws IOException {
        publishFigures(Path.of(""));
        assertThat(lines(folder.resolve("statistics").resolve(file + ".csv")))
                .containsExactlyElementsOf(lines(Path.of("src/test/resources/handcount", file + ".csv")));
    }

    @Test
    void mangistauIsAsRecounted() throws IOException {
        publishFigures(Path.of(""));
        assertThat(Recount.difference(Recount.of(Path.of("data")), Recount.published(folder.resolve("statistics"))))
                .isEmpty();
    }

    @Test
    void randomPublicationsAreAsRecounted() throws IOException, FolderNotEmpty {
        for (int seed = 0; seed < RANDOM_PUBLICATIONS; seed++) {
            Path publication = folder.resolve("publication-" + seed);
            Sample.write(publication, 40, seed);
            publishFigures(publication);
            assertThat(Recount.difference(
                            Recount.of(publication.resolve("data")), Recount.published(folder.resolve("statistics"))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private void publishFigures(Path publication) throws IOException {
        Checked checked = Check.of(publication);
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        Dataset dataset = ((Checked.Accepted) checked).dataset();
        StatisticsFiles.write(Statistics.of(dataset), folder.resolve("statistics"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
