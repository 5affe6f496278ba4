package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.casebook.dataset.Problem;
import org.casebook.language.Argument;
import org.casebook.language.Language;
import org.casebook.language.Message;

/** What publishers of other languages read of problems. */
final class TranslatedProblems {
    /** Values of cells, and in guillemets what somebody else says. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|→.*");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|of|is|are|was|has|which|that|this|write|mend|leave|blank|cell|with|or|and)\\b",
            Pattern.CASE_INSENSITIVE);

    private TranslatedProblems() {}

    /** Whether each problem has a key, and words in Russian and Kazakh in which no English ones are left. */
    static void inEveryLanguage(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.finding().isTranslated()).as(problem.text()).isTrue();
            for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
                String told = problem.sentences(language);
                assertThat(told).isNotEqualTo(problem.sentences(Language.ENGLISH));
                String ours = told;
                for (Argument argument : problem.finding().arguments()) {
                    ours = argument instanceof Message ? ours : ours.replace(argument.bare(language), "");
                }
                assertThat(ENGLISH.matcher(QUOTED.matcher(ours).replaceAll("")).find())
                        .as(told)
                        .isFalse();
            }
        }
    }
}
