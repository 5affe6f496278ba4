package org.casebook.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Severity;
import org.casebook.disclose.PrivateValue;
import org.casebook.language.Message;
import org.casebook.leaks.text.WordRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {
    private static final String NATALIA = "Наталья Соколо\u0301ва";

    @TempDir
    private Path site;

    private static PrivateValue value(PrivateValue.Kind kind, String text) {
        String label = kind == PrivateValue.Kind.NAME ? "name of a withheld person" : "private text";
        return new PrivateValue(kind, Message.asItIs(label, ""), "data/people.csv", 7, "name", text);
    }

    private static PrivateValue name(String text) {
        return value(PrivateValue.Kind.NAME, text);
    }

    private static PrivateValue note(String text) {
        return value(PrivateValue.Kind.TEXT, text);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.write(site.resolve(path), bytes);
    }

    private LeakReport check(PrivateValue... values) throws IOException {
        return LeakCheck.of(List.of(values), List.of()).search(site);
    }

    private boolean leaks(PrivateValue value, String text) throws IOException {
        write("page.html", text);
        return !check(value).problems().isEmpty();
    }

    static Stream<Arguments> disguises() {
        String name = NATALIA;
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return Stream.of(
                Arguments.of("as it is", name),
                Arguments.of("capitals", name.toUpperCase(Locale.ROOT)),
                Arguments.of("small letters", name.toLowerCase(Locale.ROOT)),
                Arguments.of("NFD", decomposed),
                Arguments.of("NFC", Normalizer.normalize(name, Normalizer.Form.NFC)),
                Arguments.of("no accent", "Наталья Соколова"),
                Arguments.of("Latin letters that look the same", "Нaтaлья Coкoлoвa"),
                Arguments.of("line break", name.replace(" ", "\r\n    ")),
                Arguments.of("no-break space", name.replace(" ", "\u00a0")),
                Arguments.of("named no-break space", name.replace(" ", "&nbsp;")),
                Arguments.of("numbered space", name.replace(" ", "&#32;")),
                Arguments.of("soft hyphens", name.replace("л", "л\u00ad")),
                Arguments.of("named soft hyphens", name.replace("л", "л&shy;")),
                Arguments.of("decimal references", references(name, "&#%d;")),
                Arguments.of("hexadecimal references", references(name, "&#x%X;")),
                Arguments.of("twice referenced", references(name, "&amp;#%d;")),
                Arguments.of("JSON", references(decomposed, "\\u%04x")),
                Arguments.of("JSON in capitals", references(name, "\\u%04X")),
                Arguments.of("JSON line break", name.replace(" ", "\\n")),
                Arguments.of("URL", URLEncoder.encode(name, StandardCharsets.UTF_8)),
                Arguments.of("URL with %20", name.replace(" ", "%20")),
                Arguments.of("URL of small letters", encode(name).toLowerCase(Locale.ROOT)),
                Arguments.of("URL encoded twice", encode(encode(name))),
                Arguments.of("URL in JSON in an attribute", references(encode(name), "&#%d;")),
                Arguments.of("slug", "наталья-соколова"),
                Arguments.of("slug of the family name", "соколова-наталья"),
                Arguments.of("underscores", "Соколова__Наталья"),
                Arguments.of("family name first", "Соколова, Наталья"),
                Arguments.of("one word", "НатальяСоколова"),
                Arguments.of("two cells", "Соколова,Наталья"),
                Arguments.of("cells of a table", "<td>Наталья</td>\n<td class=\"x\">Соколова</td>"),
                Arguments.of("stressed by tags", "<b>Наталья</b> <i>Соколова</i>"));
    }

    private static String references(String text, String format) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, format, c)).collect(Collectors.joining());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguises")
    void a_name_is_found_in_every_disguise(String disguise, String text) throws Exception {
        write("cases/f-1.html", "<p>\nSeen: " + text + " there.</p>\n");

        LeakReport report = check(name(NATALIA));

        assertThat(report.problems()).as(disguise).hasSize(1);
        assertThat(report.problems().get(0).message())
                .startsWith(
                        "This name of a withheld person is private, and would be published in cases/f-1.html, line ")
                .doesNotContainIgnoringCase("Наталья")
                .doesNotContainIgnoringCase("Соколова");
    }

    @Test
    void a_problem_tells_the_cell_and_the_place_but_not_the_value() throws Exception {
        write("cases/f-1.html", "<html>\n<p>x</p>\n<p>Natalia Sokolova</p>\n");
        write("cases/f-2.html", "Natalia Sokolova");
        write("data/people.csv", "Natalia Sokolova");

        LeakReport report = LeakCheck.of(
                        List.of(
                                name("Natalia Sokolova"),
                                new PrivateValue(
                                        PrivateValue.Kind.NAME,
                                        Message.of("private.name-withheld"),
                                        "data/people.csv",
                                        9,
                                        "aliases",
                                        "NATALIA SOKOLOVA")),
                        List.of("Natalia Sokolova"))
                .search(site);

        assertThat(report.problems())
                .extracting(
                        Problem::rule,
                        Problem::severity,
                        Problem::file,
                        Problem::line,
                        Problem::field,
                        Problem::message,
                        Problem::remedy)
                .containsExactly(
                        tuple(
                                "leak",
                                Severity.ERROR,
                                "data/people.csv",
                                7,
                                "name",
                                "This name of a withheld person is private, and would be published in cases/f-1.html, line 3 and 2 more files."
                                        + " It is also the one of data/people.csv:9 aliases.",
                                "Take it out of the public cell, page or file name that it comes from. If it is somebody or something else"
                                        + " of the same name, write the private name in full, or with a word added, so that the two differ."));
        assertThat(report.sought()).isEqualTo(2);
        assertThat(name("Natalia Sokolova")).hasToString("PrivateValue[NAME, data/people.csv:7 name]");
    }

    @Test
    void a_file_name_that_leaks_is_not_shown() throws Exception {
        write("people/sokolova-natalia/x.html", "She");
        write("people/a.html", "Natalia Sokolova");

        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .isEqualTo(
                        "This name of a withheld person is private, and would be published in people/a.html, line 1 and 1 more file.");
        Files.delete(site.resolve("people/a.html"));
        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .isEqualTo(
                        "This name of a withheld person is private, and would be published in the name of the file people/*/x.html.");
        // Nor one that leaks something else.
        write("people/sokolova-natalia/x.html", "Aidos Bek");
        assertThat(check(name("Natalia Sokolova"), name("Aidos Bek")).problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).doesNotContain("sokolova"));
    }

    @Test
    void archives_are_searched_inside() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("data/people.csv"));
            out.write("a\nb\nNatalia Sokolova\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("data/book.xlsx"));
            ByteArrayOutputStream inner = new ByteArrayOutputStream();
            try (ZipOutputStream book = new ZipOutputStream(inner)) {
                book.putNextEntry(new ZipEntry("sheet1.xml"));
                book.write("<v>Aidos</v><v>Bekov</v>".getBytes(StandardCharsets.UTF_8));
            }
            out.write(inner.toByteArray());
        }
        write("data/casebook.zip", zip.toByteArray());
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("Maria Petrova".getBytes(StandardCharsets.UTF_8));
        }
        write("feed.xml.gz", gzip.toByteArray());
        write("broken.zip", new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .endsWith("published in data/casebook.zip > data/people.csv, line 3.");
        assertThat(check(name("Aidos Bekov")).problems().get(0).message())
                .endsWith("published in data/casebook.zip > data/book.xlsx > sheet1.xml, line 1.");
        assertThat(check(name("Maria Petrova")).problems().get(0).message())
                .endsWith("published in feed.xml.gz, line 1.");
    }

    @Test
    void in_an_archive_too_an_identifier_is_not_two_neighbouring_cells() throws Exception {
        PrivateValue id = new PrivateValue(
                PrivateValue.Kind.IDENTIFIER,
                Message.of("private.id-withheld"),
                "data/people.csv",
                2,
                "person_id",
                "person-3");
        write("data/figures.zip", archive("totals.csv", "unit,low\nperson,3\n"));
        assertThat(check(id).problems()).isEmpty();

        write("data/tables.zip", archive("fines.csv", "case_id,person_id\nf-1,person-3\nperson,3\n"));
        assertThat(check(id).problems().get(0).message()).endsWith("published in data/tables.zip > fines.csv, line 2.");

        write("data/tables.zip", archive("person-3.csv", "case_id\n"));
        assertThat(check(id).problems()).hasSize(1);
    }

    @Test
    void a_database_is_searched_cell_by_cell() throws Exception {
        Path data = Files.createDirectories(site.resolve("data"));
        String long1 = "x ".repeat(5000);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("casebook.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE fines (id TEXT PRIMARY KEY, a TEXT, b TEXT, days INTEGER, x REAL)");
            // Nothing stands between the cells of a row in the file.
            statement.executeUpdate("INSERT INTO fines VALUES ('f-1', 'seen', 'Natalia Sokolova', 77015551234, 1.5)");
            statement.executeUpdate("INSERT INTO fines VALUES ('person', '3', 'paid', 3, 2)");
            // Each of these rows fills several pages; somewhere a page ends within the name.
            for (int letter = 0; letter < 16; letter++) {
                statement.executeUpdate("INSERT INTO fines VALUES ('long-" + letter + "', '" + long1.substring(letter)
                        + " Aidos Bekovovich-Sarsenbaev " + long1 + "', '', -5, NULL)");
            }
            // So many rows that the table is a tree.
            for (int row = 0; row < 3000; row++) {
                statement.addBatch("INSERT INTO fines VALUES ('row-" + row + "', 'a', 'b', " + row + ", NULL)");
            }
            statement.executeBatch();
            statement.executeUpdate("INSERT INTO fines VALUES ('row-3000', 'Maria Petrova', 'b', 1, NULL)");
        }

        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .endsWith("published in data/casebook.sqlite > fines, line 1.");
        assertThat(check(name("Maria Petrova")).problems().get(0).message())
                .endsWith("published in data/casebook.sqlite > fines, line 3019.");
        assertThat(check(name("Aidos Bekovovich-Sarsenbaev")).problems()).hasSize(1);
        assertThat(check(note("77015551234")).problems()).hasSize(1);
        assertThat(check(name("Dorothea Gumbo")).problems()).isEmpty();
        PrivateValue id = new PrivateValue(
                PrivateValue.Kind.IDENTIFIER,
                Message.of("private.id-withheld"),
                "data/people.csv",
                2,
                "person_id",
                "person-3");
        assertThat(check(id).problems()).as("two neighbouring cells").isEmpty();

        byte[] broken = Files.readAllBytes(data.resolve("casebook.sqlite"));
        broken[100] = 7;
        Files.write(data.resolve("casebook.sqlite"), broken);
        assertThat(check(note("Aidos Bekovovich-Sarsenbaev")))
                .as("a database that cannot be read is searched as it is")
                .isNotNull();
        assertThat(check(name("Petrova")).problems()).hasSize(1);
    }

    private static byte[] archive(String name, String text) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return zip.toByteArray();
    }

    @Test
    void binary_files_and_utf_16_are_searched() throws Exception {
        write("chart.png", "\u0000\u0001tEXtAuthor\u0000Natalia Sokolova\u0000Aidos".getBytes(StandardCharsets.UTF_8));
        write("data/wide.csv", "a\nNatalia Sokolova".getBytes(StandardCharsets.UTF_16));

        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .endsWith("published in chart.png and 1 more file.");
        // Among the bytes of pictures any five letters stand by chance.
        assertThat(check(name("Aidos")).problems()).isEmpty();
        Files.delete(site.resolve("chart.png"));
        assertThat(check(name("Natalia Sokolova")).problems().get(0).message())
                .endsWith("published in data/wide.csv, line 2.");
    }

    @Test
    void in_a_binary_file_too_a_run_of_words_with_a_disguise_in_one_of_them_may_go_over_many_lines() throws Exception {
        PrivateValue note = value(PrivateValue.Kind.NOTE, "Witness feared reprisal against younger brother Nikolay.");
        String four = "\u0000\u0001\nwitness\nfeared\nreprisal\nagainst\n";

        write("chart.png", four + "younger\n");
        assertThat(check(note).problems()).hasSize(1);
        write("chart.png", four + "young%65r\n");
        assertThat(check(note).problems()).hasSize(1);
        write("chart.png", four.replace("witness", "witn%65ss") + "younger\n");
        assertThat(check(note).problems()).hasSize(1);
        write("chart.png", four + "young%65st\n");
        assertThat(check(note).problems()).isEmpty();
    }

    @Test
    void a_value_is_found_anywhere_in_a_large_file() throws Exception {
        String filler = "The court held the strike unlawful.\n".repeat(60_000);
        for (int cut : new int[] {0, 1024 * 1024 - 7, 1024 * 1024, 2 * 1024 * 1024 - 16 * 1024 - 3, filler.length()}) {
            String before = filler.substring(0, cut);
            write("large.txt", before + " Natalia Li " + filler.substring(cut));

            assertThat(check(name("Natalia Li")).problems())
                    .as("at %d", cut)
                    .extracting(Problem::message)
                    .containsExactly(
                            "This name of a withheld person is private, and would be published in large.txt, line "
                                    + (1 + before.chars().filter(c -> c == '\n').count()) + ".");
        }
    }

    @Test
    void short_values_are_sought_as_whole_words() throws Exception {
        assertThat(leaks(name("Anna"), "annals of Annaba, ManAnna")).isFalse();
        assertThat(leaks(name("Anna"), "seen by anna.")).isTrue();
        assertThat(leaks(name("Anna"), "Anna")).isTrue();
        assertThat(leaks(name("Natalia Li"), "Natalia Lisina, Natalia Lin")).isFalse();
        assertThat(leaks(name("Natalia Li"), "Li, Natalia")).isTrue();
        assertThat(leaks(name("Sokolov"), "Sokolova, Соколов")).isTrue();
        assertThat(leaks(value(PrivateValue.Kind.IDENTIFIER, "sokolov-ivan"), "people/sokolov-ivanka.html"))
                .isFalse();
        assertThat(leaks(value(PrivateValue.Kind.IDENTIFIER, "sokolov-ivan"), "people/sokolov-ivan.html"))
                .isTrue();
    }

    @Test
    void accented_letters_in_the_bytes_of_a_picture_are_no_short_name() throws Exception {
        write("chart.png", "\0\1 ŔȬWj \2".getBytes(StandardCharsets.UTF_8));
        assertThat(check(name("Роза")).problems()).isEmpty();

        write("chart.png", "\0\1 Роза \2".getBytes(StandardCharsets.UTF_8));
        assertThat(check(name("Роза")).problems()).hasSize(1);
    }

    @Test
    void a_middle_name_may_be_left_out() throws Exception {
        PrivateValue name = name("Соколова Наталья Геннадьевна");

        assertThat(leaks(name, "Наталья Соколова")).isTrue();
        assertThat(leaks(name, "Соколова Н. Г.")).isTrue();
        assertThat(leaks(name, "Наталья Геннадьевна Иванова")).isFalse();
        assertThat(leaks(name("Natalia G. Sokolova"), "Natalia Sokolova")).isTrue();
        assertThat(leaks(name("Natalia G. Sokolova"), "Natalia Gavrilova")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Ann", "35", "2011-06-06", "22680", "…", "5 000 000"})
    void what_is_too_short_or_a_small_number_is_counted_not_sought(String text) throws Exception {
        write("page.html", "Ann " + text);

        LeakReport report = check(note(text), name("Natalia Sokolova"));

        assertThat(report).isEqualTo(new LeakReport(List.of(), 1, 1, 0));
    }

    @Test
    void long_numbers_are_sought() throws Exception {
        assertThat(leaks(note("770112345678"), "7701 and 770112345678.")).isTrue();
        assertThat(leaks(note("770112345678"), "9770112345678")).isFalse();
        assertThat(leaks(note("+7 (701) 123-45-67"), "+7 701 123 45 67")).isTrue();
    }

    @Test
    void a_note_that_is_also_a_public_cell_is_let_through_but_a_name_is_not() throws Exception {
        write("places/zhanaozen.html", "Zhanaozen");

        assertThat(LeakCheck.of(List.of(note("zhanaozen")), List.of("Aktau", "Zhanaozen"))
                        .search(site))
                .isEqualTo(new LeakReport(List.of(), 0, 0, 1));
        assertThat(LeakCheck.of(List.of(note("zhanaozen")), List.of("Aktau"))
                        .search(site)
                        .problems())
                .hasSize(1);
        for (PrivateValue.Kind kind : List.of(PrivateValue.Kind.NAME, PrivateValue.Kind.IDENTIFIER)) {
            assertThat(LeakCheck.of(List.of(value(kind, "Zhanaozen")), List.of("Zhanaozen"))
                            .search(site)
                            .problems())
                    .hasSize(1);
        }
    }

    @Test
    void what_looks_like_a_disguise_hides_nothing() throws Exception {
        assertThat(leaks(name("Adamov"), "100%Adamov")).isTrue();
        assertThat(leaks(name("natalia"), "C:\\natalia")).isTrue();
        assertThat(leaks(name("Petrova"), "R&Petrova; x < Petrova > y")).isTrue();
        assertThat(leaks(name("Petrova"), "<a title=\"Petrova\" href=x>")).isTrue();
        assertThat(leaks(name("Maria Petrova"), "a <Maria < Petrova")).isTrue();
        assertThat(leaks(name("René Müller"), "Ren&eacute; M&uuml;ller")).isTrue();
        assertThat(leaks(name("O'Brien Tom"), "O&#39;Brien Tom; O’Brien")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void forty_canaries_of_each_kind_are_all_found(PrivateValue.Kind kind) throws Exception {
        Random random = new Random(40);
        List<PrivateValue> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Arguments> forms = disguises().toList();
        assertThat(forms).hasSizeGreaterThan(30);
        for (int i = 0; i < 40; i++) {
            String text = "canary" + word(random) + " " + word(random);
            texts.add(text);
            values.add(new PrivateValue(kind, Message.asItIs("canary", ""), "data/x.csv", i + 2, "f", text));
            String shown = switch (i % 5) {
                case 0 -> text;
                case 1 -> text.toUpperCase(Locale.ROOT);
                case 2 -> references(text, "&#%d;");
                case 3 -> references(text, "\\u%04x");
                default -> encode(text);
            };
            if (i % 2 == 0) {
                write("cases/" + i + ".html", "<p>" + shown + "</p>");
            } else {
                write("data/" + i + ".csv", "a," + shown + ",b\n");
            }
        }

        LeakReport report = LeakCheck.of(values, List.of("public")).search(site);

        assertThat(report.problems()).extracting(Problem::line).hasSize(40).doesNotHaveDuplicates();
        assertThat(report.problems().stream().map(Problem::text))
                .allSatisfy(told -> assertThat(texts).noneMatch(told::contains));
        // And every spelling is found by itself, whatever others begin like it.
        assertThat(report).isEqualTo(LeakCheck.of(values, List.of()).search(site));
    }

    private static String word(Random random) {
        return random.ints(9, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void a_clean_site_has_no_problem() throws Exception {
        Random random = new Random(3);
        for (int page = 0; page < 50; page++) {
            StringBuilder text = new StringBuilder("<!doctype html>\n");
            for (int i = 0; i < 300; i++) {
                text.append("<p class=\"")
                        .append(word(random))
                        .append("\">")
                        .append(word(random))
                        .append(" &amp; ");
            }
            write("cases/" + page + ".html", text.toString());
            byte[] noise = new byte[20_000];
            random.nextBytes(noise);
            noise[0] = 0;
            write("charts/" + page + ".png", noise);
        }
        List<PrivateValue> values = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            values.add(name(word(random).substring(0, 4 + i % 6) + " " + word(random)));
            values.add(note("Told by " + word(random) + " on the telephone, " + word(random)));
        }

        assertThat(LeakCheck.of(values, List.of()).search(site)).isEqualTo(new LeakReport(List.of(), 600, 0, 0));
    }

    @Test
    void every_one_of_many_overlapping_runs_of_words_is_found() {
        // Against a search that is too simple to be wrong.
        Random random = new Random(11);
        List<Long> words = random.longs(4).boxed().toList();
        for (int round = 0; round < 200; round++) {
            List<List<Long>> runs = random.ints(random.nextInt(30) + 1, 1, 9)
                    .mapToObj(length ->
                            random.ints(length, 0, 3).mapToObj(words::get).toList())
                    .distinct()
                    .toList();
            List<Long> text = random.ints(60, 0, 4).mapToObj(words::get).toList();
            Map<Integer, List<long[]>> sought = new HashMap<>();
            for (int run = 0; run < runs.size(); run++) {
                sought.put(
                        run,
                        List.of(runs.get(run).stream()
                                .mapToLong(Long::longValue)
                                .toArray()));
            }
            List<String> found = new ArrayList<>();
            WordRuns.Reader reader = new WordRuns(sought).new Reader();
            for (int i = 0; i < text.size(); i++) {
                int end = i + 1;
                reader.read(text.get(i), run -> found.add(end + " " + run));
            }
            List<String> expected = new ArrayList<>();
            for (int end = 1; end <= text.size(); end++) {
                for (int run = 0; run < runs.size(); run++) {
                    int start = end - runs.get(run).size();
                    if (start >= 0 && text.subList(start, end).equals(runs.get(run))) {
                        expected.add(end + " " + run);
                    }
                }
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
