package org.casebook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casebook.dataset.Resource;
import org.casebook.sample.Event.Article;
import org.casebook.sample.Event.Company;
import org.casebook.sample.Event.Place;

/** The tables that cases refer to. */
final class ReferenceTables {
    private static final List<String> ROLES = List.of("driller", "welder", "union organiser", "nurse", "journalist");
    private static final List<String> GENDERS = List.of("female", "male", "");

    private final Setting setting;
    private final SamplePeople population;
    private final List<Article> articles;

    ReferenceTables(Setting setting, SamplePeople population) {
        this.setting = setting;
        this.population = population;
        this.articles =
                setting.articles().values().stream().flatMap(List::stream).toList();
    }

    /** The rows of the table that a resource describes. */
    Iterable<List<String>> rows(Resource resource) {
        return switch (resource.name()) {
            case "people" -> numbered(population.people(), number -> person(number, new Line(resource)));
            case "companies" -> numbered(setting.companies().size(), number -> company(number, new Line(resource)));
            case "articles" -> numbered(articles.size(), number -> article(number, new Line(resource)));
            case "authorities" -> numbered(setting.places().size(), number -> court(number, new Line(resource)));
            case "places" -> numbered(setting.places().size(), number -> place(number, new Line(resource)));
            case "events" -> numbered(setting.events().size(), number -> event(number, new Line(resource)));
            case "sources" -> numbered(setting.sources().size(), number -> source(number, new Line(resource)));
            default -> throw new IllegalStateException("A sample has no table " + resource.name() + ".");
        };
    }

    private static Iterable<List<String>> numbered(int count, IntFunction<Line> line) {
        return () -> IntStream.rangeClosed(1, count)
                .mapToObj(number -> line.apply(number).cells())
                .iterator();
    }

    private Line person(int number, Line row) {
        Chance chance = chance("people", number);
        Name name = Name.ofPerson(number, chance);
        row.put("person_id", SamplePeople.personId(number)).put("gender", chance.oneOf(GENDERS));
        switch (chance.weighted(84, 8, 8)) {
            case 0 -> row.put("name", name.latin()).put("aliases", chance.percent(20) ? name.cyrillic() : "");
            case 1 -> row.put("name", name.cyrillic()).put("aliases", name.latin() + ";" + name.kazakh());
            default -> row.put("name", name.kazakh());
        }
        if (chance.percent(25)) {
            row.put("role_en", chance.oneOf(ROLES));
        }
        String visibility = List.of("named", "pseudonym", "withheld").get(chance.weighted(86, 9, 5));
        row.put("visibility", visibility);
        if (!visibility.equals("named")) {
            row.put("pseudonym", "Participant " + number).put("internal_note", "Asked not to be named.");
        }
        if (chance.percent(30)) {
            row.put("name_en", name.latin()).put("name_ru", name.cyrillic()).put("name_kk", name.kazakh());
        }
        return row;
    }

    private Line company(int number, Line row) {
        Chance chance = chance("companies", number);
        Company company = setting.companies().get(number - 1);
        named(row, company.name().join(" ", new Name("Works", "Завод", "Зауыты")))
                .put("company_id", company.id())
                .put("place_id", chance.oneOf(setting.places()).id());
        if (chance.percent(40)) {
            row.put(
                    "aliases",
                    company.name().latin() + " Plant;" + company.name().latin() + " Mill");
        }
        if (chance.percent(40)) {
            row.put("owners_en", Name.word(2, chance).latin() + " Holding, with others");
        }
        return row;
    }

    private Line article(int number, Line row) {
        Chance chance = chance("articles", number);
        Article article = articles.get(number - 1);
        Law law = article.law();
        row.put("article_id", article.id())
                .put("code_en", law.english())
                .put("code_ru", law.russian())
                .put("code_kk", law.kazakh())
                .put("number", article.number())
                .put("title_en", "Breaking rule " + article.number() + " of this invented code")
                .put("title_ru", "Нарушение правила " + article.number() + " этого вымышленного кодекса")
                .put("title_kk", "Ойдан шығарылған кодекстің " + article.number() + " ережесін бұзу")
                .put("kind", law.kind());
        if (law != Law.LABOUR) {
            row.put("maximum_en", law == Law.CRIMINAL ? "8 years' imprisonment" : "15 days' arrest");
        }
        if (chance.percent(50)) {
            row.put(
                    "valid_from",
                    LocalDate.of(2010, 1, 1).plusDays(chance.below(2000)).toString());
        }
        return row;
    }

    /** The court of a place. */
    private Line court(int number, Line row) {
        Place place = setting.places().get(number - 1);
        return named(row, place.name().join(" ", new Name("District Court", "районный суд", "аудандық соты")))
                .put("authority_id", courtId(place.id()))
                .put("kind", "court")
                .put("place_id", place.id());
    }

    static String courtId(String placeId) {
        return "court-of-" + placeId;
    }

    private Line place(int number, Line row) {
        Chance chance = chance("places", number);
        Place place = setting.places().get(number - 1);
        named(row, place.name()).put("place_id", place.id());
        if (chance.percent(80)) {
            row.put("iso_3166_2", "XX-" + chance.between(10, 19));
        }
        if (chance.percent(80)) {
            row.put("latitude", degrees(-60, chance)).put("longitude", degrees(-170, chance));
        }
        return row;
    }

    private static String degrees(int lowest, Chance chance) {
        return chance.between(lowest, -lowest) + "." + chance.between(10, 99);
    }

    private Line event(int number, Line row) {
        Chance chance = chance("events", number);
        Event event = setting.events().get(number - 1);
        row.put("event_id", event.id()).putAny("kind", chance);
        Name place = event.place().name();
        String kind = Name.capitalised(row.cell("kind").replace('_', ' '));
        row.put("date", Dates.text(event.day(), setting.density().vague() / 2, chance))
                .put("place_id", event.place().id())
                .put("title_en", kind + " in " + place.latin())
                .put("title_ru", "Событие № " + number + " (" + place.cyrillic() + ")")
                .put("title_kk", "№ " + number + " оқиға (" + place.kazakh() + ")")
                .put("summary_en", kind + " in " + place.latin() + ", as the bulletin has it.")
                .put("source_ids", setting.sourceIds(chance));
        if (chance.percent(70)) {
            row.put("company_ids", event.company().id());
        }
        if (chance.percent(60)) {
            Size size = Size.any(setting.density().vague(), chance);
            row.put("people", size.text()).put("people_text", size.words());
        }
        return row;
    }

    private Line source(int number, Line row) {
        Chance chance = chance("sources", number);
        LocalDate published = Dates.FIRST.plusDays(chance.below(2000));
        row.put("source_id", setting.sources().get(number - 1))
                .put("title", "Bulletin " + number)
                .put("publisher", "The Invented Monitor")
                .put("published", Dates.text(published, setting.density().vague(), chance))
                .put("language", List.of("en", "ru", "kk").get(chance.weighted(60, 30, 10)));
        if (chance.percent(80)) {
            row.put("url", "https://example.org/bulletins/" + number)
                    .put("licence", chance.percent(50) ? "CC0-1.0" : "");
        }
        if (chance.percent(30)) {
            row.put("archive_url", "https://example.net/archive/bulletins/" + number);
        }
        return row;
    }

    private static Line named(Line row, Name name) {
        return row.put("name_en", name.latin()).put("name_ru", name.cyrillic()).put("name_kk", name.kazakh());
    }

    private Chance chance(String table, int number) {
        return Chance.of(setting.seed(), "row of " + table, number);
    }
}
