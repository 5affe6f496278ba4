package org.casebook.database;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names that SQL takes without quotation marks where it can: {@code case-articles} becomes {@code case_articles}. SQLite
 * does not tell capitals from small letters, so two names that differ in nothing else get a number.
 */
final class DatabaseNames {
    /** SQLite keeps names that begin so for itself. */
    private static final String RESERVED = "sqlite_";

    private final Set<String> taken = new HashSet<>();

    /** The name under which something stands in the database. */
    String of(String name) {
        String plain = name.replace('-', '_').replace('.', '_').replace('/', '_');
        String allowed = lower(plain).startsWith(RESERVED) ? "_" + plain : plain;
        String free = allowed;
        for (int number = 2; !taken.add(lower(free)); number++) {
            free = allowed + "_" + number;
        }
        return free;
    }

    /** As it is written in SQL, whatever stands in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
