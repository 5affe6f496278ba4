package org.casebook.dataset;

import java.util.Comparator;
import java.util.Optional;
import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Something in the publisher's files that must be mended before anything is published, or that probably should be.
 *
 * @param rule the rule that found it, a name in kebab-case
 * @param severity whether it must be mended
 * @param file the file as the publisher knows it, such as {@code data/fines.csv}
 * @param line its physical line, counted from 1; 0 where the whole file is meant
 * @param field the field (column, property) concerned; blank where the whole line is
 * @param finding what is wrong, with the value as it stands, and the way out
 * @param row the row concerned; empty where it is none, or could not be read
 */
public record Problem(
        String rule, Severity severity, String file, int line, String field, Message finding, Optional<Row> row)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::field)
            .thenComparing(Problem::message)
            .thenComparing(Problem::remedy)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::severity);

    /** An error that is not in a row. */
    public Problem(String rule, String file, int line, String field, Message finding) {
        this(rule, Severity.ERROR, file, line, field, finding, Optional.empty());
    }

    /** What is wrong, in English. */
    public String message() {
        return finding.in(Language.ENGLISH);
    }

    /** The way out, in English. */
    public String remedy() {
        return finding.remedyIn(Language.ENGLISH);
    }

    /** One line in English: {@code fines.csv:3  amount  "x1" is not a number. Write 22680, or leave it blank.} */
    public String text() {
        return text(Language.ENGLISH);
    }

    /** One line for people. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!field.isEmpty()) {
            text.append("  ").append(field);
        }
        return text.append("  ").append(sentences(language)).toString();
    }

    /** What is wrong and the way out. */
    public String sentences(Language language) {
        return finding.in(language) + ' ' + finding.remedyIn(language);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same problem, to be mended in any case. */
    public Problem asError() {
        return new Problem(rule, Severity.ERROR, file, line, field, finding, row);
    }

    /** What names the row concerned; blank where none is. */
    public String rowKey() {
        return row.map(Row::key).orElse("");
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
