package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The Russian and Kazakh pages of the data that the project ships are in Russian and Kazakh. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedLanguagesTest {
    private static final Path DATA = Path.of("data");

    /** Programs, formats and the licence, which have no other name. */
    private static final Set<String> CALLED_SO = Set.of(
            "Attribution",
            "BibTeX",
            "Browser",
            "Casebook",
            "Char",
            "Citation",
            "Commons",
            "Creative",
            "Earth",
            "Croissant",
            "Data",
            "Datasette",
            "DuckDB",
            "Excel",
            "File",
            "Format",
            "Gnumeric",
            "International",
            "JavaScript",
            "LibreOffice",
            "Natural",
            "Lite",
            "Package",
            "Python",
            "Tor",
            "Web",
            "Windows");

    private static final Pattern LATIN_NAME = Pattern.compile("\\b[A-Z][a-z][A-Za-z'’]+");
    private static final Pattern KAZAKH = Pattern.compile("[\\p{L}-]*[әғқңөұүһіӘҒҚҢӨҰҮҺІ][\\p{L}-]*");
    /** Words that Russian cannot do without and Kazakh does not have. */
    private static final Pattern RUSSIAN =
            Pattern.compile("(?<!\\p{L})(для|что|это|были|было|года|который|которые|также|через|или|его)(?!\\p{L})");

    private final Map<String, String> texts = new LinkedHashMap<>();

    @BeforeAll
    void bake(@TempDir Path temporary) throws IOException, BakeFailure {
        BakedSite site = InventedPublication.bake(Path.of(""), Path.of("site"), List.of(), temporary.resolve("out"));
        for (String page : site.pages()) {
            if (page.startsWith("ru/") || page.startsWith("kk/")) {
                texts.put(page, told(site.page(page).clone()));
            }
        }
        assertThat(texts).hasSizeGreaterThan(300);
    }

    /** What a page says, without code, the names of other languages, and spellings that are told as the source's. */
    private static String told(Document page) {
        Set<String> spellings = Set.of(
                "Имя в написании источника",
                "Другие написания в источнике",
                "Другие написания",
                "Аты-жөнінің дереккөздегі жазылуы",
                "Дереккөздегі басқа жазылулары",
                "Басқа жазылулары");
        page.select("script, style, code, pre, svg, header nav a[lang], a[hreflang]")
                .remove();
        page.select("dl.details > div").stream()
                .filter(detail -> spellings.contains(detail.select("dt").text()))
                .forEach(detail -> detail.select("dd").remove());
        List<String> said = new ArrayList<>(List.of(page.title(), page.body().wholeText()));
        for (String attribute : List.of("alt", "title", "aria-label", "placeholder")) {
            said.addAll(page.select("[" + attribute + "]").eachAttr(attribute));
        }
        said.addAll(page.select("meta[name=description], meta[property^=og:]").eachAttr("content"));
        return String.join("\n", said);
    }

    @Test
    void no_name_in_latin_letters_stands_there_but_in_the_source_s_spelling() {
        assertThat(found(LATIN_NAME, "", CALLED_SO)).isEmpty();
    }

    @Test
    void no_name_of_the_tables_stands_there_as_the_source_spells_it() throws IOException {
        Set<String> latin = new TreeSet<>();
        cells(field -> field.name().equals("name")
                        || field.name().equals("name_en")
                        || field.name().equals("aliases"))
                .filter(cell -> cell.matches("[\\x00-\\x7f]+"))
                .forEach(latin::add);
        assertThat(latin).hasSizeGreaterThan(25);
        assertThat(standing(latin, "")).isEmpty();
    }

    @Test
    void no_english_text_of_the_tables_stands_there() throws IOException {
        Set<String> english = new TreeSet<>();
        cells(field -> field.name().endsWith("_en")
                        || Set.of("people_text", "source_locator", "court", "title", "publisher")
                                .contains(field.name()))
                .filter(cell -> cell.matches("(?s).*[A-Za-z]{3}.*"))
                .forEach(english::add);
        assertThat(english).hasSizeGreaterThan(150);
        assertThat(standing(english, "")).isEmpty();
    }

    @Test
    void no_russian_stands_in_kazakh_and_no_kazakh_in_russian() throws IOException {
        assertThat(found(RUSSIAN, "kk/", Set.of())).isEmpty();
        Set<String> sameInBoth = new TreeSet<>(List.of("Қазақша", "тіл"));
        assertThat(found(KAZAKH, "ru/", sameInBoth)).isEmpty();
        Set<String> russian = new TreeSet<>();
        Set<String> kazakh = new TreeSet<>();
        cells(field -> field.name().endsWith("_kk")).forEach(kazakh::add);
        cells(field -> field.name().endsWith("_ru"))
                .filter(cell -> cell.contains(" ") && !kazakh.contains(cell))
                .forEach(russian::add);
        assertThat(standing(russian, "kk/")).isEmpty();
    }

    private List<String> found(Pattern sought, String folder, Set<String> accepted) {
        Set<String> found = new TreeSet<>();
        texts.forEach((page, text) -> sought.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> page.startsWith(folder) && !accepted.contains(word))
                .forEach(word -> found.add(word + " in " + page)));
        return List.copyOf(found);
    }

    private List<String> standing(Set<String> sought, String folder) {
        List<String> found = new ArrayList<>();
        texts.forEach((page, text) -> sought.stream()
                .filter(words -> page.startsWith(folder) && isIn(words, text))
                .forEach(words -> found.add(words + " in " + page)));
        return found;
    }

    private static boolean isIn(String words, String text) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    /** What stands in the public cells of some fields, over all tables. */
    private static Stream<String> cells(Predicate<Field> of) throws IOException {
        DataPackage description = PackageFile.read(DATA).content().orElseThrow();
        List<String> cells = new ArrayList<>();
        for (Resource resource : description.resources()) {
            List<Field> fields = resource.fields().stream().filter(of).toList();
            for (Row row :
                    TableFile.read(DATA, resource).content().orElseThrow().rows()) {
                fields.forEach(field -> cells.addAll(row.values(field.name())));
            }
        }
        return cells.stream().filter(cell -> !cell.isEmpty());
    }

    @Test
    void words_that_stand_in_the_paper_too_are_accepted_with_a_reason() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "shared-words.csv"));
        assertThat(lines.get(0)).isEqualTo("words,kind,reason");
        List<String> accepted = lines.subList(1, lines.size());
        assertThat(accepted)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z0-9]+(?: [a-z0-9]+){5,},(?:name|title),.{20,}"));
    }
}
