package org.casebook.release.guard;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.NAME;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.VISIBILITY;
import static org.casebook.language.Argument.and;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.disclose.NameFields;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.release.ShownPeople;
import org.casebook.release.TodaysCases;
import org.casebook.release.VersionNumber;
import org.casebook.release.WrittenForm;

/**
 * People and cases that a release shows and that are hidden today. The site hides them in its old releases, too; but the
 * frozen tables hold them, and so does whoever copied the site. They are told by their lines: an id may hold a name.
 */
final class PublicBefore {
    /** So many lines are named at most. */
    private static final int NAMED = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Table> tables;
    private final ShownPeople today;
    private final TodaysCases cases;
    private final TreeMap<String, String> places = new TreeMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> hiddenCases = new HashSet<>();
    private final SortedSet<VersionNumber> versions = new TreeSet<>();

    private PublicBefore(Map<String, Table> tables) {
        this.tables = tables;
        this.today = ShownPeople.of(tables);
        this.cases = TodaysCases.of(tables);
    }

    static PublicBefore in(List<Release> newestFirst, Map<String, Table> tables) {
        PublicBefore before = new PublicBefore(tables);
        newestFirst.forEach(before::look);
        return before;
    }

    private void look(Release release) {
        lookForPeople(release);
        for (String table : Dataset.SANCTION_TABLES) {
            for (Row row : release.dataset().rows(table)) {
                Row now = cases.byId().get(row.get(CASE_ID));
                if (now != null && ShownPeople.isWhole(row) && !ShownPeople.isPublished(now)) {
                    hiddenCases.add(row.get(CASE_ID));
                    add(release, "case " + row.get(CASE_ID), place(now));
                }
            }
        }
    }

    private void lookForPeople(Release release) {
        List<Row> hidden = release.dataset().rows("people").stream()
                .filter(row -> row.get(VISIBILITY).equals("named") && !today.isNamed(row.get(PERSON_ID)))
                .toList();
        if (hidden.isEmpty()) {
            return;
        }
        ShownPeople then = ShownPeople.of(release.dataset().tables());
        for (Row row : hidden) {
            String id = row.get(PERSON_ID);
            Row now = today.rows().get(id);
            if (then.isNamed(id) && (now != null || !isNamedUnderAnotherId(row))) {
                people.add(id);
                add(
                        release,
                        "person " + id,
                        now == null ? release.folder() + "/" + row.resource().path() + ":" + row.line() : place(now));
            }
        }
    }

    private void add(Release release, String who, String place) {
        places.putIfAbsent(who, place);
        versions.add(release.version());
    }

    private static String place(Row row) {
        return "data/" + row.resource().path() + ":" + row.line();
    }

    /** Two rows on one person may have been made one. */
    private boolean isNamedUnderAnotherId(Row gone) {
        Set<String> sought = words(gone.get(NAME));
        return TodaysCases.rows(tables, "people").stream()
                .filter(row -> today.isNamed(row.get(PERSON_ID)))
                .flatMap(row -> NameFields.of(row.resource()).stream().flatMap(field -> row.values(field).stream()))
                .map(PublicBefore::words)
                .anyMatch(name -> !name.isEmpty() && (name.containsAll(sought) || sought.containsAll(name)));
    }

    private static Set<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(WrittenForm.ofCode(name))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What the publisher should know of it; empty where there is nothing. */
    Optional<Note> note() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = List.copyOf(new TreeSet<>(places.values()));
        String named = String.join(", ", lines.subList(0, Math.min(NAMED, lines.size())));
        Argument told = lines.size() > NAMED
                ? Message.of("public-before.more", named, lines.size() - NAMED)
                : Argument.of(named);
        List<String> numbers = versions.stream().map(VersionNumber::text).toList();
        return Optional.of(new Note(
                Release.FOLDER, Message.of("public-before", who(), places.size(), and(numbers), numbers.size(), told)));
    }

    private Argument who() {
        List<Message> who = new ArrayList<>();
        if (!people.isEmpty()) {
            who.add(Message.of("public-before.people", people.size()));
        }
        if (!hiddenCases.isEmpty()) {
            who.add(Message.of("public-before.cases", hiddenCases.size()));
        }
        return and(who);
    }
}
