package org.casebook.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An invented person's name, and the ways in which people write it: made without the program's own tables.
 *
 * @param given in Cyrillic, or whole in another script
 * @param family in Cyrillic; blank in another script
 * @param father the patronymic
 */
record PlantedName(String given, String family, String father) {
    private static final List<String> MEN =
            List.of("Асхат", "Руслан", "Ермек", "Данияр", "Тимур", "Виктор", "Жандос", "Қайрат", "Шыңғыс", "Юсуп");

    private static final List<String> WOMEN =
            List.of("Гүлнара", "Светлана", "Жанна", "Раушан", "Шолпан", "Юлия", "Әсел", "Хадиша", "Чолпан", "Ырыс");

    private static final List<String> BEGIN = List.of(
            "Жан", "Тар", "Шай", "Қал", "Хас", "Чай", "Щер", "Юл", "Ям", "Зей", "Кен", "Цар", "Әбд", "Еш", "Құс");

    private static final List<String> MIDDLE =
            List.of("га", "ла", "мыр", "ды", "бе", "жи", "ки", "на", "тұ", "хо", "зы", "рғы");
    private static final List<String> END = List.of("лин", "таев", "сынов", "мбаев", "кенов", "рин", "гатов", "жиков");

    private static final List<String> OTHER_SCRIPTS = List.of(
            "王小明",
            "李建国",
            "山田太郎",
            "佐藤美咲",
            "สมชาย ใจดี",
            "محمد كريمي",
            "გიორგი ბერაძე",
            "Արամ Սարոյան",
            "דוד מזרחי",
            "김철수");

    private static final Map<String, Map<String, String>> SCHEMES = Map.of(
            "BGN", scheme("zh kh ts ch sh shch y e yu ya y q n g a o u h i"),
            "ISO 9", scheme("ž h c č š ŝ y è û â j ķ ņ ġ ä ö ù ḥ ì"),
            "passport", scheme("zh kh ts ch sh shch y e iu ia i k n g a o u h i"),
            "German", scheme("sch ch z tsch sch schtsch y e ju ja j k ng g a o u h i"),
            "informal", scheme("j h ts ch sh sch i e yu ya i q ng gh a o u h i"),
            "Kazakh 2021", scheme("j h ts ch ş şş y e iu ia i q ñ ğ ä ö ü h ı"));

    private static Map<String, String> scheme(String latin) {
        List<String> cyrillic = List.of("ж х ц ч ш щ ы э ю я й қ ң ғ ә ө ү һ і".split(" ", -1));
        List<String> letters = List.of(latin.split(" ", -1));
        Map<String, String> scheme = new TreeMap<>();
        for (int i = 0; i < cyrillic.size(); i++) {
            scheme.put(cyrillic.get(i), letters.get(i));
        }
        scheme.put("ұ", scheme.get("ү"));
        String plain = "абвгдезиклмнопрстуф";
        String plainLatin = "abvgdeziklmnoprstuf";
        for (int i = 0; i < plain.length(); i++) {
            scheme.put(plain.substring(i, i + 1), plainLatin.substring(i, i + 1));
        }
        return scheme;
    }

    static PlantedName next(Random random, int number) {
        if (number % 12 == 11) {
            return new PlantedName(OTHER_SCRIPTS.get(number / 12 % OTHER_SCRIPTS.size()), "", "");
        }
        boolean woman = random.nextBoolean();
        String family = any(BEGIN, random) + any(MIDDLE, random) + any(MIDDLE, random) + any(END, random);
        String father = any(MEN, random);
        return new PlantedName(
                any(woman ? WOMEN : MEN, random), family + (woman ? "а" : ""), father + (woman ? "овна" : "ович"));
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    boolean isOfAnotherScript() {
        return family.isEmpty();
    }

    String inFull() {
        return (given + " " + family).strip();
    }

    static String latin(String text, String scheme) {
        StringBuilder latin = new StringBuilder();
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            String lower = letter.toLowerCase(Locale.ROOT);
            String to = SCHEMES.get(scheme).getOrDefault(lower, lower.equals("ь") || lower.equals("ъ") ? "" : lower);
            boolean capital = !letter.equals(lower) && !to.isEmpty();
            latin.append(capital ? to.substring(0, 1).toUpperCase(Locale.ROOT) + to.substring(1) : to);
        }
        return latin.toString();
    }

    private static String scheme(Random random) {
        return any(SCHEMES.keySet().stream().sorted().toList(), random);
    }

    /** The name as somebody may write it, with a word for the way. */
    String[] written(Random random, boolean page) {
        if (isOfAnotherScript()) {
            return new String[] {"as it is", "在" + given + "的"};
        }
        String scheme = scheme(random);
        String latinGiven = latin(given, scheme);
        String latinFamily = latin(family, scheme);
        int form = random.nextInt(page ? 17 : 15);
        String text = switch (form) {
            case 0 -> given + " " + family;
            case 1 -> family + " " + given;
            case 2 -> latinGiven + " " + latinFamily;
            case 3 -> latinFamily.toUpperCase(Locale.ROOT) + ", " + latinGiven;
            case 4 -> declinedGiven(random) + " " + declinedFamily(random);
            case 5 -> declinedFamily(random);
            case 6 -> family + kazakhCase(random) + " айыппұлы";
            case 7 -> given.charAt(0) + ". " + declinedFamily(random);
            case 8 -> family + " " + given.charAt(0) + "." + father.charAt(0) + ".";
            case 9 -> latinGiven.charAt(0) + ". " + latinFamily;
            case 10 -> given + " " + father + " " + family;
            case 11 -> latinGiven + latinFamily;
            case 12 -> family.replace('а', 'a').replace('е', 'e') + " " + given;
            case 13 -> latinFamily;
            case 14 -> given.toUpperCase(Locale.ROOT) + " " + family.toUpperCase(Locale.ROOT);
            case 15 -> given + " " + family.substring(0, 3) + "<b>" + family.substring(3) + "</b>";
            default -> given.replace("а", "а&shy;") + "&nbsp;" + family;
        };
        return new String[] {form + " " + scheme, text};
    }

    private String declinedFamily(Random random) {
        List<String> endings = family.endsWith("а") ? List.of("ой", "у") : List.of("а", "у", "ым", "е");
        return (family.endsWith("а") ? family.substring(0, family.length() - 1) : family) + any(endings, random);
    }

    private String declinedGiven(Random random) {
        if (given.endsWith("ия")) {
            return given.substring(0, given.length() - 1) + any(List.of("и", "ю", "ей"), random);
        }
        if (given.endsWith("а")) {
            return given.substring(0, given.length() - 1) + any(List.of("ы", "е", "у", "ой"), random);
        }
        return family.endsWith("а") ? given : given + any(List.of("а", "у", "ом", "е"), random);
    }

    private String kazakhCase(Random random) {
        return family.endsWith("а")
                ? any(List.of("ның", "ға", "ны", "да", "дан", "мен"), random)
                : any(List.of("тың", "қа", "ты", "та", "тан", "пен", "ның", "ға", "ны", "нан"), random);
    }
}
