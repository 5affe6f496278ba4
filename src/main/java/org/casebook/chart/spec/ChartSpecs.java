package org.casebook.chart.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Typeface;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.language.Message;
import org.casebook.tabulate.Measure;

/**
 * The charts of a publication: the specifications packed with the program, and in the publication's {@code charts/}
 * folder those that take their place by having the same name, or stand beside them.
 */
public final class ChartSpecs {
    static final String EXTENSION = ".yaml";

    private static final String FOLDER = "charts";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

    /** People before sanctions before money and time; the whole before its parts. */
    private static final Comparator<ChartSpec> ORDER = Comparator.comparing(
                    (ChartSpec spec) -> spec.measure() != Measure.PEOPLE)
            .thenComparing(ChartSpec::measure)
            .thenComparing(ChartSpec::breakdown)
            .thenComparing(ChartSpec::slug);

    private final Lettering lettering;
    private final List<Problem> problems = new ArrayList<>();

    private ChartSpecs(Reading<Optional<Typeface>> font) {
        lettering = Lettering.with(font.content().flatMap(own -> own));
        problems.addAll(font.problems());
    }

    /**
     * Reads them, in the order in which charts are listed.
     *
     * @param publication the folder that holds {@code charts/}; it need not hold one
     */
    public static Reading<List<ChartSpec>> read(Path publication) throws IOException {
        return read(publication, PackedSpecs.ofCasebook());
    }

    public static Reading<List<ChartSpec>> read(Path publication, PackedSpecs packed) throws IOException {
        Path folder = publication.resolve(FOLDER);
        return new ChartSpecs(OwnFont.read(folder)).reading(folder, packed);
    }

    /** The publication's own specifications and its font, by the names of their files. */
    public static SortedMap<String, byte[]> inputs(Path publication) throws IOException {
        Path folder = publication.resolve(FOLDER);
        SortedMap<String, byte[]> files = new ChartSpecs(OwnFont.read(folder)).own(folder);
        if (Files.isRegularFile(folder.resolve(OwnFont.NAME))) {
            files.put(OwnFont.NAME, Files.readAllBytes(folder.resolve(OwnFont.NAME)));
        }
        return files;
    }

    private Reading<List<ChartSpec>> reading(Path folder, PackedSpecs packed) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(packed.read());
        files.putAll(own(folder));
        List<ChartSpec> specs = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String slug = file.getKey().substring(0, file.getKey().length() - EXTENSION.length());
            SpecReader.read(slug, label(file.getKey()), file.getValue(), lettering, problems)
                    .ifPresent(specs::add);
        }
        refuseTakenNames(specs);
        specs.sort(ORDER);
        problems.sort(Comparator.naturalOrder());
        return problems.isEmpty()
                ? new Reading<>(Optional.of(List.copyOf(specs)), List.of())
                : new Reading<>(Optional.empty(), List.copyOf(problems));
    }

    private SortedMap<String, byte[]> own(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = path.getFileName().toString();
                if (NAME.matcher(name).matches() && Files.isRegularFile(path)) {
                    files.put(name, Files.readAllBytes(path));
                } else if (!name.equals(OwnFont.NAME) && !name.startsWith(".") && !name.endsWith(".md")) {
                    problems.add(new Problem(SpecText.RULE, label(name), 0, "", Message.of("chart.name")));
                }
            }
        }
        return files;
    }

    /** A chart of each currency gives its further ones names of their own. */
    private void refuseTakenNames(List<ChartSpec> specs) {
        for (ChartSpec spec : specs) {
            for (ChartSpec other : specs) {
                if (other.measure() == Measure.AMOUNT
                        && other.currency().isEmpty()
                        && spec.slug().matches(Pattern.quote(other.slug()) + "-in-[a-z]{3}")) {
                    problems.add(new Problem(
                            SpecText.RULE,
                            label(spec.slug() + EXTENSION),
                            0,
                            "",
                            Message.of("chart.taken", label(other.slug() + EXTENSION))));
                }
            }
        }
    }

    private static String label(String name) {
        return FOLDER + "/" + name;
    }
}
