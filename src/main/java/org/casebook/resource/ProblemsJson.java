package org.casebook.resource;

import java.util.List;
import org.casebook.dataset.Problem;
import org.casebook.json.JsonObject;

/** Problems as JSON: an object with a {@code problems} array, one object each, with the same words as the text. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /** The document, ending in a line break. */
    public static String of(List<Problem> problems) {
        return new JsonObject()
                .putAlways("problems", problems.stream().map(ProblemsJson::of).toList())
                .document();
    }

    private static JsonObject of(Problem problem) {
        return new JsonObject()
                .put("rule", problem.rule())
                .put("severity", problem.severity().code())
                .put("file", problem.file())
                .put("line", problem.line())
                .putAlways("row", problem.rowKey())
                .putAlways("field", problem.field())
                .put("message", problem.message())
                .putAlways("remedy", problem.remedy());
    }
}
