package org.casebook.sample;

import java.util.Locale;

/** A branch of law, and the code that the invented country has for it. */
enum Law {
    ADMINISTRATIVE(
            "admin-2001",
            "Code of Administrative Offences",
            "Кодекс об административных правонарушениях",
            "Әкімшілік құқық бұзушылық туралы кодекс"),
    CRIMINAL("criminal-1997", "Criminal Code", "Уголовный кодекс", "Қылмыстық кодекс"),
    LABOUR("labour-2007", "Labour Code", "Трудовой кодекс", "Еңбек кодексі");

    private final String slug;
    private final String english;
    private final String russian;
    private final String kazakh;

    Law(String slug, String english, String russian, String kazakh) {
        this.slug = slug;
        this.english = english;
        this.russian = russian;
        this.kazakh = kazakh;
    }

    /** The word in the tables. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    String slug() {
        return slug;
    }

    String english() {
        return english;
    }

    String russian() {
        return russian;
    }

    String kazakh() {
        return kazakh;
    }
}
