package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.casebook.dataset.Problem;
import org.casebook.language.Language;

/** What publishers of other languages read of problems. */
final class Told {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|→.*");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|of|is|are|was|has|which|that|this|write|mend|leave|blank|cell|with|or|and)\\b",
            Pattern.CASE_INSENSITIVE);

    private Told() {}

    /** Whether each problem has a key, and words in Russian and Kazakh in which no English ones are left. */
    static void inEveryLanguage(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.finding().isTranslated()).as(problem.text()).isTrue();
            for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
                String told = problem.sentences(language);
                assertThat(told).isNotEqualTo(problem.sentences(Language.ENGLISH));
                assertThat(ENGLISH.matcher(QUOTED.matcher(told).replaceAll("")).find())
                        .as(told)
                        .isFalse();
            }
        }
    }
}
