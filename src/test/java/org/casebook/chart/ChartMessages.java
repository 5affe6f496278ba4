package org.casebook.chart;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casebook.chart.words.ChartWords;
import org.casebook.chart.words.MessageWords;

/** The texts of the charts' words, filled in as the interface's messages are. */
public record ChartMessages(String language, Map<String, String> patterns) implements MessageWords.MessageTexts {

    public static ChartWords words(String language) throws IOException {
        String file = "messages/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(ChartMessages.class.getResourceAsStream(file))) {
            Map<String, String> patterns = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
            return new MessageWords(language, new ChartMessages(language, patterns));
        }
    }

    @Override
    public String text(String key, Object... arguments) {
        String text = Objects.requireNonNull(patterns.get(key), key);
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            Map<String, Object> values = new TreeMap<>();
            named.forEach((name, value) -> values.put((String) name, value));
            return new MessageFormat(text, ULocale.forLanguageTag(language)).format(values);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", (String) arguments[i]);
        }
        return text;
    }
}
