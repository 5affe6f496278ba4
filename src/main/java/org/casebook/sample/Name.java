package org.casebook.sample;

import java.util.List;

/**
 * An invented name in three spellings.
 *
 * @param latin in Latin letters
 * @param cyrillic in Russian ones
 * @param kazakh in Cyrillic with the letters that only Kazakh has
 */
record Name(String latin, String cyrillic, String kazakh) {
    private static final List<Name> SYLLABLES = List.of(
            new Name("zor", "зор", "зөр"),
            new Name("qul", "кул", "құл"),
            new Name("bri", "бри", "брі"),
            new Name("van", "ван", "уәң"),
            new Name("do", "до", "дө"),
            new Name("ghu", "гу", "ғұ"),
            new Name("fal", "фал", "фал"),
            new Name("nim", "ним", "нім"),
            new Name("tek", "тек", "тек"),
            new Name("ro", "ро", "ро"),
            new Name("hul", "хул", "һүл"),
            new Name("mes", "мес", "мес"),
            new Name("pa", "па", "пә"),
            new Name("lun", "лун", "лұң"),
            new Name("dri", "дри", "дрі"),
            new Name("kob", "коб", "көб"),
            new Name("sa", "са", "сә"),
            new Name("vex", "векс", "векс"),
            new Name("mu", "му", "мү"),
            new Name("tal", "тал", "тал"));

    /** Enough for 3,200,000 families; as no syllable begins another one, no two of them are alike. */
    private static final int SYLLABLES_OF_A_FAMILY = 5;

    /** A word of so many syllables, with a capital. */
    static Name word(int syllables, Chance chance) {
        Name word = new Name("", "", "");
        for (int count = 0; count < syllables; count++) {
            word = word.join("", chance.oneOf(SYLLABLES));
        }
        return word.capitalised();
    }

    /** A given name, and a family name that nobody else has: if one of two namesakes is hidden, the other gives the name away. */
    static Name ofPerson(int number, Chance chance) {
        Name family = new Name("", "", "");
        int rest = number;
        for (int syllable = 0; syllable < SYLLABLES_OF_A_FAMILY; syllable++) {
            family = family.join("", SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word(2, chance).join(" ", family.capitalised());
    }

    /** Both with something between them. */
    Name join(String between, Name other) {
        return new Name(
                latin + between + other.latin, cyrillic + between + other.cyrillic, kazakh + between + other.kazakh);
    }

    private Name capitalised() {
        return new Name(capitalised(latin), capitalised(cyrillic), capitalised(kazakh));
    }

    /** Letter by letter, so that no locale has a say. */
    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
