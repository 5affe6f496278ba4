package org.casebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as strict readers need them: with what the standard leaves to the writer. */
class WorkbookTest {
    private static final List<String> FIRST = List.of("s-1", "", "22680", "2011-06-06", " =1+1 ", "");
    private static final List<String> SECOND =
            List.of("s-2", "one\ntwo", "1234567890123456", "1899-05-01", "_x0041_ & <b>", "Омар Жолдыбаев");
    private static final List<String> LAST = List.of("s-4", "", "0.5", "", "", "s-1");
    private static final List<List<String>> ROWS = List.of(FIRST, SECOND, List.of("", "", "", "", "", ""), LAST);

    @TempDir
    Path folder;

    private Path xlsx;
    private Path ods;

    @BeforeEach
    void write() throws IOException {
        xlsx = Files.write(folder.resolve("cases.xlsx"), bytes());
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        workbook().writeOpenDocument(open);
        ods = Files.write(folder.resolve("cases.ods"), open.toByteArray());
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook().writeOfficeOpenXml(out);
        return out.toByteArray();
    }

    private static Workbook workbook() {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("case_id", Sheet.ColumnType.TEXT, 12),
                new Sheet.Column("note", Sheet.ColumnType.TEXT, 12),
                new Sheet.Column("amount", Sheet.ColumnType.NUMBER, 12),
                new Sheet.Column("date", Sheet.ColumnType.DAY, 12),
                new Sheet.Column("text", Sheet.ColumnType.TEXT, 12),
                new Sheet.Column("case_id", Sheet.ColumnType.TEXT, 12));
        List<Sheet.Column> wide = IntStream.rangeClosed(1, 703)
                .mapToObj(number -> new Sheet.Column("c" + number, Sheet.ColumnType.TEXT, 12))
                .toList();
        return new Workbook("Cases", List.of(new Sheet("cases", columns, ROWS), new Sheet("wide", wide, List.of())));
    }

    @Test
    void everyRowAndCellSaysWhereItStands() throws IOException {
        Document sheet = part("xl/worksheets/sheet1.xml");

        assertThat(sheet.select("row").eachAttr("r")).containsExactly("1", "2", "3", "4", "5");
        assertThat(sheet.select("row").stream()
                        .map(row -> String.join(" ", row.select("c").eachAttr("r"))))
                .containsExactly("A1 B1 C1 D1 E1 F1", "A2 C2 D2 E2", "A3 B3 C3 D3 E3 F3", "", "A5 C5 F5");
        assertThat(sheet.select("dimension").attr("ref")).isEqualTo("A1:F5");
    }

    @Test
    void columnsBeyondTheAlphabetHaveTheirLetters() throws IOException {
        List<String> cells = part("xl/worksheets/sheet2.xml").select("c").eachAttr("r");

        assertThat(cells).hasSize(703).doesNotHaveDuplicates();
        assertThat(List.of(cells.get(25), cells.get(26), cells.get(51), cells.get(52), cells.get(701), cells.get(702)))
                .containsExactly("Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1");
    }

    @Test
    void everyTextStandsOnceInThePartOfSharedStrings() throws IOException {
        Element strings = part("xl/sharedStrings.xml").expectFirst("sst");
        List<String> texts =
                strings.select("si > t").stream().map(Element::wholeText).toList();

        assertThat(texts)
                .doesNotHaveDuplicates()
                .startsWith("case_id", "note", "amount", "date", "text", "s-1", " =1+1 ", "s-2", "one\ntwo")
                // Spreadsheets would read _x0041_ as the letter A.
                .contains("1234567890123456", "1899-05-01", "_x005F_x0041_ & <b>", "Омар Жолдыбаев", "s-4", "c703");
        assertThat(strings.attr("uniqueCount")).isEqualTo(String.valueOf(texts.size()));
        // Six heads and 703, ten cells of text; the head case_id and s-1 are said twice.
        assertThat(strings.attr("count")).isEqualTo("719");
        assertThat(texts).hasSize(717);
        assertThat(strings.select("t[xml:space=preserve]").eachText()).hasSize(1);
    }

    @Test
    void numbersAndDaysAreNumbersAndNothingElseIs() throws IOException {
        Document sheet = part("xl/worksheets/sheet1.xml");

        assertThat(sheet.select("c:not([t])").stream().map(cell -> cell.attr("r") + " " + cell.text()))
                .containsExactly("C2 22680", "D2 40700", "C5 0.5");
        assertThat(sheet.select("c[t]").eachAttr("t")).containsOnly("s");
    }

    @Test
    void everyPartIsDeclaredAndNamed() throws IOException {
        assertThat(part("[Content_Types].xml").select("Override").eachAttr("PartName"))
                .contains("/xl/sharedStrings.xml", "/xl/worksheets/sheet2.xml");
        assertThat(part("xl/_rels/workbook.xml.rels").select("Relationship").eachAttr("Target"))
                .containsExactly("worksheets/sheet1.xml", "worksheets/sheet2.xml", "styles.xml", "sharedStrings.xml");
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(Files.readAllBytes(xlsx));
    }

    @Test
    @Tag("gnumeric")
    void gnumericReadsEveryCell() throws Exception {
        for (Path workbook : List.of(xlsx, ods)) {
            Path csv = folder.resolve("gnumeric.csv");
            run("ssconvert", "--export-type=Gnumeric_stf:stf_csv", workbook.toString(), csv.toString());

            assertThat(Files.readString(csv).lines())
                    .as(workbook.toString())
                    .contains("s-2,\"one", "s-4,,0.5,,,s-1")
                    .anyMatch(line -> line.startsWith("s-1,,22680,2011") && line.contains(" =1+1 "))
                    .anyMatch(line -> line.startsWith("two\",") && line.endsWith(" & <b>\",\"Омар Жолдыбаев\""));
        }
    }

    @Test
    @Tag("xlsx2csv")
    void xlsx2csvReadsEveryCell() throws Exception {
        Path csv = folder.resolve("xlsx2csv.csv");
        run("xlsx2csv", "--dateformat", "%Y-%m-%d", xlsx.toString(), csv.toString());

        assertThat(Files.readString(csv).lines())
                .startsWith("case_id,note,amount,date,text,case_id", "s-1,,22680,2011-06-06, =1+1 ,")
                .contains("s-4,,0.5,,,s-1");
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor()).as(Files.readString(said)).isZero();
    }

    private Document part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            assertThat(zip.getEntry(name)).as(name).isNotNull();
            String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(xml, "", Parser.xmlParser());
        }
    }
}
