package org.casebook.disclose;

import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PSEUDONYM;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casebook.dataset.FileName;
import org.casebook.dataset.Row;

/**
 * Under which id a person is known to readers: an id often holds the name.
 *
 * <p>A row that was published already has an id made here, and keeps it, so that tables from a site give the same site. It is
 * told by its form, and a number by the row having no name: one that a publisher gave to somebody whose name is in the
 * table was made elsewhere, and may stand in other papers.
 */
final class PublicPeople {
    private static final String WITHHELD = "withheld";
    /** No more digits than numbers made here have: longer ones may be those of a passport. */
    private static final Pattern NUMBER = Pattern.compile("-[1-9]\\d{0,4}");

    private static final Pattern TAKEN = Pattern.compile("index(?:-\\d+)?|not-known");
    /** Some room is left for a number behind it. */
    private static final int LONGEST = 150;

    private final Map<String, String> publicIds = new HashMap<>();
    private final Set<String> publishedAlready = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** Gives each person, in the order of the table, an id of their own. */
    PublicPeople(List<Row> people) {
        this(people, Map.of());
    }

    /**
     * Gives each person an id of their own.
     *
     * @param people those of the table, in its order: what follows does not change their ids
     * @param gone every row that there is of people who are not to be known any more, by id, though they may stand in the
     *     table
     */
    PublicPeople(List<Row> people, Map<String, List<Row>> gone) {
        Set<String> taken = new HashSet<>();
        people.stream().filter(Predicate.not(PublicPeople::isHidden)).forEach(person -> {
            taken.add(FileName.folded(person.get(PERSON_ID)));
            publicIds.put(person.get(PERSON_ID), person.get(PERSON_ID));
        });
        // Ids of hidden people are not to be used again either: an address must never bring a name back.
        people.forEach(person -> taken.add(FileName.folded(person.get(PERSON_ID))));
        for (Row person : people) {
            if (isHidden(person)) {
                String personId = person.get(PERSON_ID);
                publicIds.put(personId, wasPublished(person) ? kept(personId) : free(base(person), taken));
            }
        }
        gone.keySet().forEach(personId -> taken.add(FileName.folded(personId)));
        gone.forEach((personId, rows) -> publicIds.put(
                personId, rows.stream().allMatch(PublicPeople::wasPublished) ? kept(personId) : free(WITHHELD, taken)));
    }

    private String kept(String personId) {
        publishedAlready.add(personId);
        return personId;
    }

    /** Whether an id was made here for somebody who is hidden, and tells nothing. */
    boolean isPublishedAlready(String personId) {
        return publishedAlready.contains(personId);
    }

    /** Whether the row has an id that says no more than a site does: a pseudonym, or a number that was given here. */
    private static boolean wasPublished(Row person) {
        String personId = person.get(PERSON_ID);
        String base = base(person);
        if (!isHidden(person) || !personId.startsWith(base)) {
            return false;
        }
        if (personId.equals(base)) {
            return !base.equals(WITHHELD);
        }
        return NameFields.of(person.resource()).stream()
                        .allMatch(field -> person.cell(field).isEmpty())
                && NUMBER.matcher(personId.substring(base.length())).matches();
    }

    /** What the id begins with. */
    private static String base(Row person) {
        return person.get(VISIBILITY).equals("pseudonym") ? slug(person.get(PSEUDONYM)) : WITHHELD;
    }

    /** Whether the name is not public. A blank visibility is no permission: it counts as withheld. */
    static boolean isHidden(Row person) {
        return !person.get(VISIBILITY).equals("named");
    }

    /** The id for readers. */
    String publicId(String personId) {
        return publicIds.getOrDefault(personId, personId);
    }

    private String free(String base, Set<String> taken) {
        String id = base;
        while (id.equals(WITHHELD) || !taken.add(id)) {
            id = base + "-" + used.merge(base, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String pseudonym) {
        String latin = Normalizer.normalize(pseudonym, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = latin.substring(0, Math.min(LONGEST, latin.length()));
        // An id is the name of a page: not that of the list of people, nor one that a system keeps for itself.
        return slug.isEmpty()
                        || TAKEN.matcher(slug).matches()
                        || FileName.fault(slug).isPresent()
                ? "pseudonym" + (slug.isEmpty() ? "" : "-" + slug)
                : slug;
    }
}
