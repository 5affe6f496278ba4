package org.casebook.sample;

import java.time.LocalDate;
import java.util.List;

/** The cells of a case that no figure is made of, except whether it counts: who decided, what happened, its publication. */
final class Bookkeeping {
    private static final List<String> REASONS = List.of("Entered twice.", "The source took its report back.");

    private Bookkeeping() {}

    static void fill(Line row, SanctionTable table, Circumstances circumstances, Setting setting, Chance chance) {
        Density density = setting.density();
        if (table != SanctionTable.DISMISSALS && chance.percent(60)) {
            Event.Place place = chance.percent(80) ? circumstances.event().place() : chance.oneOf(setting.places());
            row.put("court", place.name().latin() + " District Court")
                    .put("court_id", ReferenceTables.courtId(place.id()))
                    .put("court_place_id", place.id());
        }
        row.put("source_ids", setting.sourceIds(chance));
        row.put("source_locator", page(chance));
        summarise(row, table, circumstances.event().place().name(), chance);
        int shown = 100 - density.stubs() - density.unpublished();
        row.put(
                "publish",
                List.of("yes", "stub", "no").get(chance.weighted(shown, density.stubs(), density.unpublished())));
        if (chance.percent(density.withdrawn())) {
            row.put("withdrawn", chance.oneOf(REASONS));
        }
        LocalDate added = Dates.after(circumstances.day(), chance.between(1, 90));
        row.put("added", added.toString());
        if (chance.percent(20)) {
            row.put("updated", Dates.after(added, chance.between(1, 90)).toString());
        }
        if (chance.percent(3)) {
            row.put("internal_note", "Ask the monitor for the document, and how sure they are.");
        }
    }

    private static void summarise(Line row, SanctionTable table, Name place, Chance chance) {
        String english = switch (table) {
            case DISMISSALS ->
                chance.percent(20)
                        ? "Dismissed for \"absence\", without a hearing, after the stoppage in "
                        : "Dismissed after the stoppage in ";
            case FINES -> "Fined for taking part in a gathering in ";
            case ARRESTS ->
                chance.percent(20)
                        ? "Taken from a bus stop, held, and brought before a judge in "
                        : "Held after a gathering in ";
            case SENTENCES -> "Sentenced for the events in ";
        };
        row.put("summary_en", english + place.latin() + ".");
        if (chance.percent(6)) {
            String russian = switch (table) {
                case DISMISSALS -> "Увольнение после остановки работы";
                case FINES -> "Штраф за участие в собрании";
                case ARRESTS -> "Задержание после собрания";
                case SENTENCES -> "Приговор по делу о собрании";
            };
            row.put("summary_ru", russian + " (" + place.cyrillic() + ").");
        }
        if (chance.percent(5)) {
            String kazakh = switch (table) {
                case DISMISSALS -> "Жұмыс тоқтатылғаннан кейін жұмыстан шығарылды";
                case FINES -> "Жиналысқа қатысқаны үшін айыппұл салынды";
                case ARRESTS -> "Жиналыстан кейін ұсталды";
                case SENTENCES -> "Жиналыс ісі бойынша үкім шығарылды";
            };
            row.put("summary_kk", kazakh + " (" + place.kazakh() + ").");
        }
    }

    /** Where in its source a case stands: often on the first page. */
    static String page(Chance chance) {
        return "page " + (chance.percent(60) ? chance.between(1, 40) : 1);
    }
}
