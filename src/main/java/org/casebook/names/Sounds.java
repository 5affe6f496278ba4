package org.casebook.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a word sounds like, roughly, in Latin letters: words that are the same name in Cyrillic and in Latin letters, by any
 * usual scheme (ISO 9, BGN/PCGN, passports, the Kazakh Latin alphabets, German, French and Turkish habits), share a sound. A
 * letter that schemes use for different sounds gives the word several.
 *
 * <p>Letters of other alphabets stand for themselves, without points and accents, Arabic letters with the forms that other
 * languages have for them.
 */
final class Sounds {
    /** A word with many letters of several sounds has a great many; these are the likeliest. */
    private static final int MOST = 24;

    /** Of two names in one word, which are rare and have more. */
    private static final int MOST_OF_LONG_WORDS = 128;

    private static final int LONG_WORD = 13;

    private static final int LONGEST_SPELLING = 7;

    /** At the beginning of a word the German one stands for ц. */
    private static final String GERMAN_Z = "z|c";

    private static final String VOWELS_STRONGEST_FIRST = "aouei";

    /** Letters of the Cyrillic alphabets, each with its sounds parted by a bar. */
    private static final Map<String, String> CYRILLIC = table(
            "а a, б b, в v, г g, д d, е e, ё e|o, ж z, з z, и i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u",
            "ф f, х h, ц c, ч c, ш s, щ s, ъ -, ы i, ь -, э e, ю u, я a",
            "ә a|e, ғ g, қ k, ң n, ө o|u, ұ u, ү u, һ h|g, і i, ї i, є e, ґ g, ў u|v, ј i, љ l, њ n, ћ c, ђ z, џ z, ѕ z",
            "ѓ g, ќ k, ҳ h, ҷ z, ӣ i, ӯ u, җ z, ң n, ӑ a, ӗ e, ҫ s, ӳ u, ҡ k, ҙ z, ӊ n, ӈ n, ӄ k, ѣ e, ѳ f, ѵ i");

    /** Spellings in Latin letters; the longest that fits is taken. */
    private static final Map<String, String> LATIN = table(
            "a a, b b, c k|c|z|s, d d, e e, f f, g g, h h|g, i i, j z|i, k k, l l, m m, n n, o o, p p, q k, r r, s s, t t",
            "u u, v v, w v|u, x ks|h, y i, z z",
            "schtsch s, szcz s, szh sz, sz sz|s, shch s, shh s, sch s|z|sh, tsch c, tch c, tsh c, dzh z, dsch z, dj z, zh z, kh h, sh s|sh, ch c|h|s, ts c, tz c|z, cz c",
            "ck k, ph f, th t|th, gh g, ou o|u, oo u|o, ee i|e, yo o|e, io o|e, jo o|e, ae a|e, oe o|u, ue u, ff f|v",
            "č c, ç c, ć c, š s, ş s, ś s, ș s, ŝ s, ž z, ż z, ź z, ğ g, ǵ g, ı i, ł l, đ d|z, ß s, æ e|a, ø o, ə a|e, ý i|u, ä a|e",
            "zs z|zs, jou zu|u|ou, sj s|sz|si, tj t|c|tz|ti, tsj c|tsz, þ t, ð d, ŋ n, ñ n, ń n, ț c, ţ c, ŭ u");

    /** Before a vowel the German one may stand for з; only where another letter shows that the word is written so. */
    private static final String GERMAN_S = "s|z";

    /** Letters that look like a Cyrillic one: names are typed with one for the other. */
    private static final String LOOKALIKES = "aceopxyijshkmtbnαορυκνιτεωμβηχγ";

    private static final String LOOKED_LIKE = "асеорхуіјѕһкмтвнаориквітешмвнхг";

    /** So many of them are Latin. */
    private static final int LATIN_LOOKALIKES = 16;

    private static final String ARABIC = "يىئېكةۀەہأإآٱؤھۆۇۈۋڭ";
    private static final String ARABIC_PLAIN = "ییییکههههااااوهوووون";

    private Sounds() {}

    private static Map<String, String> table(String... lines) {
        Map<String, String> table = new HashMap<>();
        for (String line : lines) {
            for (String pair : line.split(", ", -1)) {
                int space = pair.indexOf(' ');
                table.put(pair.substring(0, space), pair.substring(space + 1).replace("-", ""));
            }
        }
        return Map.copyOf(table);
    }

    /** The sounds of one word; none where it has no letters. */
    static Set<String> of(String word) {
        return ofLetters(letters(word));
    }

