package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Dialect;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in every encoding and with every delimiter; {@code src/build/spreadsheet-saves.py} made them. */
public class FormsTest {
    private static final Path FORMS = Path.of("src", "test", "resources", "spreadsheet", "forms");
    private static final Path LIBREOFFICE = FORMS.resolveSibling("libreoffice");
    private static final LocalText NO_TEXT = new LocalText(Map.of());

    @TempDir
    Path folder;

    static Stream<String> forms() throws IOException {
        return names(FORMS);
    }

    private static Stream<String> names(Path tables) throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadAsTheCanonicalTable(String file) throws IOException {
        Reading<Table> reading = readAsCanonical(FORMS, file);

        int before = file.startsWith("sep-line") ? 1 : 0;
        int blank = file.startsWith("canonical") ? 0 : 1;
        assertThat(reading.content().orElseThrow().rows().stream().map(Row::line))
                .containsExactly(before + 2, before + 4, before + blank + 5);
    }

    static Stream<String> savedByLibreOffice() throws IOException {
        return names(LIBREOFFICE);
    }

    @ParameterizedTest
    @MethodSource("savedByLibreOffice")
    void whatLibreOfficeSavesIsReadAsTheCanonicalTable(String file) throws IOException {
        readAsCanonical(LIBREOFFICE, file);
    }

    private static Reading<Table> readAsCanonical(Path folder, String file) throws IOException {
        Reading<Table> reading = TableFile.read(folder, table(file));
        assertThat(reading.problems()).isEmpty();
        assertThat(cells(reading)).isEqualTo(cells(TableFile.read(FORMS, table("canonical.csv"))));
        return reading;
    }

    @Test
    void whatWasAssumedIsToldInOneLineForEachFile() throws IOException {
        assertThat(notes("utf-8-comma.csv")).isEmpty();
        assertThat(notes("utf-8-mark-comma.csv")).isEmpty();
        assertThat(notes("windows-1251-semicolon.csv"))
                .containsExactly(
                        "data/windows-1251-semicolon.csv  is read as windows-1251, with semicolons between cells. To have that declared, write \"encoding\": \"windows-1251\", \"dialect\": {\"delimiter\": \";\"} in its entry of datapackage.json.");
        assertThat(notes("utf-16be-tab.csv"))
                .containsExactly(
                        "data/utf-16be-tab.csv  is read as UTF-16, with tabs between cells. To have that declared, write \"encoding\": \"utf-16\", \"dialect\": {\"delimiter\": \"\\t\"} in its entry of datapackage.json.");
    }

