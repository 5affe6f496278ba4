package org.casebook.inputs;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;

/**
 * What editors and systems leave beside the files of a site. It would be published: a copy from before a name was taken out,
 * small pictures of what the folder once held.
 */
final class Leftover {
    static final String RULE = "leftover-file";

    private static final List<String> ENDINGS = List.of("~", ".bak", ".orig", ".swp", ".tmp", ".rej");
    private static final List<String> SYSTEMS = List.of("thumbs.db", "desktop.ini", "ehthumbs.db");

    private Leftover() {}

    static Optional<Problem> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        boolean left = ENDINGS.stream().anyMatch(name::endsWith)
                || SYSTEMS.contains(name)
                || name.startsWith("~$")
                || (name.startsWith("#") && name.endsWith("#"));
        boolean published = path.startsWith("site/assets/") || path.startsWith("site/content/");
        return left && published
                ? Optional.of(new Problem(RULE, path, 0, "", Message.of("leftover-file")))
                : Optional.empty();
    }
}
