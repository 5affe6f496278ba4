package org.casebook.pages.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where each page stands, relative to the site's root.
 *
 * @param prefix the folder of the language; blank for the default language
 */
public record Addresses(String prefix) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public String home() {
        return prefix + "index.html";
    }

    public String page(String path) {
        return prefix + path;
    }

    public String index(String folder) {
        return prefix + folder + "/index.html";
    }

    public String of(String folder, String id) {
        return prefix + folder + "/" + safe(id) + ".html";
    }

    public String caseOf(String id) {
        return of("cases", id);
    }

    /** A key as a folder's name; a blank key is not known. */
    public static String key(String key) {
        return key.isEmpty() ? "not-known" : safe(key);
    }

    /** A code of the tables, such as {@code prison_months}, as a word of an address. */
    public static String word(String code) {
        return code.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** An address that a page may link to: the data may hold any, even one that runs a script. */
    public static Optional<String> web(String address) {
        return address.startsWith("https://") || address.startsWith("http://")
                ? Optional.of(address)
                : Optional.empty();
    }

    private static String safe(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id that cannot be an address: " + id);
        }
        return id;
    }
}
