package org.casebook;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Messages;
import org.casebook.bake.Site;
import org.casebook.dataset.LocalText;
import org.casebook.opendata.Labels;

/** The texts of a site's languages, for files that hold all of them. */
final class SiteLabels implements Labels {
    private final Map<String, Messages> messages = new LinkedHashMap<>();
    private final Set<BakeProblem> problems = Collections.synchronizedSet(new LinkedHashSet<>());

    SiteLabels(Site site) throws IOException {
        for (String language : site.languages()) {
            messages.put(language, site.messages(language, problems::add));
        }
    }

    @Override
    public LocalText text(String key, LocalText... arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.forEach((language, known) -> {
            Object[] values = new Object[arguments.length];
            for (int number = 0; number < values.length; number++) {
                Map<String, String> argument = arguments[number].byLanguage();
                values[number] = argument.getOrDefault(
                        language, argument.values().stream().findFirst().orElse(""));
            }
            texts.put(language, known.text(key, values));
        });
        return new LocalText(Collections.unmodifiableMap(texts));
    }

    /** Throws what was wrong with the texts. */
    void throwProblems() throws BakeFailure {
        BakeFailure.throwIfAny(problems);
    }
}
