package org.casebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.StubPolicy;
import org.casebook.metadata.Column;
import org.casebook.metadata.Coverage;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.OpenData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final LocalText NO_TEXT = new LocalText(Map.of());

    @TempDir
    private Path folder;

    @Test
    void theSameRowsAreTheSameBytesEverywhereAndEveryTime() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            rows.add(List.of("f-" + (number * 7919 % 20_000), "text ".repeat(number % 300), "1" + number, "", "true"));
        }
        Path first = Files.createDirectories(folder.resolve("a ? # % ж")).resolve("first.sqlite");
        Path second = folder.resolve("second.sqlite");
        Files.writeString(second, "what stood there before");
        Database.write(first, data(table("fines")), Map.of("fines", rows));
        Database.write(second, data(table("fines")), Map.of("fines", rows));

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        try (var files = Files.list(first.getParent())) {
            assertThat(files).as("no journal is left").containsExactly(first);
        }
    }

    @Test
    void aCellHasItsTypeAndLosesNothing() throws Exception {
        List<List<String>> rows = List.of(
                List.of("007", "=1+1", "22680", "12.50", "true"),
                List.of("2011", "it's \"so\"", "", "900719925474099301", "0"),
                List.of("f-3", "", "-1", "0.1", ""));
        assertThat(query(
                        rows,
                        "SELECT id || ' ' || typeof(id) || ' ' || ifnull(text, 'unknown') || ' ' || typeof(whole)"
                                + " || ' ' || number || ' ' || typeof(number) || ' ' || ifnull(truth, 'unknown')"
                                + " FROM fines"))
                .containsExactly(
                        "007 text =1+1 integer 12.5 real 1",
                        "2011 text it's \"so\" null 900719925474099301 integer 0",
                        "f-3 text unknown integer 0.1 real unknown");
    }

    @Test
    void namesNeedNoQuotationMarksAndAreNeverTheSame() throws Exception {
        Path file = folder.resolve("names.sqlite");
        Database.write(
                file,
                data(table("case-articles"), table("Case_Articles"), table("sqlite_x"), table("about")),
                Map.of());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(column(statement, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"))
                    .containsExactly(
                            "case_articles", "Case_Articles_2", "_sqlite_x", "about", "about_2", "data_dictionary");
        }
    }

    private List<String> query(List<List<String>> rows, String sql) throws Exception {
        Path file = folder.resolve("casebook.sqlite");
        Database.write(file, data(table("fines")), Map.of("fines", rows));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return column(statement, sql);
        }
    }

    private static List<String> column(Statement statement, String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private static DataFile table(String name) {
        return new DataFile(
                name,
                name + ".csv",
                DataFile.Kind.TABLE,
                NO_TEXT,
                NO_TEXT,
                List.of(
                        column("id", Field.Type.STRING),
                        column("text", Field.Type.STRING),
                        column("whole", Field.Type.INTEGER),
                        column("number", Field.Type.NUMBER),
                        column("truth", Field.Type.BOOLEAN)),
                List.of("id"),
                List.of(),
                0,
                0,
                "");
    }

    private static Column column(String name, Field.Type type) {
        return new Column(Field.of(name, type), false);
    }

    private static OpenData data(DataFile... files) {
        LocalDate day = LocalDate.of(2020, 3, 5);
        DataPackage description = new DataPackage(
                "test",
                NO_TEXT,
                NO_TEXT,
                List.of("en"),
                day,
                "",
                List.of(),
                List.of(),
                PeopleThreshold.NONE,
                List.of(),
                DataPackage.Origin.UNKNOWN,
                StubPolicy.COUNT);
        return new OpenData(
                description, Optional.empty(), new Coverage(day, day, day, List.of()), List.of(files), List.of());
    }
}
