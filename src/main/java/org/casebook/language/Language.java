package org.casebook.language;

import java.util.Arrays;
import java.util.Optional;

/** A language that the program speaks. */
public enum Language {
    ENGLISH("en", "or", "and"),
    RUSSIAN("ru", "или", "и"),
    KAZAKH("kk", "немесе", "және");

    private final String code;
    private final String or;
    private final String and;

    Language(String code, String or, String and) {
        this.code = code;
        this.or = or;
        this.and = and;
    }

    /** Its code in ISO 639-1. */
    public String code() {
        return code;
    }

    /** The language of a tag such as {@code ru} or {@code ru-KZ}; empty where the program does not speak it. */
    public static Optional<Language> of(String tag) {
        String code = tag.split("[-_.@]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }

    String word(Argument.Join join) {
        return join == Argument.Join.OR ? or : and;
    }
}
