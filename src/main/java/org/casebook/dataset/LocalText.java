package org.casebook.dataset;

import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages.
 *
 * @param byLanguage the text by language code; the first entry is the default language
 */
public record LocalText(Map<String, String> byLanguage) {
    /** The text in a language, where it has been translated. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }
}
