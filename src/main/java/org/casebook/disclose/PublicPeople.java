package org.casebook.disclose;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casebook.dataset.Row;

/** Under which id a person is known to readers: an id often holds the name. */
final class PublicPeople {
    private final Map<String, String> publicIds = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** Gives each person, in the order of the table, an id of their own. */
    PublicPeople(List<Row> people) {
        this(people, List.of());
    }

    /**
     * Gives each person an id of their own.
     *
     * @param people those of the table, in its order: what follows does not change their ids
     * @param gone the ids of people who are not to be known any more, though they may stand in the table
     */
    PublicPeople(List<Row> people, List<String> gone) {
        Set<String> taken = new HashSet<>();
        people.stream().filter(Predicate.not(PublicPeople::isHidden)).forEach(person -> {
            taken.add(person.cell("person_id"));
            publicIds.put(person.cell("person_id"), person.cell("person_id"));
        });
        // Ids of hidden people are not to be used again either: an address must never bring a name back.
        people.forEach(person -> taken.add(person.cell("person_id")));
        for (Row person : people) {
            if (isHidden(person)) {
                String base =
                        person.cell("visibility").equals("pseudonym") ? slug(person.cell("pseudonym")) : "withheld";
                publicIds.put(person.cell("person_id"), free(base, taken));
            }
        }
        taken.addAll(gone);
        gone.forEach(personId -> publicIds.put(personId, free("withheld", taken)));
    }

    /** Whether the name is not public. A blank visibility is no permission: it counts as withheld. */
    static boolean isHidden(Row person) {
        return !person.cell("visibility").equals("named");
    }

    /** The id for readers. */
    String publicId(String personId) {
        return publicIds.getOrDefault(personId, personId);
    }

    private String free(String base, Set<String> taken) {
        String id = base;
        while (id.equals("withheld") || !taken.add(id)) {
            id = base + "-" + used.merge(base, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String pseudonym) {
        String latin = Normalizer.normalize(pseudonym, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return latin.isEmpty() ? "pseudonym" : latin;
    }
}
