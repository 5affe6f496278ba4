package org.casebook.pages.publication;

import static org.casebook.dataset.Columns.FEATURED;
import static org.casebook.dataset.Columns.OUTCOME;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.ROLE_IN;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.time.Lane;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;

/**
 * The people of the first page: those whom the publication features, else those with most sanctions. Nobody whose name is
 * replaced or withheld: who asked not to be known is not put in front.
 */
final class FeaturedPeople {
    private static final int MOST = 6;
    private static final int MOST_TOLD = 3;

    private final Edition edition;

    FeaturedPeople(Edition edition) {
        this.edition = edition;
    }

    /**
     * Somebody.
     *
     * @param name the name, and the person's page
     * @param role who that is
     * @param line what was done to that person, the gravest first
     */
    record View(Link name, Words role, String line) {}

    List<View> views() {
        List<Row> named = edition.dataset().rows("people").stream()
                .filter(row -> row.get(VISIBILITY).equals("named") && !told(row).isEmpty())
                .sorted(Comparator.comparing(edition.wording()::name).thenComparing(row -> row.get(PERSON_ID)))
                .toList();
        List<Row> featured =
                named.stream().filter(row -> row.get(FEATURED).equals("yes")).toList();
        return (featured.isEmpty() ? withMostSanctions(named) : featured)
                .stream().limit(MOST).map(this::view).toList();
    }

    private List<Row> withMostSanctions(List<Row> people) {
        return people.stream()
                .filter(row -> sanctions(row) > 0)
                .sorted(Comparator.comparing(this::sanctions)
                        .thenComparing(row -> told(row).size())
                        .reversed())
                .toList();
    }

    private long sanctions(Row person) {
        return told(person).stream().filter(entry -> lane(entry).isSanction()).count();
    }

    private List<Entry> told(Row person) {
        return edition.index().ofPerson(person.get(PERSON_ID));
    }

    private static Lane lane(Entry entry) {
        return Lane.of(entry.sanction().orElseThrow());
    }

    private View view(Row person) {
        List<Entry> gravestFirst = told(person).stream()
                .sorted(Comparator.comparing(FeaturedPeople::lane, Comparator.comparing(FeaturedPeople::gravity)))
                .toList();
        List<String> parts = new ArrayList<>();
        gravestFirst.stream().limit(MOST_TOLD).map(this::told).forEach(parts::add);
        if (gravestFirst.size() > MOST_TOLD) {
            parts.add(edition.wording().counted("home.people.more", gravestFirst.size() - MOST_TOLD));
        }
        return new View(
                edition.names().person(person.get(PERSON_ID)),
                edition.wording().words(person, ROLE_IN),
                parts.stream()
                        .reduce((before, next) -> edition.text("home.people.next", before, next))
                        .orElse(""));
    }

    private static int gravity(Lane lane) {
        return switch (lane) {
            case SENTENCE -> 0;
            case ADMINISTRATIVE_ARREST -> 1;
            case FINE -> 2;
            case DISMISSAL -> 3;
            default -> 4;
        };
    }

    /** What was imposed, and what became of it where the last appeal says another thing. */
    private String told(Entry entry) {
        String title = edition.cases().title(entry);
        List<Appeal> appeals = edition.index().appeals(entry.id());
        if (appeals.isEmpty()) {
            return title;
        }
        Words outcome = edition.details().label(appeals.get(appeals.size() - 1).row(), OUTCOME);
        return edition.text("home.people.appeal", title, outcome.text());
    }
}
