package org.casebook.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.casebook.cli.Casebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statistics and the tables of the charts as they stand in a whole site. */
class FiguresOfTheSiteTest {
    @TempDir
    private Path folder;

    @Test
    void theOrderOfRowsColumnsAndTablesChangesNoByte() {
        Tables tables = Tables.sample(folder.resolve("sample"), 32, 1000);
        PublishedFigures one = built(tables, "one");
        PublishedFigures other = built(tables.shuffled(new Random(1)), "other");
        assertThat(one.texts()).hasSizeGreaterThan(7).containsKeys("totals.csv", "repeated.csv");
        assertThat(other.texts()).isEqualTo(one.texts());
        assertThat(PublishedFigures.of(tables.unchecked(), folder.resolve("figures"))
                        .texts())
                .allSatisfy((file, text) -> assertThat(one.texts()).containsEntry(file, text));
    }

    /** The statistics files and the tables of the charts, as they stand in a site. */
    private PublishedFigures built(Tables tables, String name) {
        Path site = folder.resolve(name + "-site");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        int exitCode = Casebook.run(
                stream,
                stream,
                "build",
                tables.write(folder.resolve(name)).toString(),
                "--out",
                site.toString(),
                "--plain");
        assertThat(exitCode).as(told.toString(StandardCharsets.UTF_8)).isZero();
        PublishedFigures built = PublishedFigures.in(site.resolve("data").resolve("statistics"));
        built.texts().putAll(PublishedFigures.texts(site.resolve("charts"), ".csv"));
        return built;
    }
}
