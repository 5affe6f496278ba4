package org.casebook.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;

/** A quantity has one of the forms of {@link Range}. */
final class Quantity implements ValueRule {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]");
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015]");
    private static final Pattern AND_MORE = Pattern.compile("\\+$");

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.QUANTITY) {
            return Optional.empty();
        }
        String end = Prose.orBlank(resource, field);
        return Optional.of(value -> Range.parse(value).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(value, wrong(value), remedy(value, end))));
    }

    private static String wrong(String value) {
        return value.matches("[-\\u2212]\\s*\\d+([.,]\\d+)?") ? "is less than nothing." : "is not a number.";
    }

    private static String remedy(String value, String end) {
        return mended(value)
                .map(meant -> "Write " + (meant.endsWith("..") ? Prose.quoted(meant) : meant) + end)
                .orElse(
                        "Write a number such as 22680, ~30 (about), 25..35 (between), 200.. (at least) or ..500 (at most)"
                                + end);
    }

    /** What was meant, where only a space, a dash or a plus is in the way. */
    private static Optional<String> mended(String value) {
        String closed = SPACE.matcher(value).replaceAll("");
        String range = DASH.matcher(closed).replaceFirst("..");
        String meant = AND_MORE.matcher(range.startsWith("..") ? closed : range).replaceFirst("..");
        return Optional.of(meant).filter(text -> Range.parse(text).isPresent());
    }
}
