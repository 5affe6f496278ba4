package org.casebook.chart.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a picture beside a shared link says.
 *
 * @param language the language of its words
 * @param publication what the publication is called
 * @param subject what the page is about; blank where that is the publication
 * @param facts numbers with what they count, at most four
 * @param sentence what is said where there are no numbers; may be blank
 * @param source where it comes from
 */
public record ShareCard(
        String language, String publication, String subject, List<Fact> facts, String sentence, String source) {
    /** Its width and height in pixels: what sites that show links ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int MOST_FACTS = 4;

    public ShareCard {
        facts = facts.stream().limit(MOST_FACTS).toList();
    }

    /** A number in words, and what it counts. */
    public record Fact(String figure, String label) {}

    /** All that it says, for whoever cannot see it and for whoever looks for names. */
    public String words() {
        Stream<String> numbers = facts.stream().map(fact -> fact.label() + ": " + fact.figure());
        List<String> parts = new ArrayList<>(List.of(subject.isEmpty() ? publication : subject));
        numbers.forEach(parts::add);
        parts.add(sentence);
        if (!subject.isEmpty()) {
            parts.add(publication);
        }
        parts.add(source);
        return String.join(". ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
