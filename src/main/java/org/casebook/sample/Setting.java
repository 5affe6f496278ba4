package org.casebook.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.casebook.sample.Event.Article;
import org.casebook.sample.Event.Company;
import org.casebook.sample.Event.Place;

/**
 * The invented country: what cases refer to, except its people.
 *
 * @param seed what all of it is drawn from
 * @param density how hard the sample is to count
 * @param companies its employers
 * @param articles its law, by branch
 * @param places its towns
 * @param events what is punished
 * @param sources the ids of the documents that report it
 */
record Setting(
        long seed,
        Density density,
        List<Company> companies,
        Map<Law, List<Article>> articles,
        List<Place> places,
        List<Event> events,
        List<String> sources) {

    /** Of six articles so many are of each law. */
    private static final List<Law> LAWS =
            List.of(Law.ADMINISTRATIVE, Law.CRIMINAL, Law.ADMINISTRATIVE, Law.LABOUR, Law.ADMINISTRATIVE, Law.CRIMINAL);

    static Setting of(int cases, long seed) {
        Setting country = new Setting(
                seed,
                Density.of(cases),
                names("company", from(3, cases / 500, 200), seed).entrySet().stream()
                        .map(entry -> new Company(entry.getKey() + "-works", entry.getValue()))
                        .toList(),
                articles(from(12, cases / 5000, 30), Chance.of(seed, "articles", 0)),
                names("place", from(10, cases / 2000, 60), seed).entrySet().stream()
                        .map(entry -> new Place(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of(),
                sources(from(4, cases / 1000, 200)));
        return country.withEvents(from(4, cases / 15, 5000));
    }

    List<Article> articles(Law law) {
        return Objects.requireNonNull(articles.get(law));
    }

    /** One or two documents. */
    String sourceIds(Chance chance) {
        String source = chance.mostlyFirstOf(sources);
        String other = chance.oneOf(sources);
        return source.equals(other) || chance.percent(85) ? source : source + ";" + other;
    }

    private Setting withEvents(int count) {
        List<Event> drawn = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            drawn.add(Event.of(number, this, Chance.of(seed, "event", number)));
        }
        return new Setting(seed, density, companies, articles, places, List.copyOf(drawn), sources);
    }

    private static int from(int least, int count, int most) {
        return Math.min(most, Math.max(least, count));
    }

    /** So many different names by their ids. */
    private static Map<String, Name> names(String kind, int count, long seed) {
        Chance chance = Chance.of(seed, kind, 0);
        Map<String, Name> names = new LinkedHashMap<>();
        while (names.size() < count) {
            Name name = Name.word(chance.between(2, 3), chance);
            names.put(name.latin().toLowerCase(Locale.ROOT), name);
        }
        return names;
    }

    private static Map<Law, List<Article>> articles(int count, Chance chance) {
        Map<Law, List<Article>> articles = new EnumMap<>(Law.class);
        int number = 90;
        for (int position = 0; position < count; position++) {
            number += chance.between(1, 40);
            Law law = LAWS.get(position % LAWS.size());
            boolean inserted = chance.percent(15);
            articles.computeIfAbsent(law, first -> new ArrayList<>())
                    .add(new Article(
                            "xx-" + law.slug() + "-" + number + (inserted ? "-1" : ""),
                            law,
                            number + (inserted ? "(1)" : "")));
        }
        return articles;
    }

    private static List<String> sources(int count) {
        List<String> sources = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            sources.add("bulletin-" + number);
        }
        return List.copyOf(sources);
    }
}
