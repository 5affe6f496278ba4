package org.casebook.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.language.Language;

/** The language that a machine is set to. */
final class MachineLanguage {
    private MachineLanguage() {}

    /**
     * That of the environment (POSIX, 8.2: the first of these variables that is set), or of the system where it has none of
     * them, as Windows has; empty where the program does not speak it, and for {@code C}, which is no language.
     */
    static Optional<Language> of(Map<String, String> environment, Locale system) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .or(() -> environment.containsKey("OS") ? Optional.of(system.toLanguageTag()) : Optional.empty())
                .flatMap(Language::of);
    }
}
