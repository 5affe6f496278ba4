package org.casebook.dataset;

import java.util.Comparator;

/**
 * Something in the publisher's files that must be mended before anything is published.
 *
 * @param rule the rule that found it, a name in kebab-case
 * @param file the file as the publisher knows it, such as {@code data/fines.csv}
 * @param line its physical line, counted from 1; 0 where the whole file is meant
 * @param field the field (column, property) concerned; blank where the whole line is
 * @param message what is wrong, with the value as it stands
 * @param remedy the way out
 */
public record Problem(String rule, String file, int line, String field, String message, String remedy)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::field)
            .thenComparing(Problem::message)
            .thenComparing(Problem::remedy)
            .thenComparing(Problem::rule);

    /** One line for people: {@code fines.csv:3  amount  "x1" is not a number. Write 22680, or leave it blank.} */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!field.isEmpty()) {
            text.append("  ").append(field);
        }
        return text.append("  ").append(message).append(' ').append(remedy).toString();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
