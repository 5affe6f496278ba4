package org.casebook.resource;

import java.util.List;
import org.casebook.dataset.Problem;
import org.casebook.json.JsonObject;
import org.casebook.language.Language;
import org.casebook.language.Message;

/** Problems as JSON: an object with a {@code problems} array, one object each, with the same words as the text. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /**
     * The document, ending in a line break.
     *
     * @param language that of messages and remedies; keys are the same in every language
     */
    public static String of(List<Problem> problems, Language language) {
        return new JsonObject()
                .putAlways(
                        "problems",
                        problems.stream().map(problem -> of(problem, language)).toList())
                .document();
    }

    private static JsonObject of(Problem problem, Language language) {
        JsonObject json = new JsonObject()
                .put("rule", problem.rule())
                .put("severity", problem.severity().code())
                .put("file", problem.file())
                .put("line", problem.line())
                .putAlways("row", problem.rowKey())
                .putAlways("field", problem.field())
                .put("message", problem.finding().in(language))
                .putAlways("remedy", problem.finding().remedyIn(language));
        return problem.finding().isTranslated()
                ? json.put("key", problem.finding().key())
                        .putAlways("arguments", arguments(problem.finding(), language))
                : json;
    }

    private static List<String> arguments(Message finding, Language language) {
        return finding.arguments().stream()
                .map(argument -> argument.bare(language))
                .toList();
    }
}
