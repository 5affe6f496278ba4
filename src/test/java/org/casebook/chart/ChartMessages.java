package org.casebook.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The texts of the charts' words, filled in as the interface's messages are. */
record ChartMessages(Map<String, String> patterns) implements MessageWords.Texts {

    static ChartWords words(String language) throws IOException {
        String file = "messages/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(ChartMessages.class.getResourceAsStream(file))) {
            Map<String, String> patterns = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
            return new MessageWords(language, new ChartMessages(patterns));
        }
    }

    @Override
    public String text(String key, Object... arguments) {
        String text = Objects.requireNonNull(patterns.get(key), key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", (String) arguments[i]);
        }
        return text;
    }
}
