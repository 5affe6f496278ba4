package org.casebook.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * An act or gathering, and what is mostly said of those punished for it.
 *
 * @param id its id
 * @param number its number, from 1
 * @param day when it was
 * @param company whose workers' dispute it was about
 * @param place where it was
 * @param usualArticles the article of each law that is mostly applied
 */
record Event(String id, int number, LocalDate day, Company company, Place place, Map<Law, Article> usualArticles) {
    static Event of(int number, Setting setting, Chance chance) {
        Map<Law, Article> usual = new EnumMap<>(Law.class);
        setting.articles().forEach((law, articles) -> usual.put(law, chance.mostlyFirstOf(articles)));
        return new Event(
                "event-" + number,
                number,
                Dates.act(setting.density(), chance),
                chance.mostlyFirstOf(setting.companies()),
                chance.mostlyFirstOf(setting.places()),
                usual);
    }

    /** The article of a law that is mostly applied to it. */
    Article usual(Law law) {
        return Objects.requireNonNull(usualArticles.get(law));
    }

    /** An employer. */
    record Company(String id, Name name) {}

    /** A town. */
    record Place(String id, Name name) {}

    /** An article of a code. */
    record Article(String id, Law law, String number) {}
}
