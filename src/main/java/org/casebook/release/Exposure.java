package org.casebook.release;

import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;

/**
 * How much a release shows of people, for a last look before it goes out.
 *
 * @param named people who stand in it by name
 * @param pseudonyms people under a pseudonym
 * @param withheld people who are neither named nor under a pseudonym
 * @param stubs cases whose details are withheld
 * @param leftOut cases that are in no output
 * @param accepted entries of {@code accepted.csv}
 * @param earlier releases before this one
 */
public record Exposure(int named, int pseudonyms, int withheld, int stubs, int leftOut, int accepted, int earlier) {
    static Exposure of(Dataset dataset, int accepted, int earlier) {
        int named = people(dataset, "named");
        int pseudonyms = people(dataset, "pseudonym");
        int withheld = dataset.rows("people").size() - named - pseudonyms;
        return new Exposure(
                named,
                pseudonyms,
                withheld,
                cases(dataset, Facts.Publish.STUB),
                cases(dataset, Facts.Publish.NO),
                accepted,
                earlier);
    }

    private static int people(Dataset dataset, String visibility) {
        List<Row> people = dataset.rows("people");
        return (int) people.stream()
                .filter(person -> person.get(VISIBILITY).equals(visibility))
                .count();
    }

    private static int cases(Dataset dataset, Facts.Publish publish) {
        return (int) dataset.sanctions().stream()
                .map(Sanction::facts)
                .filter(facts -> facts.publish() == publish)
                .count();
    }
}
