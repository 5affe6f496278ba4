package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link PlantingsTest}, in the places where names are looked for last: charts, labels, descriptions, documents, releases, notes. */
class PlantingsElsewhereTest {
    private static final Pattern PLACE = Pattern.compile("data/people\\.csv:(\\d+)  (?:name|internal_note)");
    private static final Pattern OWN = Pattern.compile("\"file\" : \"data/people\\.csv\",\\s*\"line\" : (\\d+)");

    private static final int OF_EACH = 5;

    @TempDir
    private Path folder;

    /** Plants a text of a person in a publication. */
    private interface Place {
        void plant(EditedPublication publication, int person, String text) throws IOException;
    }

    private static final Map<String, Place> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("title of a chart", (publication, person, text) -> chart(publication, person, text, "A note."));
        PLACES.put("note of a chart", (publication, person, text) -> chart(publication, person, "A chart.", text));
        PLACES.put(
                "message of the site",
                (publication, person, text) -> append(
                        publication, "site/messages/en.properties", "nav.extra" + person + " = With " + text + "\n"));
        PLACES.put(
                "description of the publication",
                (publication, person, text) -> describe(publication, "\"description\": \"", text));
        PLACES.put(
                "title of a table",
                (publication, person, text) ->
                        describe(publication, "\"path\": \"dismissals.csv\", \"title\": \"", text));
        PLACES.put("reason of an acceptance", (publication, person, text) -> {
            Path accepted = publication.folder().resolve("data/accepted.csv");
            if (!Files.exists(accepted)) {
                Files.writeString(accepted, "rule,file,row,field,reason\n");
            }
            String closed = "site/assets/closed-" + person + ".7z";
            write(publication, closed, new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4});
            publication.add("data/accepted.csv", "unopenable-asset," + closed + ",,,\"Not " + text + ".\"");
        });
        PLACES.put(
                "header of a page",
                (publication, person, text) -> write(
                        publication,
                        "site/content/h" + person + ".md",
                        bytes("title=" + text + "\ntype=page\nstatus=published\n~~~~~~\n\nA page.\n")));
        PLACES.put(
                "word processor",
                (publication, person, text) -> asset(publication, person, "docx", PlantedFiles.docx(text)));
        PLACES.put(
                "open document",
                (publication, person, text) -> asset(publication, person, "odt", PlantedFiles.odt(text)));
        PLACES.put(
                "author of a document",
                (publication, person, text) -> asset(publication, person, "docx", PlantedFiles.author(text)));
        PLACES.put(
                "text of a picture",
                (publication, person, text) -> asset(publication, person, "png", PlantedFiles.png(text)));
        PLACES.put("PDF", (publication, person, text) -> asset(publication, person, "pdf", PlantedFiles.pdf(text)));
        PLACES.put(
                "author of a PDF",
                (publication, person, text) -> asset(publication, person, "pdf", PlantedFiles.pdfBy(text)));
        PLACES.put(
                "old Cyrillic text",
                (publication, person, text) -> asset(publication, person, "txt", PlantedFiles.windows1251(text)));
        PLACES.put(
                "wide text",
                (publication, person, text) -> asset(publication, person, "csv", PlantedFiles.utf16(text)));
        PLACES.put(
                "address book",
                (publication, person, text) -> asset(
                        publication, person, "vcf", bytes("BEGIN:VCARD\nVERSION:3.0\nFN:" + text + "\nEND:VCARD\n")));
        PLACES.put(
                "script",
                (publication, person, text) ->
                        asset(publication, person, "js", bytes("const who = [\"" + text + "\"];\n")));
        PLACES.put(
                "style sheet",
                (publication, person, text) ->
                        asset(publication, person, "css", bytes("p::after { content: \"" + text + "\"; }\n")));
        PLACES.put(
                "folder's name",
                (publication, person, text) ->
                        write(publication, "site/assets/" + text + "/list.txt", bytes("A list.\n")));
    }

    @Test
    void nobodyIsPublishedAnywhere() throws IOException {
        Random random = new Random(Long.getLong("casebook.seed", 20111216));
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        int first = lines(publication) + 1;
        Map<Integer, String> planted = new TreeMap<>();
        Set<String> families = new HashSet<>();
        for (int round = 0; round < OF_EACH; round++) {
            for (Map.Entry<String, Place> place : PLACES.entrySet()) {
                int person = planted.size();
                PlantedName name = another(random, families);
                String written = wayOf(name, random, place.getKey());
                withheld(publication, person, name.inFull(), "");
                place.getValue().plant(publication, person, written);
                planted.put(person, name.inFull() + " as [" + written + "], " + place.getKey());
            }
        }

        found(publication, first).forEach(planted::remove);

        assertThat(planted.values()).as("planted, and found by nobody").isEmpty();
    }

    /** What the old encodings have letters for. */
    private static String wayOf(PlantedName name, Random random, String place) {
        String written = name.written(random, false)[1];
        return place.equals("old Cyrillic text") ? inRussian(name.inFull()) : written;
    }

    private static String inRussian(String name) {
        String russian = name;
        for (String pair : List.of("әа", "ғг", "қк", "ңн", "өо", "ұу", "үу", "һх", "іи", "ӘА", "ҚК", "ҰУ")) {
            russian = russian.replace(pair.charAt(0), pair.charAt(1));
        }
        return russian;
    }

    private static PlantedName another(Random random, Set<String> families) {
        PlantedName name = PlantedName.next(random, 0);
        while (!families.add(name.family().substring(0, name.family().length() - 2))) {
            name = PlantedName.next(random, 0);
        }
        return name;
    }

    /** Five words of a note in a row, wherever they stand. */
    @Test
    void noNoteIsPublishedAnywhere() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        int first = lines(publication) + 1;
        Map<Integer, String> planted = new TreeMap<>();
        for (Map.Entry<String, Place> place : PLACES.entrySet()) {
            if (!place.getKey().equals("folder's name") && !place.getKey().equals("old Cyrillic text")) {
                int person = planted.size();
                String run = "sister" + (char) ('a' + person) + " keeps the printing press";
                withheld(
                        publication,
                        person,
                        "Qevan" + (char) ('a' + person) + " Zhorobaev" + (char) ('a' + person),
                        "Her " + run + " in the boiler house.");
                place.getValue().plant(publication, person, "It is said that " + run + ".");
                planted.put(person, place.getKey());
            }
        }

        found(publication, first).forEach(planted::remove);

        assertThat(planted.values()).as("planted, and found by nobody").isEmpty();
    }

    /** Who was public when a release was made and is withheld today stands in it in no form. */
    @Test
    void nobodyIsPublishedInAnEarlierRelease() throws IOException {
        Random random = new Random(Long.getLong("casebook.seed", 20111216));
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        List<String> texts = new ArrayList<>();
        Set<String> families = new HashSet<>();
        StringBuilder fines =
                new StringBuilder(Files.readString(publication.folder().resolve("data/fines.csv")));
        String before = fines.toString();
        for (int person = 0; person < 60; person++) {
            PlantedName name = another(random, families);
            texts.add(name.written(random, false)[1]);
            publication.add("data/people.csv", "w" + person + "," + name.inFull() + ",,,named,,");
            fines.append(fine(person, "Fined with " + texts.get(person) + " in May."));
        }
        Files.writeString(publication.folder().resolve("data/fines.csv"), fines);
        publication.released("1.0.0");
        StringBuilder today = new StringBuilder(before);
        for (int person = 0; person < texts.size(); person++) {
            today.append(fine(person, "Fined in May."));
        }
        Files.writeString(publication.folder().resolve("data/fines.csv"), today);
        Path people = publication.folder().resolve("data/people.csv");
        Files.writeString(people, Files.readString(people).replaceAll("(?m)^(w\\d+,[^,]*,,,)named", "$1withheld"));

        PublishedSite site = publication.build(folder.resolve("site"));

        String all = site.content().values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(site.text("data/releases/1.0.0/fines.csv")).contains("f-w59,");
        assertThat(texts.stream().filter(all::contains)).as("published").isEmpty();
    }

    private static String fine(int person, String summary) {
        return "f-w" + person + ",w" + person + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log,\"" + summary
                + "\",yes,,2020-12-01,,,20,KZT\n";
    }

    private static int lines(EditedPublication publication) throws IOException {
        return Files.readAllLines(publication.folder().resolve("data/people.csv"))
                .size();
    }

    private static void withheld(EditedPublication publication, int person, String name, String note)
            throws IOException {
        publication.add("data/people.csv", "w" + person + "," + name + ",,,withheld,," + note);
        publication.add("data/fines.csv", fine(person, "Fined.").strip());
    }

    private static Set<Integer> found(EditedPublication publication, int first) {
        String told = Told.by("check", publication.folder(), "--format", "json").out();
        Set<Integer> found = new HashSet<>();
        for (Pattern pattern : List.of(PLACE, OWN)) {
            Matcher matcher = pattern.matcher(told);
            while (matcher.find()) {
                found.add(Integer.parseInt(matcher.group(1)) - first);
            }
        }
        return found;
    }

    private static void chart(EditedPublication publication, int person, String title, String note) throws IOException {
        write(
                publication,
                "charts/extra-" + person + ".yaml",
                bytes("measure: people\nbreakdown: by-company\nsanctions: fine\ntitle:\n  en: '" + title
                        + "'\nsubtitle:\n  en: All.\nnote:\n  en: '" + note + "'\n"));
    }

    private static void describe(EditedPublication publication, String behind, String text) throws IOException {
        publication.replace("data/datapackage.json", behind, behind + text + ". ");
    }

    private static void asset(EditedPublication publication, int person, String ending, byte[] content)
            throws IOException {
        write(publication, "site/assets/file-" + person + "." + ending, content);
    }

    private static void append(EditedPublication publication, String file, String text) throws IOException {
        Path path = publication.folder().resolve(file);
        write(publication, file, bytes((Files.exists(path) ? Files.readString(path) : "") + text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(EditedPublication publication, String file, byte[] content) throws IOException {
        Path path = publication.folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
