package org.casebook.disclose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/**
 * The words of tables that may be shown.
 *
 * @param text every cell's words, cells apart
 * @param cells every cell's words
 * @param words all of them
 * @param names the words of each name and alias
 */
record PublishedWords(String text, Set<String> cells, Set<String> words, List<Set<String>> names) {
    static PublishedWords of(Dataset disclosed) {
        StringBuilder text = new StringBuilder(" ");
        Set<String> cells = new HashSet<>();
        Set<String> words = new HashSet<>();
        List<Set<String>> names = new ArrayList<>();
        for (Table table : disclosed.tables().values()) {
            for (Row row : table.rows()) {
                for (String cell : row.cells()) {
                    List<String> ofCell = HiddenNames.words(cell);
                    String spaced = spaced(ofCell);
                    text.append(spaced).append("\n ");
                    cells.add(spaced);
                    words.addAll(ofCell);
                }
                if (table.resource().name().equals("people")) {
                    NameFields.of(row.resource()).stream()
                            .flatMap(field -> row.values(field).stream())
                            .forEach(name -> names.add(Set.copyOf(HiddenNames.words(name))));
                }
            }
        }
        return new PublishedWords(text.toString(), cells, words, names);
    }

    /** Whether a text stands in a cell, word for word. The whole text is looked through only where the words are all there. */
    boolean hold(String value) {
        List<String> sought = HiddenNames.words(value);
        String spaced = spaced(sought);
        return cells.contains(spaced) || (words.containsAll(sought) && text.contains(" " + spaced));
    }

    /** Two rows on one person that were made one: the name that is left may be shorter or longer. */
    boolean nameSomebodyLike(String name) {
        Set<String> sought = Set.copyOf(HiddenNames.words(name));
        return names.stream()
                .filter(other -> !other.isEmpty())
                .anyMatch(other -> other.containsAll(sought) || sought.containsAll(other));
    }

    private static String spaced(Collection<String> words) {
        return String.join(" ", words) + " ";
    }
}
