package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The names of withheld people, each once in a public cell and once on a page, with something in the middle of the word or in
 * place of letters that readers do not see or do not mind: {@code check} finds every one.
 */
class DisguisesTest {
    private static final Pattern PLACE = Pattern.compile("data/people\\.csv:(\\d+)  name");
    private static final Pattern OWN = Pattern.compile("\"file\" : \"data/people\\.csv\",\\s*\"line\" : (\\d+)");

    private static final List<String> BEGIN = List.of("Жан", "Тар", "Шай", "Хас", "Чай", "Кен", "Цар", "Еш", "Дур");
    private static final List<String> MIDDLE = List.of("га", "ла", "ды", "ба", "жо", "ка", "мо", "та", "хо");

    @TempDir
    private Path folder;

    /** A way to write a name, given in two halves of its last word. */
    private interface Disguise {
        String of(String half, String rest);
    }

    private static final List<Disguise> DISGUISES = List.of(
            (half, rest) -> half + "\u00ad" + rest,
            (half, rest) -> half + "\u200b" + rest,
            (half, rest) -> half + "\u2060" + rest,
            (half, rest) -> half + "\u0301" + rest,
            (half, rest) -> half + "-\n" + rest,
            (half, rest) -> half + "&shy;" + rest,
            (half, rest) -> half + "&amp;shy;" + rest,
            (half, rest) -> half + "&#8203;" + rest,
            (half, rest) -> half + "&ZeroWidthSpace;" + rest,
            (half, rest) -> half + "&NoBreak;" + rest,
            (half, rest) -> half + "<wbr>" + rest,
            (half, rest) -> half + "<br>" + rest,
            (half, rest) -> half + "<br />" + rest,
            (half, rest) -> half + "<!-- - -->" + rest,
            (half, rest) -> "<b>" + half + "</b>" + rest,
            (half, rest) -> half + "'" + rest,
            (half, rest) -> half + "\u02bb" + rest,
            (half, rest) -> half + "’" + rest,
            (half, rest) -> parted(half + rest, " "),
            (half, rest) -> parted(half + rest, "\u00a0"),
            (half, rest) -> parted(half + rest, "  "),
            (half, rest) -> parted(half + rest, "-"),
            (half, rest) -> parted(half + rest, "_"),
            (half, rest) -> parted(half + rest, "·"),
            (half, rest) -> parted(half + rest, ". "),
            (half, rest) -> parted((half + rest).toUpperCase(Locale.ROOT), " "),
            (half, rest) -> (half + rest).replace('а', 'a').replace('е', 'e'),
            (half, rest) -> half + rest.replace('з', '3').replace('о', '0'),
            (half, rest) -> half.replace("а", "&acy;") + rest.replace("з", "&zcy;"),
            (half, rest) -> numbered(half + rest, "&#%d;"),
            (half, rest) -> numbered(half + rest, "&#x%x;"),
            (half, rest) -> numbered(half + rest, "\\u%04x"),
            (half, rest) -> numbered(half + rest, "\\u{%x}"),
            (half, rest) -> numbered(half + rest, "\\%04x"),
            (half, rest) -> numbered(half + rest, "\\%x "),
            (half, rest) -> percent(half + rest),
            (half, rest) -> "#Свободу" + half + rest);

    /** Of so many a cell is refused for the character itself. */
    private static final int UNSEEN = 4;

    private static String parted(String word, String by) {
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(by));
    }

    private static String numbered(String word, String format) {
        return word.codePoints()
                .mapToObj(letter -> String.format(format, letter))
                .collect(Collectors.joining());
    }

    private static String percent(String word) {
        StringBuilder percent = new StringBuilder();
        for (byte one : word.getBytes(StandardCharsets.UTF_8)) {
            percent.append(String.format("%%%02X", one));
        }
        return percent.toString();
    }

    @Test
    void noDisguiseHidesAName() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        int first = Files.readAllLines(publication.folder().resolve("data/people.csv"))
                        .size()
                + 1;
        List<String> texts = new ArrayList<>();
        for (Disguise disguise : DISGUISES) {
            for (int place = texts.size() < UNSEEN ? 1 : 0; place < 2; place++) {
                int person = texts.size();
                String half = BEGIN.get(person % BEGIN.size()) + MIDDLE.get(person / BEGIN.size() % MIDDLE.size());
                publication.add("data/people.csv", "w" + person + ",Карлыгаш " + half + "зимова,,,withheld,,");
                String text = disguise.of(half, "зимова");
                texts.add((place == 0 ? "in a cell: " : "on a page: ") + text);
                publication.add(
                        "data/fines.csv",
                        "f-w" + person + ",w" + person + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log,\"Fined"
                                + (place == 0 ? ": " + text + ", on the quay" : "") + ".\",yes,,2020-12-01,,,20,KZT");
                if (place == 1) {
                    Path page = publication.folder().resolve("site/content/page" + person + ".html");
                    Files.createDirectories(page.getParent());
                    Files.writeString(page, "<p>Seen: " + text + " there.</p>");
                }
            }
        }

        String told = Told.by("check", publication.folder(), "--format", "json").out();

        Set<Integer> found = new HashSet<>();
        for (Pattern pattern : List.of(PLACE, OWN)) {
            Matcher matcher = pattern.matcher(told);
            while (matcher.find()) {
                found.add(Integer.parseInt(matcher.group(1)) - first);
            }
        }
        List<String> missed = new ArrayList<>(texts);
        found.stream().filter(person -> person >= 0).forEach(person -> missed.remove(texts.get(person)));
        assertThat(missed).as("planted, and found by nobody").isEmpty();
    }
}
