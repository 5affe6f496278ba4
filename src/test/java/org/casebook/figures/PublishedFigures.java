package org.casebook.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.recount.Recount;
import org.casebook.tabulate.statistics.Statistics;

/**
 * The seven statistics files that the program publishes for a dataset.
 *
 * @param texts what is in each, by name
 * @param rows the rows of each by key: the cells up to {@code unit}, joined by a bar
 */
record PublishedFigures(SortedMap<String, String> texts, SortedMap<String, Map<String, PublishedFigure>> rows) {

    /**
     * One row.
     *
     * @param cells its cells by column
     */
    record PublishedFigure(Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A bound; empty where the cell is blank. */
        Optional<BigDecimal> number(String column) {
            return Optional.of(cell(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        }

        /** What is said of the figure, without its key. */
        List<String> said() {
            return cells.values().stream()
                    .skip(List.copyOf(cells.keySet()).indexOf("low"))
                    .toList();
        }
    }

    /** Counts and publishes into a folder. */
    static PublishedFigures of(Dataset dataset, Path folder) {
        try {
            StatisticsFiles.write(Statistics.of(dataset), folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return in(folder);
    }

    /** Reads what was published. */
    static PublishedFigures in(Path folder) {
        SortedMap<String, Map<String, PublishedFigure>> rows = new TreeMap<>();
        Recount.published(folder).forEach((file, table) -> {
            List<String> keys = table.keys();
            Map<String, PublishedFigure> ofFile = new LinkedHashMap<>();
            for (int index = 0; index < keys.size(); index++) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 0; column < table.header().size(); column++) {
                    cells.put(
                            table.header().get(column), table.rows().get(index).get(column));
                }
                ofFile.put(keys.get(index), new PublishedFigure(cells));
            }
            rows.put(file, ofFile);
        });
        return new PublishedFigures(texts(folder, ".csv"), rows);
    }

    /** The files of a folder with such an end. */
    static SortedMap<String, String> texts(Path folder, String end) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().endsWith(end))
                    .toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    Map<String, PublishedFigure> file(String name) {
        return rows.getOrDefault(name, Map.of());
    }

    /** The lines of a file but those of these keys, which are its first cell. */
    List<String> linesWithout(String file, List<String> firstCells) {
        return texts.getOrDefault(file, "")
                .lines()
                .filter(line -> !firstCells.contains(line.substring(0, line.indexOf(','))))
                .toList();
    }
}
