package org.casebook.names;

import java.util.Set;

/** Streets and villages that are called after a family: Петровка, which has the sound of a Kazakh case of Петров. */
final class Places {
    private static final Set<String> ENDINGS = Set.of("ка", "ки", "ке", "ку", "кой", "кою");

    private Places() {}

    /** Whether letters are those of a place; қ is always the case, since Russian does not have it. */
    static boolean areNamedAfter(String letters, String family) {
        boolean ofFamily = letters.startsWith(family) && (family.endsWith("в") || family.endsWith("н"));
        return ofFamily && ENDINGS.contains(letters.substring(family.length()));
    }
}
