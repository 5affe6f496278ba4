package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casebook.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a machine is set to. */
class MachineLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "ru_RU.UTF-8, RUSSIAN",
        "ru, RUSSIAN",
        "kk_KZ.UTF-8, KAZAKH",
        "kk_KZ@cyrillic, KAZAKH",
        "en_GB, ENGLISH",
        "de_DE.UTF-8,",
        "C,",
        "C.UTF-8,",
        "POSIX,",
        "rune,"
    })
    void isThatOfTheEnvironment(String lang, Language language) {
        assertThat(MachineLanguage.of(Map.of("LANG", lang), Locale.ENGLISH)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void isThatOfTheFirstVariableThatIsSet() {
        Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "kk_KZ.UTF-8", "LANG", "ru_RU.UTF-8");
        assertThat(MachineLanguage.of(environment, Locale.ENGLISH)).contains(Language.KAZAKH);
    }

    @Test
    void isThatOfWindowsWhereTheEnvironmentSaysNothing() {
        Locale russian = Locale.forLanguageTag("ru-KZ");
        assertThat(MachineLanguage.of(Map.of("OS", "Windows_NT"), russian)).contains(Language.RUSSIAN);
        assertThat(MachineLanguage.of(Map.of(), russian)).isEmpty();
    }
}
