package org.casebook.names;

import java.util.Set;

/** Words that are said before a name, and make one of the word behind. */
final class Titles {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "herr",
            "frau",
            "monsieur",
            "madame",
            "citizen",
            "worker",
            "activist",
            "г",
            "гн",
            "н",
            "гжа",
            "жа",
            "гр",
            "гражданин",
            "гражданка",
            "гражданину",
            "гражданке",
            "гражданина",
            "господин",
            "господину",
            "господина",
            "госпожа",
            "госпоже",
            "госпожу",
            "товарищ",
            "рабочий",
            "рабочего",
            "рабочему",
            "рабочая",
            "рабочей",
            "активист",
            "активиста",
            "активистка",
            "активистки",
            "адвокат",
            "адвоката",
            "мырза",
            "ханым",
            "азамат",
            "азаматша",
            "жұмысшы",
            "белсенді",
            "қорғаушы");

    private Titles() {}

    static boolean areTitle(String letters) {
        return TITLES.contains(letters);
    }
}
