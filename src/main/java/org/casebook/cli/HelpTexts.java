package org.casebook.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.casebook.language.Language;
import org.casebook.language.Message;
import org.jspecify.annotations.Nullable;

/** What {@code --help} says, under picocli's own keys: a command's with its name before them, what several share without. */
final class HelpTexts extends ResourceBundle {
    private final Map<String, String> texts;

    private HelpTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    static ResourceBundle in(Language language) {
        return new HelpTexts(Message.texts("help.", language));
    }

    /** The language of {@code --lang} among arguments: help is told before they are taken apart. */
    static Stream<Language> askedFor(String... arguments) {
        return Stream.iterate(0, at -> at + 1)
                .limit(arguments.length)
                .flatMap(at -> arguments[at].equals("--lang") && at + 1 < arguments.length
                        ? Stream.of(arguments[at + 1])
                        : arguments[at].startsWith("--lang=") ? Stream.of(arguments[at].substring(7)) : Stream.of())
                .flatMap(word -> Language.of(word).stream());
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
