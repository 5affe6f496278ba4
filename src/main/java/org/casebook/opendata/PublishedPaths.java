package org.casebook.opendata;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.FileName;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.metadata.MetadataFiles;
import org.casebook.resource.PackageFile;
import org.casebook.resource.ReleaseFile;

/**
 * The files of the published data folder, told from the description alone: a table of the publisher's must not stand where
 * another file is written, or it would be overwritten without a word.
 */
public final class PublishedPaths {
    /** As much as SQLite takes: SQLITE_MAX_COLUMN. */
    private static final int MOST_COLUMNS = 2000;

    private static final String RULE = "data-package";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    /** Pages, lists and folders of the data folder that are made elsewhere. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "dictionary.html",
            "changes.csv",
            "releases.json",
            "accepted.csv",
            "SHA256SUMS",
            ReleaseFile.NAME,
            "releases",
            StatisticsFiles.FOLDER);

    private static final Pattern WORKBOOK = Pattern.compile("casebook-[a-z]{2,3}\\.(?:xlsx|ods)");

    private final Path data;
    private final DataPackage description;
    /** What is written, by its path as every system takes it. */
    private final Map<String, Message> made = new LinkedHashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private PublishedPaths(Path data, DataPackage description) {
        this.data = data;
        this.description = description;
        PAGES.forEach(page -> made.put(FileName.folded(page), Message.of("published-path.file")));
        WholeFiles.names().forEach(file -> made.put(FileName.folded(file), Message.of("published-path.download")));
        MetadataFiles.names()
                .forEach(file -> made.put(FileName.folded(file), Message.of("published-path.description")));
        LinkTables.names(description)
                .forEach(table -> made.put(FileName.folded(table + ".csv"), Message.of("published-path.link-table")));
    }

    /** What is wrong with the names of tables and columns; nothing where there is no description to read. */
    public static List<Problem> problems(Path data) throws IOException {
        Optional<DataPackage> description = PackageFile.read(data).content();
        if (description.isEmpty()) {
            return List.of();
        }
        PublishedPaths paths = new PublishedPaths(data, description.get());
        paths.checkNames();
        // A file that is called by its table is there first, whichever of two is described first.
        List<Resource> tables = new ArrayList<>(description.get().resources());
        tables.sort(Comparator.comparing(table -> !table.path().equals(table.name() + ".csv")));
        for (Resource resource : tables) {
            paths.check(resource);
        }
        return List.copyOf(paths.problems);
    }

    /** Whether a build writes a file of this path in the data folder, or folders in its place; of none that it may need. */
    public static Predicate<String> of(Path data, DataPackage description) {
        PublishedPaths paths = new PublishedPaths(data, description);
        description.resources().forEach(resource -> {
            String path = FileName.folded(resource.path());
            paths.made.putIfAbsent(path, tableOf(resource));
            paths.made.putIfAbsent(path + MetadataFiles.SUFFIX, tableOf(resource));
        });
        return path -> paths.taken(FileName.folded(path)).isPresent();
    }

    private void checkNames() throws IOException {
        Map<String, Resource> first = new LinkedHashMap<>();
        for (Resource resource : description.resources()) {
            Resource twin = first.putIfAbsent(FileName.folded(resource.name()), resource);
            if (twin != null && !twin.name().equals(resource.name())) {
                add(resource, "name", Message.of("published-path.twin", quoted(resource.name()), quoted(twin.name())));
            }
        }
    }

    private void check(Resource resource) throws IOException {
        Optional<Message> fault = fault(resource.path());
        if (fault.isPresent()) {
            add(
                    resource,
                    "path",
                    Message.of(
                            "published-path.fault",
                            quoted(resource.path()),
                            fault.get(),
                            FileName.plain(resource.name())));
        } else {
            claim(resource);
        }
        checkColumns(resource);
    }

    private static Optional<Message> fault(String path) {
        for (String part : path.split("/", -1)) {
            Optional<Message> fault = FileName.fault(part);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private void claim(Resource resource) throws IOException {
        String path = FileName.folded(resource.path());
        Optional<Message> other = taken(path);
        if (other.isPresent()) {
            add(resource, "path", Message.of("published-path.taken", quoted(resource.path()), other.get()));
        }
        made.putIfAbsent(path, tableOf(resource));
        made.putIfAbsent(
                path + MetadataFiles.SUFFIX, Message.of("published-path.description-of", quoted(resource.name())));
    }

    /** What stands at a path, in a folder of it, or makes a folder of it. */
    private Optional<Message> taken(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Message there = made.get(path.substring(0, end));
            if (there != null) {
                return Optional.of(there);
            }
        }
        if (WORKBOOK.matcher(path).matches()) {
            return Optional.of(Message.of("published-path.workbook"));
        }
        return made.entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith(path + "/") || one.getKey().equals(path + MetadataFiles.SUFFIX))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Message tableOf(Resource resource) {
        return Message.of("published-path.table", quoted(resource.name()));
    }

    private void checkColumns(Resource resource) throws IOException {
        long columns = resource.fields().stream()
                        .filter(field -> field.visibility() == Field.Visibility.PUBLIC)
                        .count()
                + resource.derivedColumns().size();
        if (columns > MOST_COLUMNS) {
            add(
                    resource,
                    "schema",
                    Message.of("published-path.columns", quoted(resource.name()), columns, MOST_COLUMNS));
        }
        for (Field field : resource.fields()) {
            if (CONTROL.matcher(field.name()).find()) {
                add(resource, "fields", Message.of("published-path.invisible"));
            }
        }
    }

    private void add(Resource resource, String property, Message finding) throws IOException {
        problems.add(new Problem(
                RULE,
                "data/" + PackageFile.NAME,
                PackageFile.lineOf(data, resource.name(), property),
                property,
                finding));
    }
}
