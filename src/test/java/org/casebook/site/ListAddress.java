package org.casebook.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a list of cases says of the figures that lead there.
 *
 * @param statistics the file whose row the figure is
 * @param key the row's key columns
 * @param sanction the row's sanction
 * @param kind the row's kind
 */
record ListAddress(String statistics, List<String> key, String sanction, String kind) {
    private static final Pattern ADDRESS = Pattern.compile("cases/(by-[a-z-]+)/(?:(.*)/)?"
            + "(all|dismissal|fine|sentence|arrest-administrative-arrest|arrest-pre-trial-detention"
            + "|arrest-short-detention)(?:-[a-z-]+)?\\.html");

    /** Reads an address; empty if it is none of a list. */
    static Optional<ListAddress> read(String target) {
        Matcher address = ADDRESS.matcher(target);
        if (!address.matches()) {
            return Optional.empty();
        }
        String folder = address.group(1);
        String keys = address.group(2) == null ? "" : address.group(2);
        String category = address.group(3);
        int dash = category.indexOf('-');
        List<String> key = keys.isEmpty() ? List.of() : List.of(keys.split("/", -1));
        return Optional.of(new ListAddress(
                folder.equals("by-total") ? "totals.csv" : folder + ".csv",
                key.stream().map(part -> part.equals("not-known") ? "" : part).toList(),
                dash < 0 ? category : category.substring(0, dash),
                dash < 0 ? "" : category.substring(dash + 1).replace('-', '_')));
    }
}
