package org.casebook.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;

/** A synthetic publication: invented people and cases in every form that the contract allows. */
public final class Sample {
    private final Path data;
    private final DataPackage description;
    private final int cases;
    private final Setting setting;
    private final SamplePeople population;
    private final Appeals appeals;

    private Sample(Path data, DataPackage description, int cases, long seed) {
        this.data = data;
        this.description = description;
        this.cases = cases;
        this.setting = Setting.of(cases, seed);
        this.population = new SamplePeople(setting);
        this.appeals = new Appeals(resource("appeals"), setting, Chance.of(seed, "appeals", 0));
    }

    /**
     * Writes a publication whose four sanction tables have exactly so many rows together. The same arguments give the
     * same bytes on every machine. A small sample (200 cases or fewer) is dense in what is hard to count; a large one
     * is mostly simple, as in life.
     *
     * @param folder a new or an empty folder
     * @param cases how many rows, none or more
     * @param seed what everything is drawn from
     * @throws FolderNotEmpty if something is in the folder already; nothing is written then
     * @throws IOException if the folder cannot be written
     */
    public static void write(Path folder, int cases, long seed) throws IOException, FolderNotEmpty {
        if (cases < 0) {
            throw new IllegalArgumentException("A sample cannot have " + cases + " cases.");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new FolderNotEmpty(folder);
                }
            }
        }
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.write(data.resolve(PackageFile.NAME), describe());
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("jbake.properties"), "site.languages=en\n", StandardCharsets.UTF_8);
        DataPackage description = PackageFile.read(data)
                .content()
                .orElseThrow(
                        () -> new IllegalStateException("The sample's own " + PackageFile.NAME + " is malformed."));
        new Sample(data, description, cases, seed).writeTables();
    }

    private static byte[] describe() throws IOException {
        try (InputStream schema = Sample.class.getResourceAsStream(PackageFile.NAME)) {
            if (schema == null) {
                throw new FileNotFoundException("The program lacks its " + PackageFile.NAME + ".");
            }
            return schema.readAllBytes();
        }
    }

    /** Sanctions first: they decide who there is and what is appealed. */
    private void writeTables() throws IOException {
        for (SanctionTable table : SanctionTable.values()) {
            Resource resource = resource(table.resource());
            write(resource, () -> new Rows(table, resource));
        }
        write(resource("appeals"), appeals.rows());
        ReferenceTables references = new ReferenceTables(setting, population);
        for (Resource resource : description.resources()) {
            if (!Dataset.SANCTION_TABLES.contains(resource.name())
                    && !resource.name().equals("appeals")) {
                write(resource, references.rows(resource));
            }
        }
    }

    private void write(Resource resource, Iterable<List<String>> rows) throws IOException {
        TableFile.write(
                data.resolve(resource.path()),
                resource.fields().stream().map(Field::name).toList(),
                rows);
    }

    private Resource resource(String name) {
        return description
                .resource(name)
                .orElseThrow(() -> new IllegalStateException("The sample's schema has no table " + name + "."));
    }

    /** The rows of a sanction table, cluster by cluster, so that no table need be in memory. */
    private final class Rows implements Iterator<List<String>> {
        private final SanctionTable table;
        private final Resource resource;
        private final int count;
        private final Deque<Line> drawn = new ArrayDeque<>();
        private int given;

        Rows(SanctionTable table, Resource resource) {
            this.table = table;
            this.resource = resource;
            this.count = table.share(cases);
        }

        @Override
        public boolean hasNext() {
            return given < count;
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (drawn.isEmpty()) {
                drawn.addAll(
                        new Cluster(table, resource, setting, population, appeals, given + 1, count - given).rows());
            }
            given++;
            return drawn.remove().cells();
        }
    }
}
