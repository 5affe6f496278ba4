package org.casebook.cli;

import java.util.List;
import java.util.Locale;
import org.casebook.language.Argument;
import org.casebook.language.Language;
import org.casebook.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Options that take one of a few words; what is said of another word is said in the reader's language.
 *
 * @param language theirs
 */
record OptionWords(Language language) {
    /** Has all commands read their options so. */
    void teach(CommandLine commands) {
        commands.registerConverter(Language.class, oneOf("usage.language", List.of(Language.values()), Language::code));
        commands.registerConverter(
                ProblemReport.ReportFormat.class,
                oneOf("usage.format", List.of(ProblemReport.ReportFormat.values()), OptionWords::word));
        commands.registerConverter(
                VerificationReport.VerificationFormat.class,
                oneOf("usage.format", List.of(VerificationReport.VerificationFormat.values()), OptionWords::word));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> ITypeConverter<T> oneOf(String otherwise, List<T> values, Word<T> word) {
        Argument all = Argument.listed(values.stream().map(word::of).toList());
        return written -> values.stream()
                .filter(value -> word.of(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Message.of(otherwise, written, all).in(language)));
    }

    /** How a value is written. */
    @FunctionalInterface
    private interface Word<T> {
        String of(T value);
    }
}
