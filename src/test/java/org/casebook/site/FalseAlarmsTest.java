package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casebook.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for names and notes cries out where there is nothing as seldom as can be, and there is always a way through. */
class FalseAlarmsTest {
    private static final Pattern LEAK = Pattern.compile("\"rule\" : \"leak\",\\s*\"severity\" : \"error\"[^}]*");

    @TempDir
    private Path folder;

    @Test
    void namesThatAreWordsAreToldFromThem() throws IOException {
        List<String> names = List.of(
                "Роза Май",
                "Жар Оспан",
                "Mark Young",
                "Али",
                "Ли",
                "Wu",
                "Лев Зима",
                "May Rose",
                "Grace Hope",
                "Frank Page",
                "Rich Small",
                "Will King",
                "Mark Price",
                "Rose Stone",
                "Bill Field",
                "June Winter",
                "Dana Fall",
                "Tom Brown",
                "Ann White",
                "Peter Green",
                "Jack Law",
                "Alan West",
                "Will Park",
                "Бақыт Дана",
                "Айгүл Раушан",
                "Алма Таң",
                "Болат Мирас",
                "Ян Мир",
                "Ким Ли",
                "Гүл Ай",
                "Күн Нұр",
                "Ақ Береке",
                "Юрий Лавров");

        assertThat(alarms(withProse(names))).isEmpty();
    }

    @Test
    void whereTheyCannotBeThereIsAWayThroughAndItIsTold() throws IOException {
        EditedPublication publication = withProse(List.of(
                "Май",
                "Роза",
                "Aktau",
                "Анна Мороз",
                "Вера Надежда",
                "Степан Долгих",
                "Пётр Новиков",
                "Арман Ерлік",
                "Серік Асқар",
                "Абай Бауыржан",
                "Шолпан Айна",
                "Нина Победа"));
        List<String> alarms = alarms(publication);
        assertThat(alarms)
                .hasSize(12)
                .allMatch(alarm -> alarm.contains("write in data/accepted.csv: leak,site/content/"));

        StringBuilder accepted = new StringBuilder("rule,file,row,field,reason\n");
        for (String language : List.of("ru", "kk", "en")) {
            accepted.append("leak,site/content/" + language + "/strike.md,,,These are words.\n");
        }
        Files.writeString(publication.folder().resolve("data/accepted.csv"), accepted);

        assertThat(alarms(publication)).isEmpty();
        Told built = Told.by("build", publication.folder(), "--out", folder.resolve("site"));
        assertThat(built.exitCode()).as(built.err()).isZero();
    }

    private EditedPublication withProse(List<String> names) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        for (int person = 0; person < names.size(); person++) {
            publication.add("data/people.csv", "w" + person + "," + names.get(person) + ",,,withheld,,");
            publication.add(
                    "data/fines.csv",
                    "f-w" + person + ",w" + person + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log,Fined.,yes,,"
                            + "2020-12-01,,,20,KZT");
        }
        for (String language : List.of("ru", "kk", "en")) {
            Path page = publication.folder().resolve("site/content/" + language + "/strike.md");
            Files.createDirectories(page.getParent());
            Files.copy(Path.of("src", "test", "resources", "prose", language + ".md"), page);
        }
        return publication;
    }

    private static List<String> alarms(EditedPublication publication) {
        String told = Told.by("check", publication.folder(), "--format", "json").out();
        return LEAK.matcher(told).results().map(MatchResult::group).toList();
    }

    /** {@code -Dcasebook.publications=300} draws as many; not more than one in a hundred may cry out. */
    @Test
    void inventedPublicationsAreQuiet() throws Exception {
        int publications = Integer.getInteger("casebook.publications", 8);
        long seed = Long.getLong("casebook.seed", 20111216);
        List<String> alarms = new ArrayList<>();
        for (int number = 0; number < publications; number++) {
            Path publication = folder.resolve("sample-" + number);
            Sample.write(publication, 40, seed + number);
            String told = Told.by("check", publication, "--format", "json").out();
            assertThat(Files.readString(publication.resolve("data/people.csv")))
                    .containsAnyOf(",withheld,", ",pseudonym,");
            if (LEAK.matcher(told).find()) {
                alarms.add("seed " + (seed + number) + ": " + told);
            }
        }

        assertThat(alarms).as("alarms").hasSizeLessThanOrEqualTo(publications / 100);
    }
}
