package org.casebook.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void manyUnknownWordsAmongManyKnownOnesSoonGetNoMoreSuggestions() {
        List<String> known =
                IntStream.range(0, 400_000).mapToObj(id -> "case-" + id).toList();
        Suggestions suggestions = new Suggestions(known);

        List<String> found = IntStream.range(0, 50)
                .mapToObj(id -> suggestions.of("cose-" + id))
                .flatMap(suggestion -> suggestion.stream())
                .toList();

        assertThat(found).containsExactly("case-0", "case-1", "case-2", "case-3", "case-4");
        assertThat(suggestions.of("cose-0")).contains("case-0");
    }
}