    /** The sounds of a word of which only the letters are left. */
    static Set<String> ofLetters(String letters) {
        if (letters.isEmpty()) {
            return Set.of();
        }
        if (!hasCyrillic(letters) && !hasLatin(letters)) {
            String plain = otherAlphabet(letters);
            return plain.isEmpty() ? Set.of() : Set.of(plain);
        }
        List<StringBuilder> sounds = new ArrayList<>(List.of(new StringBuilder()));
        int most = letters.length() < LONG_WORD ? MOST : MOST_OF_LONG_WORDS;
        boolean german = letters.indexOf('w') >= 0;
        int at = 0;
        while (at < letters.length()) {
            boolean cyrillic = isCyrillic(letters.charAt(at));
            int length = isHardener(letters, at) ? 1 : spelling(letters, at, cyrillic);
            String spelt = letters.substring(at, at + length);
            if (at == 0 && spelt.equals("z")) {
                append(sounds, GERMAN_Z, most);
            } else if (isYo(letters, at)) {
                append(sounds, "e|o", most);
            } else if (spelt.equals("х") && isBefore(letters, at, "рлмвн")) {
                append(sounds, "h|k", most);
            } else if (spelt.equals("j") && isSpanish(letters, at)) {
                append(sounds, "z|i|h", most);
            } else if (isHardener(letters, at)) {
                append(sounds, "|u", most);
            } else if (german && spelt.equals("s") && isBeforeVowel(letters, at)) {
                append(sounds, GERMAN_S, most);
            } else {
                append(sounds, sound(spelt, cyrillic), most);
            }
            at += length;
        }
        Set<String> all = new LinkedHashSet<>();
        sounds.forEach(sound -> all.add(simplify(sound)));
        all.remove("");
        return all;
    }

    private static boolean isBeforeVowel(String letters, int at) {
        return isBefore(letters, at, "aeiouyäöü");
    }

    private static boolean isBefore(String letters, int at, String others) {
        return at + 1 < letters.length() && others.indexOf(letters.charAt(at + 1)) >= 0;
    }

    private static boolean isBehind(String letters, int at, String others) {
        return at > 0 && others.indexOf(letters.charAt(at - 1)) >= 0;
    }

    /** Хрущев, Khrushchev: behind a hissing letter it is said as o, and written so by those who write as they hear. */
    private static boolean isYo(String letters, int at) {
        return "eе".indexOf(letters.charAt(at)) >= 0
                && isBehind(letters, at, "жчшщhžčšşçś")
                && isBefore(letters, at, "вvwf");
    }

    /** The Spanish j stands for х: Jodorkovski, Ajmétov. */
    private static boolean isSpanish(String letters, int at) {
        return at == 0 || isBeforeVowel(letters, at) || isBehind(letters, at, "aeiouáéíóú");
    }

    /** In French and Spanish a u behind g or q is not said before some vowels: Serguei, Maquéyev. */
    private static boolean isHardener(String letters, int at) {
        return letters.charAt(at) == 'u' && isBehind(letters, at, "gq") && isBefore(letters, at, "eiéèêíï");
    }

