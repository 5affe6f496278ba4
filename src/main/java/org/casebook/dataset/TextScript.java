package org.casebook.dataset;

import java.util.Optional;

/** The script of a text, by its first letter. */
public final class TextScript {
    private TextScript() {}

    /** The script; empty where a text has no letter. */
    public static Optional<Character.UnicodeScript> of(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst();
    }

    /** Whether two texts have one script, and so may be of one language. */
    public static boolean isSame(String one, String other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }
}
