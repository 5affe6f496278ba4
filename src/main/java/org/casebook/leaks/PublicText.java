package org.casebook.leaks;

import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.disclose.NameFields;

/**
 * What is public anyhow, so that it gives nobody away.
 *
 * @param cells every cell that is published
 * @param names of people who are named
 * @param phrases texts of the site itself, which stand on the pages of every publication
 */
public record PublicText(Iterable<String> cells, Collection<String> names, Collection<String> phrases) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_WORD = 3;

    /** The public text of a publication. */
    public static PublicText of(Dataset disclosed, Collection<String> phrases) {
        Set<String> cells = new HashSet<>();
        disclosed.tables().values().forEach(table -> table.rows().forEach(row -> cells.addAll(row.cells())));
        List<String> names = new ArrayList<>();
        for (Row person : disclosed.rows("people")) {
            if (person.get(VISIBILITY).equals("named")) {
                NameFields.of(person.resource()).forEach(field -> names.addAll(person.values(field)));
            }
        }
        names.removeIf(String::isEmpty);
        return new PublicText(cells, names, phrases);
    }

    /** The words of the site's own texts. */
    Set<String> commonWords() {
        Set<String> words = new TreeSet<>();
        for (String phrase : phrases) {
            WORD.matcher(phrase).results().forEach(word -> words.add(word.group()));
        }
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }
}