    @Test
    void whatIsDeclaredIsNotTold() throws IOException {
        Reading<Table> reading =
                read("windows-1251-semicolon.csv", Optional.of(CsvForm.WINDOWS_1251), Optional.of(';'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(cells(reading)).isEqualTo(cells(TableFile.read(FORMS, table("canonical.csv"))));
        assertThat(read("utf-16be-tab.csv", Optional.of(StandardCharsets.UTF_16), Optional.of('\t'))
                        .notes())
                .isEmpty();
    }

    @Test
    void aDeclarationThatTheFileContradictsIsAProblem() throws IOException {
        assertThat(problems(read("utf-8-comma.csv", Optional.of(CsvForm.WINDOWS_1251), Optional.empty())))
                .containsExactly(
                        "data/utf-8-comma.csv  is UTF-8, and datapackage.json declares windows-1251. Write \"encoding\": \"utf-8\" there, or save the file as windows-1251.");
        assertThat(problems(read("utf-8-comma.csv", Optional.empty(), Optional.of(';'))))
                .containsExactly(
                        "data/utf-8-comma.csv:1  has commas between its cells, and datapackage.json declares semicolons. Write \"dialect\": {\"delimiter\": \",\"} there, or take \"dialect\" out.");
    }

    @Test
    void utf8ThatIsDeclaredByHabitIsNotHeldAgainstAFileThatIsPlainlyWindows1251() throws IOException {
        Reading<Table> reading = read("windows-1251-comma.csv", Optional.of(StandardCharsets.UTF_8), Optional.empty());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).hasSize(1);
    }

    @Test
    void anEncodingThatIsNotPlainIsNotGuessed() throws IOException {
        String header = "name,date,day,amount,latitude,note\n";
        for (Charset other : List.of(Charset.forName("KOI8-R"), Charset.forName("IBM866"))) {
            Files.write(folder.resolve("t.csv"), (header + "Жетыбай Бейнеу,,,,,\n").getBytes(other));
            assertThat(problems(TableFile.read(folder, table("t.csv"))))
                    .as(other.name())
                    .containsExactly(
                            "data/t.csv:2  is not UTF-8 from this line on, and not plainly windows-1251 either. Save the file as \"CSV UTF-8\".");
        }
        Files.write(folder.resolve("t.csv"), (header + "Café,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(TableFile.read(folder, table("t.csv")))).hasSize(1);
    }

    @Test
    void oneBrokenByteMakesNoWindows1251() throws IOException {
        byte[] bytes = "name,date,day,amount,latitude,note\nБейнеу,,,,,ы\nЖетыбай и далее,,,,,\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xFF;
        Files.write(folder.resolve("t.csv"), bytes);

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv:3  is not UTF-8 from this line on, and not plainly windows-1251 either. Save the file as \"CSV UTF-8\".");
    }

    @Test
    void kazakhLettersThatWindows1251LostAreNamed() throws IOException {
        Files.write(
                folder.resolve("t.csv"),
                "name;date;day;amount;latitude;note\nАктау;;;;;\n?аражанбасм?най;;;;;Это где?\n?збекстан;;;;;\n"
                        .getBytes(CsvForm.WINDOWS_1251));

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv:3  name  \"?аражанбасм?най\" has question marks for letters that windows-1251 does not have (ә, ғ, қ, ң, ө, ұ, ү, һ), and in 1 more cell. Save the table from the spreadsheet again as \"CSV UTF-8\"; from this file they cannot be brought back.");
    }

    @Test
    void aWorkbookIsNoTable() throws IOException {
        Files.write(folder.resolve("t.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv  is a spreadsheet's own file, not a table of text. Open it in the spreadsheet and save it as \"CSV UTF-8\".");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsToldWhereItOpened() throws IOException {
        Files.writeString(
                folder.resolve("t.csv"),
                "name;date;day;amount;latitude;note\nA;;;;;\"one\ntwo\"\n\"B\nb\";\"2011;;;;\nC;;;;;\"x\"\n");

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv:5  opens a quotation mark that is not closed as it must be; the rest of the file was not read. Close it before the next semicolon, and write a quotation mark inside a text twice: \"\".");
    }

    @Test
    void aQuotationMarkIsNoDelimiter() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "sep=\"\nname,date,day,amount,latitude,note\nA,,,,,\n");

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .first()
                .isEqualTo(
                        "data/t.csv:1  sep=\"  is not a column of this table. Describe it as a field of t in datapackage.json, or delete the column.");
    }

    @Test
    void raggedRowsAreToldInTheFilesOwnDelimiter() throws IOException {
        Files.writeString(
                folder.resolve("t.csv"), "name;date;day;amount;latitude;note\nA;;\nB;;;;;one; two\n;;;;;;;;\n");

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv:2  has 3 cells, the header has 6. Add a semicolon for each empty cell, or quote a text that runs over several lines.",
                        "data/t.csv:3  has 7 cells, the header has 6. A text with a semicolon in it must stand in quotation marks: \"Aktau; Mangistau\".");
    }

    @Test
    void aHeaderInOtherLettersIsHelped() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "Name;DATE;day;amout;latitude;note\n");

        assertThat(problems(TableFile.read(folder, table("t.csv"))))
                .containsExactly(
                        "data/t.csv:1  Name  is not a column of this table. Write name.",
                        "data/t.csv:1  DATE  is not a column of this table. Write date.",
                        "data/t.csv:1  amout  is not a column of this table. Write amount.");
    }

    private static List<String> notes(String file) throws IOException {
        return TableFile.read(FORMS, table(file)).notes().stream()
                .map(Note::text)
                .toList();
    }

    private static List<String> problems(Reading<Table> reading) {
        return reading.problems().stream().map(Problem::text).toList();
    }

    private static List<List<String>> cells(Reading<Table> reading) {
        return reading.content().orElseThrow().rows().stream().map(Row::cells).toList();
    }

    private static Reading<Table> read(String file, Optional<Charset> encoding, Optional<Character> delimiter)
            throws IOException {
        return TableFile.read(FORMS, table(file).in(new Dialect(encoding, delimiter)));
    }

    private static Resource table(String file) {
        return Resource.of(
                "t",
                file,
                NO_TEXT,
                NO_TEXT,
                List.of(
                        field("name", Field.Type.STRING),
                        field("date", Field.Type.EDTF),
                        field("day", Field.Type.DATE),
                        field("amount", Field.Type.QUANTITY),
                        field("latitude", Field.Type.NUMBER),
                        field("note", Field.Type.STRING)),
                List.of());
    }

    public static Field field(String name, Field.Type type) {
        return Field.of(name, type);
    }
}
