package org.casebook.release;

import java.util.regex.Pattern;

/** The ids that a rewritten release has in place of those of people whose names were taken out. */
public final class RemovedPeople {
    public static final String PREFIX = "removed-";

    private static final Pattern REMOVED = Pattern.compile("removed-[1-9]\\d*");

    private RemovedPeople() {}

    public static boolean isRemoved(String personId) {
        return personId.startsWith(PREFIX) && REMOVED.matcher(personId).matches();
    }
}
