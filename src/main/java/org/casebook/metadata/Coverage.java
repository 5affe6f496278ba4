package org.casebook.metadata;

import static org.casebook.dataset.Columns.ADDED;
import static org.casebook.dataset.Columns.LATITUDE;
import static org.casebook.dataset.Columns.LONGITUDE;
import static org.casebook.dataset.Columns.NAME_IN;
import static org.casebook.dataset.Columns.UPDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Row;

/**
 * When and where the published cases were.
 *
 * @param from the first day on which a case may have been
 * @param to the last one; never after the day up to which the tables are complete
 * @param modified the day on which a case was last changed, or up to which the tables are complete
 * @param places where
 */
public record Coverage(LocalDate from, LocalDate to, LocalDate modified, List<Place> places) {
    /** Machines are told of so many places; a list of all would be longer than the page it stands on. */
    private static final int PLACES = 50;

    public Coverage {
        places = List.copyOf(places);
    }

    /**
     * A place.
     *
     * @param name what it is called
     * @param latitude degrees north, as written; blank where not known
     * @param longitude degrees east, as written; blank where not known
     */
    public record Place(LocalText name, String latitude, String longitude) {}

    /** That of a publication that holds nothing private. */
    public static Coverage of(Dataset disclosed) {
        LocalDate end = disclosed.description().dataAsOf();
        List<Edtf> dates = disclosed.sanctions().stream()
                .map(sanction -> sanction.facts().date())
                .toList();
        LocalDate from = dates.stream()
                .flatMap(date -> date.earliest().stream())
                .filter(day -> !day.isAfter(end))
                .min(Comparator.naturalOrder())
                .orElse(end);
        LocalDate to = dates.stream()
                .map(date -> date.latest().filter(day -> !day.isAfter(end)).orElse(end))
                .max(Comparator.naturalOrder())
                .orElse(end);
        return new Coverage(from, to, modified(disclosed).orElse(end), places(disclosed));
    }

    private static Optional<LocalDate> modified(Dataset disclosed) {
        return Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> disclosed.rows(table).stream())
                .flatMap(row -> Stream.of(row.get(ADDED), row.get(UPDATED)))
                .flatMap(day -> day.flatMap(Edtf::latest).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<Place> places(Dataset disclosed) {
        List<String> languages = disclosed.description().languages();
        List<Place> places = new ArrayList<>();
        for (Row row : disclosed.rows("places")) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String language : languages) {
                String name = row.get(NAME_IN.in(language));
                if (!name.isEmpty()) {
                    names.put(language, name);
                }
            }
            if (!names.isEmpty() && places.size() < PLACES) {
                places.add(new Place(new LocalText(names), row.get(LATITUDE), row.get(LONGITUDE)));
            }
        }
        return places;
    }

    /** The period as ISO 8601 has it. */
    public String period() {
        return from + "/" + to;
    }
}
