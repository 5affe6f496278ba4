package org.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Resource;
import org.casebook.dataset.StubPolicy;
import org.casebook.dataset.Table;
import org.casebook.resource.TableFile;

/** Reads CSV files that no package describes, with the columns that each happens to have, for tests of figures alone. */
public final class TablesOfText {
    private static final LocalText NO_TEXT = new LocalText(Map.of());
    private static final Set<String> LISTS = Set.of("company_ids", "article_ids", "charged_article_ids");

    private TablesOfText() {}

    /** The dataset of a folder of CSV files. */
    public static Dataset read(Path dataFolder) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : Stream.concat(Dataset.SANCTION_TABLES.stream(), Stream.of("appeals"))
                .toList()) {
            Path file = dataFolder.resolve(name + ".csv");
            if (Files.exists(file)) {
                tables.put(
                        name,
                        TableFile.read(dataFolder, resource(name, file))
                                .content()
                                .orElseThrow());
            }
        }
        DataPackage description = new DataPackage(
                "test",
                NO_TEXT,
                NO_TEXT,
                List.of("en"),
                LocalDate.EPOCH,
                "",
                List.of(),
                List.of(),
                PeopleThreshold.NONE,
                List.of(),
                DataPackage.Origin.UNKNOWN,
                stubs(dataFolder));
        return Dataset.of(description, tables);
    }

    /** What a description declares, where there is one; nothing else of it is read. */
    private static StubPolicy stubs(Path dataFolder) throws IOException {
        Path description = dataFolder.resolve("datapackage.json");
        boolean none =
                Files.exists(description) && Files.readString(description).contains("\"casebook:stubs\": \"none\"");
        return none ? StubPolicy.NONE : StubPolicy.COUNT;
    }

    private static Resource resource(String name, Path file) throws IOException {
        List<Field> fields = new ArrayList<>();
        String header = Files.readAllLines(file).get(0).replace("\uFEFF", "").strip();
        for (String column : header.split(",", -1)) {
            fields.add(new Field(
                    column,
                    Field.Type.STRING,
                    NO_TEXT,
                    NO_TEXT,
                    false,
                    false,
                    List.of(),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LISTS.contains(column) ? Optional.of(";") : Optional.empty(),
                    Optional.empty(),
                    Field.Visibility.PUBLIC,
                    NumberMarks.UNDECLARED));
        }
        return Resource.of(name, name + ".csv", NO_TEXT, NO_TEXT, fields, List.of());
    }
}
