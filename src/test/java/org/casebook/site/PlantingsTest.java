package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand names of people who are not public, each planted once in public cells, pages, pictures or the names of files, in
 * one of the ways in which people write names: none gets past {@code check}, which looks where {@code build} does.
 */
class PlantingsTest {
    private static final int PEOPLE = 100;
    private static final Pattern PLACE = Pattern.compile("data/people\\.csv:(\\d+)  name");
    private static final Pattern OWN = Pattern.compile("\"file\" : \"data/people\\.csv\",\\s*\"line\" : (\\d+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nobodyIsPublished(int seed) throws IOException {
        Random random = new Random(Long.getLong("casebook.seed", 20111216) + seed);
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        int first = Files.readAllLines(publication.folder().resolve("data/people.csv"))
                        .size()
                + 1;
        List<String> ways = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (int person = 0; person < PEOPLE; person++) {
            PlantedName name = PlantedName.next(random, person);
            while (!name.isOfAnotherScript()
                    && !families.add(name.family().substring(0, name.family().length() - 2))) {
                name = PlantedName.next(random, person);
            }
            String visibility = random.nextInt(4) == 0 ? "pseudonym,Worker " + (1000 + person) : "withheld,";
            String inTable = name.isOfAnotherScript() || random.nextBoolean()
                    ? name.inFull()
                    : PlantedName.latin(name.inFull(), "BGN");
            publication.add("data/people.csv", "w" + person + "," + inTable + ",,," + visibility + ",");
            int place = random.nextInt(10);
            String[] written = name.written(random, place > 5 && place < 9);
            plant(publication, person, place, written[1]);
            ways.add(inTable + " as [" + written[1] + "], " + written[0] + ", place " + place);
        }

        String told = Told.by("check", publication.folder(), "--format", "json").out();

        Set<Integer> found = new HashSet<>();
        for (Pattern pattern : List.of(PLACE, OWN)) {
            Matcher matcher = pattern.matcher(told);
            while (matcher.find()) {
                found.add(Integer.parseInt(matcher.group(1)) - first);
            }
        }
        List<String> missed = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            if (!found.contains(person)) {
                missed.add(ways.get(person));
            }
        }
        assertThat(missed).as("planted, and found by nobody").isEmpty();
    }

    private static void plant(EditedPublication publication, int person, int place, String text) throws IOException {
        String fine = "f-w" + person + ",w" + person + ",,,,,,2020-04-05,port,adm-20,,quay,";
        String rest = ",yes,,2020-12-01,,,20,KZT";
        publication.add(
                "data/fines.csv",
                fine + (place == 0 ? quoted("Court of " + text) : "") + ",stated,log,"
                        + (place == 1 ? quoted("The deckhand, " + text + ", was fined.") : "A deckhand was fined.")
                        + rest);
        switch (place) {
            case 2 ->
                publication.add("data/companies.csv", "c" + person + ",Ferry " + person + "," + quoted(text) + ",");
            case 3 -> publication.add("data/places.csv", "p" + person + "," + quoted("Yard of " + text));
            case 4 ->
                publication.add(
                        "data/events.csv",
                        "e" + person + ",protest,2020-03-04,quay,ferry,~40,some forty," + quoted("Picket with " + text)
                                + ",Crews stood.,log");
            case 5 ->
                publication.add(
                        "data/sources.csv",
                        "s" + person + "," + quoted("Letter of " + text) + ",Committee,2020-12,,,en");
            case 6, 7 -> write(publication, "site/content/page" + person + ".html", "<p>Seen: " + text + " there.</p>");
            case 8 ->
                write(
                        publication,
                        "site/assets/drawing" + person + ".svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>"
                                + text.replace("&shy;", "").replace("&nbsp;", " ") + "</text></svg>");
            case 9 -> write(publication, "site/assets/" + text.replace(' ', '_') + ".txt", "A list.");
            default -> {}
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void write(EditedPublication publication, String file, String text) throws IOException {
        Path path = publication.folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
