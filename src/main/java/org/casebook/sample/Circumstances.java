package org.casebook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.casebook.sample.Event.Article;

/**
 * When, where and for what a sanction was imposed: the cells that breakdowns part cases by.
 *
 * @param event what was punished
 * @param day when it was punished, never before the event
 * @param date that day as the source gives it
 * @param companyIds employers
 * @param articleIds articles
 * @param eventId the event, where the source names it
 * @param placeId the place, where the source names it
 */
record Circumstances(
        Event event, LocalDate day, String date, String companyIds, String articleIds, String eventId, String placeId) {

    static Circumstances of(Event event, Law law, Setting setting, Chance chance) {
        LocalDate day =
                Dates.after(event.day(), chance.between(0, setting.density().delay()));
        return new Circumstances(
                event,
                day,
                Dates.text(day, setting.density().vague(), chance),
                companies(event, setting, chance),
                articles(event, law, setting, chance),
                chance.percent(75) ? event.id() : "",
                place(event, setting, chance));
    }

    /** Those of a member of a group in these: the same, or in part another matter. */
    Circumstances ofMember(Law law, Setting setting, Chance chance) {
        int loose = setting.density().loose();
        if (chance.percent(loose / 4)) {
            return of(chance.oneOf(setting.events()), law, setting, chance);
        }
        Circumstances other = of(event, law, setting, chance);
        boolean otherDay = chance.percent(loose);
        return new Circumstances(
                event,
                otherDay ? other.day : day,
                otherDay ? other.date : date,
                chance.percent(loose) ? other.companyIds : companyIds,
                chance.percent(loose) ? other.articleIds : articleIds,
                chance.percent(loose) ? other.eventId : eventId,
                chance.percent(loose) ? other.placeId : placeId);
    }

    private static String companies(Event event, Setting setting, Chance chance) {
        return switch (chance.weighted(70, 8, 10, 4, 3, 5)) {
            case 0 -> event.company().id();
            case 1 -> chance.mostlyFirstOf(setting.companies()).id();
            case 2 -> {
                TreeSet<String> several = new TreeSet<>(List.of(event.company().id()));
                several.add(chance.oneOf(setting.companies()).id());
                several.add(chance.oneOf(setting.companies()).id());
                yield String.join(";", several);
            }
            case 3 -> "none";
            case 4 -> "several";
            default -> "";
        };
    }

    private static String articles(Event event, Law law, Setting setting, Chance chance) {
        Article usual = event.usual(law);
        List<Article> articles = setting.articles(law);
        return switch (chance.weighted(55, 18, 15, 12)) {
            case 0 -> usual.id();
            case 1 -> chance.mostlyFirstOf(articles).id();
            case 2 -> {
                TreeSet<String> several = new TreeSet<>(List.of(usual.id()));
                several.add(chance.mostlyFirstOf(articles).id());
                several.add(chance.oneOf(articles).id());
                yield String.join(";", several);
            }
            default -> "";
        };
    }

    private static String place(Event event, Setting setting, Chance chance) {
        return switch (chance.weighted(70, 12, 18)) {
            case 0 -> event.place().id();
            case 1 -> chance.mostlyFirstOf(setting.places()).id();
            default -> "";
        };
    }
}
