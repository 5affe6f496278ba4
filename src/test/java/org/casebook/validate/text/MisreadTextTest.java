package org.casebook.validate.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.language.Language;
import org.casebook.validate.Draft;
import org.casebook.validate.rule.ValueRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTest {
    private static final String END = " from the file that still had its letters. A word that is right stands in"
            + " casebook:mixed_words of datapackage.json.";

    @TempDir
    Path folder;

    @Test
    void whatItWasIsOffered() {
        Draft draft =
                Draft.in(folder).cell("people", 2, "name", "РђРЅРЅР°").cell("companies", 2, "name_en", "BjÃ¸rn Oil");

        assertThat(draft.problems())
                .containsExactly(
                        "data/companies.csv:2  name_en  \"BjÃ¸rn Oil\" has letters of an encoding that it was mistaken for,"
                                + " windows-1252. Write \"Bjørn Oil\"; if there are many, save the table again as \"CSV UTF-8\""
                                + END,
                        "data/people.csv:2  name  \"РђРЅРЅР°\" has letters of an encoding that it was mistaken for,"
                                + " windows-1251. Write \"Анна\"; if there are many, save the table again as \"CSV UTF-8\""
                                + END);
    }

    @Test
    void aWordThatIsRightMayBeListed() {
        Draft draft = Draft.in(folder)
                .replaceIn(
                        "datapackage.json", "\"data_as_of\"", "\"casebook:mixed_words\": [\"BjÃ¸rn\"], \"data_as_of\"")
                .cell("companies", 2, "name_en", "BjÃ¸rn Oil");

        assertThat(draft.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анна|windows-1251",
                "Ли|windows-1251",
                "Иван Петров, нефтяник|windows-1251",
                "Қаражанбасмұнай|windows-1251",
                "Әлия Жангазиева|windows-1251",
                "«Нефть» — 5 № и…|windows-1251",
                "Роза|windows-1251",
                "Анна|windows-1252",
                "Әлия|windows-1252",
                "Bjørn|windows-1252",
                "José Peña|windows-1252",
                "Özil|windows-1252",
                "Ångström|windows-1252",
                "voilà|windows-1252",
                "20 °C|windows-1252",
                "Işık|windows-1252",
                "don’t – “no”|windows-1252",
                "Bjørn|windows-1251",
                "Bjørn|windows-1250",
                "Łódź żółć|windows-1250",
                "Анна|KOI8-R",
                "Шаңырақ|KOI8-R",
                "Анна|IBM866",
                "Анна Рыбакова|x-MacCyrillic",
                "Әділ|x-MacCyrillic",
                "Анна|x-MacRoman",
                "Bjørn Café|x-MacRoman",
                "Анна|IBM437",
                "Bjørn Café Müller|IBM437",
                "Bjørn Café Müller|IBM850",
                "Şehir Üniversitesi|windows-1252",
                "محمد علی|windows-1252",
                "王小明|windows-1252",
                "წიგნი|windows-1252"
            })
    void aTextInUtf8ThatWasReadAsAnother(String text, String encoding) {
        assertThat(repaired(misread(text, Charset.forName(encoding)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна", "Bjørn", "Жангазиева", "Қазақ тілі"})
    void twiceAndThrice(String text) {
        Charset latin = Charset.forName("windows-1252");
        String twice = misread(misread(text, latin), latin);

        assertThat(repaired(twice)).isEqualTo(text);
        assertThat(repaired(misread(twice, latin))).isEqualTo(text);
        assertThat(repaired(misread(text, ISO_8859_1))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анна Иванова|windows-1251|windows-1252",
                "Анна Иванова|KOI8-R|windows-1252",
                "Анна Иванова|KOI8-R|windows-1251",
                "Анна Иванова|windows-1251|KOI8-R",
                "забастовка нефтяников Петрова|KOI8-R|windows-1251",
                "Анна Рыбакова штраф|windows-1251|IBM866",
                "Анна Рыбакова штраф|IBM866|windows-1251",
                "забастовка нефтяников|IBM866|windows-1251",
                "Забастовка нефтяников|windows-1251|IBM866"
            })
    void anOldEncodingThatWasReadAsAnother(String text, String was, String read) {
        assertThat(repaired(new String(text.getBytes(Charset.forName(was)), Charset.forName(read))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IRMÃ",
                "“Minha IRMÃ”",
                "SÃO TOMÉ",
                "não, órgãos, ações",
                "MAÇÃ®",
                "À PARTIR DE ÇA",
                "“ÀÉÎ”",
                "Guðrún Ævarsdóttir",
                "ÁÐUR ÞÓ",
                "Åge på Å”",
                "Å–Jessheim",
                "NESCAFÉ®",
                "CŒUR",
                "été, où, naïf…",
                "SZKÓŁA",
                "SZKÓŁ",
                "ŚĆ ŻÓŁĆ",
                "Žluťoučký kůň",
                "ČŠ",
                "Ăștia",
                "TÜRKÇE ĞÜŞİÖÇ",
                "äöüß ÄÖÜ",
                "Łukasz",
                "ЛІТІ ТІЛІ КІСІ ДІНІ",
                "Кілія, Ї",
                "Її Єва",
                "Лёва, её, ВСЁ, ЛЁ",
                "№ 5 С№ Р»",
                "АО «НК «Р»",
                "вЂў",
                "аННА",
                "нГДУ",
                "мВАК",
                "ПетрО",
                "iPhone иОС",
                "Ўзбекистон Қўқон",
                "Љубав ЊЕГОШ Ђорђе",
                "Ғ. Ә.",
                "Tiếng Việt ở Đà Nẵng",
                "Nº 5, 1ª",
                "20°C",
                "L’Âge",
                "×÷±",
                "«Мұнай»®, §5, ©Автор",
                "Компания® и партнёры",
                "Paris–Évry",
                "участок А–Б",
                "Атырау–Актау",
                "── Итого ──",
                "Siðæði og orðæ",
                "ÆØÅ"
            })
    void wordsOfLanguagesAreLeftAlone(String text) {
        if (text.equals("вЂў")) {
            // A bullet that was misread, and no word.
            assertThat(repaired(text)).isEqualTo("•");
        } else {
            assertThat(refusal(text)).isEmpty();
        }
    }

    @Test
    void noTextOfTheProjectIsTakenForOne() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String place : List.of("data", "site", "src/test/resources/golden", "README.md")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(csv|md|properties|ftlh?|json)"))
                        .filter(path -> !path.toString().contains("expected"))
                        .toList()) {
                    texts.addAll(Files.readAllLines(file, UTF_8));
                }
            }
        }

        assertThat(texts).hasSizeGreaterThan(1000);
        assertThat(texts.stream()
                        .filter(text -> !text.isEmpty() && refusal(text).length() > 0))
                .isEmpty();
        assertThat(texts.stream()
                        .map(text -> text.toUpperCase(java.util.Locale.ROOT))
                        .filter(text -> !text.isEmpty() && refusal(text).length() > 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Р?РІР°РЅ|Иван",
                "Р\uFFFDРІР°РЅ|Иван",
                "Р\u0098РІР°РЅ|Иван",
                "РђРєС‚Р°Сѓ вЂ\" РќРµС„С‚СЊ|Актау — Нефть",
                "London вЂ\" Aktau|London — Aktau",
                "London â€\" Aktau|London — Aktau"
            })
    void whatWasLostOnTheWayIsBroughtBack(String text, String was) {
        assertThat(repaired(text)).isEqualTo(was);
    }

    /** What is offered must not be refused in its turn. */
    @ParameterizedTest
    @ValueSource(strings = {"?àçà?ñòàí ?ä³ëä³ã³", "Ð\uFFFDÐ½Ð½Ð° Ð Ñ‹Ð±Ð°ÐºÐ¾Ð²Ð°"})
    void whatCannotBeBroughtBackIsNotOffered(String text) {
        assertThat(refusal(text))
                .isEqualTo(
                        "Save the table again as \"CSV UTF-8\" from the file that still had its letters; some of these"
                                + " cannot be brought back. A word that is right stands in casebook:mixed_words of"
                                + " datapackage.json.");
    }

    private static String misread(String text, Charset encoding) {
        byte[] bytes = text.getBytes(UTF_8);
        StringBuilder letters = new StringBuilder();
        for (byte one : bytes) {
            String letter = new String(new byte[] {one}, encoding);
            letters.append(letter.equals("\uFFFD") ? String.valueOf((char) (one & 0xFF)) : letter);
        }
        return letters.toString().replaceAll("[\\s\\u00A0]+$", "");
    }

    private static String repaired(String text) {
        return refusal(text).replaceAll("(?s)^Write \"(.*)\"; if there are many.*", "$1");
    }

    private static String refusal(String text) {
        return JUDGE.refuse(text)
                .map(refusal -> refusal.finding().remedyIn(Language.ENGLISH))
                .orElse("");
    }

    private static final ValueRule.Judge JUDGE = new MisreadText().judge(java.util.Set.of());
}