    /**
     * Lower-case letters, composed, with nothing that cannot be seen; Latin letters in Cyrillic words as the Cyrillic ones that
     * they look like, or the other way round where that leaves one alphabet.
     */
    static String letters(String word) {
        String lower = isPlain(word)
                ? word.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(
                        capitals(Normalizer.normalize(word, Normalizer.Form.NFKC))
                                .toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return hasCyrillic(letters) && hasStranger(letters) ? inOneAlphabet(letters.toString()) : letters.toString();
    }

    /** The capital H looks like another letter than the small one. */
    private static String capitals(String word) {
        return word.indexOf('H') >= 0 && hasCyrillic(word) ? word.replace('H', 'Н') : word;
    }

    private static String inOneAlphabet(String letters) {
        String cyrillic = exchanged(letters, LOOKALIKES, LOOKED_LIKE);
        if (!hasStranger(cyrillic)) {
            return cyrillic;
        }
        String latin = exchanged(
                letters, LOOKED_LIKE.substring(0, LATIN_LOOKALIKES), LOOKALIKES.substring(0, LATIN_LOOKALIKES));
        // Truly of two, each letter is what it is.
        return hasCyrillic(latin) ? letters : latin;
    }

    private static String exchanged(String letters, String these, String others) {
        StringBuilder exchanged = new StringBuilder(letters);
        for (int at = 0; at < letters.length(); at++) {
            int position = these.indexOf(letters.charAt(at));
            if (position >= 0) {
                exchanged.setCharAt(at, others.charAt(position));
            }
        }
        return exchanged.toString();
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean isCyrillic(int letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    static boolean isLatin(int letter) {
        return letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
    }

    private static boolean hasCyrillic(CharSequence letters) {
        return letters.chars().anyMatch(Sounds::isCyrillic);
    }

    private static boolean hasLatin(CharSequence letters) {
        return letters.chars().anyMatch(Sounds::isLatin);
    }

    private static boolean hasStranger(CharSequence letters) {
        return !letters.chars().allMatch(Sounds::isCyrillic);
    }

    private static int spelling(String letters, int at, boolean cyrillic) {
        if (cyrillic) {
            return 1;
        }
        for (int length = Math.min(LONGEST_SPELLING, letters.length() - at); length > 1; length--) {
            if (LATIN.containsKey(letters.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private static String sound(String spelt, boolean cyrillic) {
        String sound = (cyrillic ? CYRILLIC : LATIN).get(spelt);
        if (sound != null) {
            return sound;
        }
        String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD).substring(0, 1);
        String ofPlain = (isCyrillic(plain.charAt(0)) ? CYRILLIC : LATIN).get(plain);
        return ofPlain == null ? spelt : ofPlain;
    }

    private static void append(List<StringBuilder> sounds, String sound, int most) {
        int bar = sound.indexOf('|');
        if (bar < 0) {
            sounds.forEach(so -> so.append(sound));
            return;
        }
        List<StringBuilder> before = List.copyOf(sounds);
        List<StringBuilder> more = new ArrayList<>();
        String others = sound.substring(bar + 1);
        for (String other : others.split("\\|", -1)) {
            for (StringBuilder so : before) {
                if (sounds.size() + more.size() < most) {
                    more.add(new StringBuilder(so).append(other));
                }
            }
        }
        before.forEach(so -> so.append(sound, 0, bar));
        sounds.addAll(more);
    }

    /**
     * What is left of a sound where habits of writing differ most: Uzbek and Tajik o for а (Ahmod, Ахмад), and k for х, as
     * papers have it that know no kh (Kodorkovsky).
     */
    static String loose(String sound) {
        return sound.replace('o', 'a').replace('h', 'k');
    }

    /** What two words sound like in one. */
    static String joined(String sound, String other) {
        return simplify(sound + other);
    }

    /** Affricates, nasals and doubled letters as one; of vowels that follow each other, the strongest. */
    private static String simplify(CharSequence spelt) {
        StringBuilder sound = new StringBuilder(spelt.length());
        for (int at = 0; at < spelt.length(); at++) {
            char letter = spelt.charAt(at);
            int last = sound.length() - 1;
            char before = last < 0 ? ' ' : sound.charAt(last);
            int strength = VOWELS_STRONGEST_FIRST.indexOf(letter);
            int strengthBefore = VOWELS_STRONGEST_FIRST.indexOf(before);
            if (strength >= 0 && strengthBefore >= 0) {
                sound.setCharAt(last, strength < strengthBefore ? letter : before);
            } else if (before == 'd' && letter == 'z') {
                sound.setCharAt(last, 'z');
            } else if (before == 't' && (letter == 's' || letter == 'c')) {
                affricate(sound, last);
            } else if (before == 's' && letter == 'c') {
                // Щ, which some write as two letters.
                sound.setCharAt(last, 's');
            } else if (before == 'n' && letter == 'b') {
                // Бейсенбаев, Бейсембаев: many write it as it is spoken.
                sound.setCharAt(last, 'm');
                sound.append(letter);
            } else if (before == 'k' && letter == 'b') {
                // Ұзақбаев, Узакпаев.
                sound.append('p');
            } else if (letter != before && !(before == 'n' && letter == 'g')) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    /** A c of a t; behind an s it makes щ with it, as in Hruštšov. */
    private static void affricate(StringBuilder sound, int last) {
        if (last > 0 && sound.charAt(last - 1) == 's') {
            sound.setLength(last);
        } else {
            sound.setCharAt(last, 'c');
        }
    }

    private static String otherAlphabet(String letters) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFKD).codePoints().forEach(letter -> {
            int arabic = letter > Character.MAX_VALUE ? -1 : ARABIC.indexOf(letter);
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK || letter == 0x640;
            if (arabic >= 0) {
                plain.append(ARABIC_PLAIN.charAt(arabic));
            } else if (!mark) {
                plain.appendCodePoint(finalForm(letter));
            }
        });
        return plain.toString();
    }

    /** Hebrew and Greek letters have another form at the end of a word. */
    private static int finalForm(int letter) {
        return switch (letter) {
            case 'ם' -> 'מ';
            case 'ן' -> 'נ';
            case 'ץ' -> 'צ';
            case 'ף' -> 'פ';
            case 'ך' -> 'כ';
            case 'ς' -> 'σ';
            default -> letter;
        };
    }

    static boolean isVowel(char sound) {
        return VOWELS_STRONGEST_FIRST.indexOf(sound) >= 0;
    }
}
