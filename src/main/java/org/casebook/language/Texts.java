package org.casebook.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one language, from {@code texts_<language>.properties}. {@code {0}} is a place; a text with plural forms is a
 * pattern of ICU's MessageFormat, in which {@code n0} is the number that chooses: {@code {n0, plural, one {row} other {rows}}}.
 */
final class Texts {
    private static final Map<Language, Texts> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::read));

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Texts read(Language language) {
        String file = "texts_" + language.code() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return new Texts(language, Map.copyOf(texts));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String pattern(String key) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There is no text for " + key + " in " + language + ".");
        }
        return pattern;
    }

    String text(String key, List<Argument> arguments) {
        String pattern = pattern(key);
        return pattern.contains(", plural,") ? plural(pattern, arguments) : filled(pattern, arguments);
    }

    private String filled(String pattern, List<Argument> arguments) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        arguments.get(Integer.parseInt(place.group(1))).in(language)));
    }

    private String plural(String pattern, List<Argument> arguments) {
        Map<String, Object> values = new HashMap<>();
        for (int place = 0; place < arguments.size(); place++) {
            values.put(String.valueOf(place), arguments.get(place).in(language));
            if (arguments.get(place) instanceof Argument.Counted counted) {
                values.put("n" + place, counted.number());
            }
        }
        return new MessageFormat(pattern, ULocale.forLanguageTag(language.code())).format(values);
    }
}
