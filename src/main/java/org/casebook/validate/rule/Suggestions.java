package org.casebook.validate.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Nearest;

/**
 * The known words that were probably meant by unknown ones. Comparing a word with all known ones is slow, so each is
 * looked up once, and after so many comparisons no more suggestions are made: a table with ten thousand unknown ids
 * has one fault with its ids, and is helped by the first suggestions.
 */
public final class Suggestions {
    private static final int MOST_COMPARISONS = 2_000_000;
    private static final int FEWEST_WORDS = 3;

    private final List<Collection<String>> known;
    private final int size;
    private final Map<String, Optional<String>> found = new HashMap<>();

    public Suggestions(Collection<String> known) {
        this(List.of(known));
    }

    /** Of words that several collections hold. */
    public Suggestions(List<Collection<String>> known) {
        this.known = known;
        this.size = known.stream().mapToInt(Collection::size).sum();
    }

    /** The known word nearest to this one, if one is near enough. */
    public Optional<String> of(String word) {
        Optional<String> earlier = found.get(word);
        if (earlier != null) {
            return earlier;
        }
        if (found.size() >= Math.max(FEWEST_WORDS, MOST_COMPARISONS / Math.max(1, size))) {
            return Optional.empty();
        }
        Optional<String> nearest =
                Nearest.of(word, known.stream().flatMap(Collection::stream).toList());
        found.put(word, nearest);
        return nearest;
    }
}
