package org.casebook.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people a row is on in the source's own words, such as "hundreds": {@code people_text}, and in the languages of the
 * publication {@code people_text_en} and so on.
 *
 * @param row the row
 */
public record PeopleText(Row row) {
    private static final String FIELD = "people_text";

    /** Whether it has no digit. */
    private boolean isWord() {
        List<String> texts =
                fields().map(row::cell).filter(text -> !text.isBlank()).toList();
        return !texts.isEmpty()
                && texts.stream().flatMapToInt(String::codePoints).noneMatch(Character::isDigit);
    }

    /** Whether it is what the source gives where a number is asked for. A single number is one, however it is written. */
    public boolean isInPlaceOf(Range people) {
        return !people.isSingle() && isWord();
    }

    /** The fields that it stands in. */
    public Stream<String> fields() {
        return row.resource().fields().stream().filter(PeopleText::isIn).map(Field::name);
    }

    /** Whether a field holds such words. */
    public static boolean isIn(Field field) {
        return field.visibility() == Field.Visibility.PUBLIC
                && (field.name().equals(FIELD) || field.name().startsWith(FIELD + "_"));
    }

    /** In a language of the publication, where somebody has put it so. */
    public Optional<String> in(String language) {
        return text(FIELD + "_" + language);
    }

    /** As the source has it, in whatever language that is. */
    public Optional<String> inSource() {
        return text(FIELD);
    }

    private Optional<String> text(String field) {
        return Optional.of(row.cell(field)).filter(text -> !text.isBlank());
    }
}
