package org.casebook.leaks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letters of the Russian alphabet by the names that HTML has for them: ж is {@code zhcy}, Ж {@code ZHcy}. */
final class CyrillicReferences {
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєў";
    private static final List<String> NAMES =
            List.of("a b v g d ie zh z i j k l m n o p r s t u f kh ts ch sh shch hard y soft e yu ya io iuk yi juk ubr"
                    .split(" ", -1));
    private static final Map<String, String> BY_NAME = byName();

    private CyrillicReferences() {}

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        for (int at = 0; at < NAMES.size(); at++) {
            String name = NAMES.get(at);
            String letter = LETTERS.substring(at, at + 1);
            byName.put(name + "cy", letter);
            byName.put(name.toUpperCase(Locale.ROOT) + "cy", letter.toUpperCase(Locale.ROOT));
        }
        byName.put("Iukcy", "І");
        byName.put("Jukcy", "Є");
        byName.put("Ubrcy", "Ў");
        return Map.copyOf(byName);
    }

    /** The letter; blank where the name is none of these. */
    static String letter(String name) {
        return name.endsWith("cy") ? BY_NAME.getOrDefault(name, "") : "";
    }
}
