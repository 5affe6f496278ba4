package org.casebook.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Something to be said, before it is said in a language. It may stand in the place of another one.
 *
 * @param key the text's name, which stays from one version of the program to the next
 * @param arguments what is put in its places, {@code {0}} first
 */
public record Message(String key, List<Argument> arguments) implements Argument {
    /** The text of what is not to be translated: that of somebody else. */
    private static final String AS_IT_IS = "as-it-is";

    /** What is added to the key of what is wrong, for the text of what to do about it. */
    private static final String REMEDY = ".remedy";

    /** Texts, numbers and other arguments in the places of a text. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(Argument::of).toList());
    }

    /** What is wrong and what to do about it, in words that are there already. */
    public static Message asItIs(String wrong, String remedy) {
        return of(AS_IT_IS, wrong, remedy);
    }

    /** The texts whose keys begin so, by the rest of their keys; none of them has places. */
    public static Map<String, String> texts(String beginning, Language language) {
        return Texts.of(language).keys().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableMap(
                        key -> key.substring(beginning.length()),
                        key -> Texts.of(language).pattern(key)));
    }

    /** Whether it has a key of its own. */
    public boolean isTranslated() {
        return !key.equals(AS_IT_IS);
    }

    @Override
    public String in(Language language) {
        return Texts.of(language).text(key, arguments);
    }

    /** What to do about it; blank where nothing is said of that. */
    public String remedyIn(Language language) {
        return Texts.of(language).has(key + REMEDY) ? Texts.of(language).text(key + REMEDY, arguments) : "";
    }

    /** What to do about it, to be told within another message. */
    public Argument itsRemedy() {
        return new Remedy(this);
    }

    @Override
    public Message each(UnaryOperator<String> change) {
        return new Message(
                key, arguments.stream().map(argument -> argument.each(change)).toList());
    }
}
