package org.casebook.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in its words.
 *
 * @param parts its words in their order
 */
record PersonName(List<Part> parts) {
    /** What a word of a name is. */
    enum Role {
        /** The family's. */
        FAMILY,
        /** The person's own. */
        GIVEN,
        /** One of the two, which cannot be told. */
        EITHER,
        /** The father's. */
        PATRONYMIC
    }

    /**
     * A word of a name.
     *
     * @param text as it is written
     * @param role what it most likely is
     * @param group words that a hyphen joins are one group, and each stands for all
     * @param sounds what it may sound like
     */
    record Part(String text, Role role, int group, Set<String> sounds) {}

    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['`\u00b4\u2018-\u201b\u02b9-\u02bf](?=\\p{L})");

    private static final int LETTERS_BEHIND_APOSTROPHE = 3;

    private static final List<String> PATRONYMICS = List.of(
            "вич", "вна", "ична", "инична", "улы", "ұлы", "кызы", "қызы", "оглы", "огли", "кизи", "vich", "vitch",
            "vič", "vna", "ichna", "uly", "kyzy", "qyzy", "kizi", "ogly", "oglu", "ulı", "qızı");

    /** Family names end so where Cyrillic is written, and hardly a given name does. */
    private static final List<String> FAMILIES = List.of(
            "ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "енко", "чук", "швили", "дзе",
            "баев", "ov", "ova", "yev", "iev", "yeva", "ieva", "eva", "ev", "sky", "skiy", "skii", "skij", "ski",
            "skaya", "skaia", "skaja", "enko", "chuk", "shvili", "dze", "off", "eff", "owa", "ewa", "jew", "jewa");

    /** These end given names, too. */
    private static final List<String> PERHAPS_FAMILIES = List.of(
            "ин", "ын", "ина", "ына", "ян", "юк", "ко", "ых", "их", "in", "yn", "ina", "yna", "yan", "ko", "ykh");

    private static final Set<String> GIVEN = sounds(
            "Марина",
            "Галина",
            "Ирина",
            "Екатерина",
            "Полина",
            "Алина",
            "Арина",
            "Нина",
            "Кристина",
            "Карина",
            "Ангелина",
            "Альбина",
            "Валентина",
            "Регина",
            "Дина",
            "Сабина",
            "Мадина",
            "Амина",
            "Айдын",
            "Константин",
            "Валентин",
            "Мартин",
            "Ева",
            "Лев",
            "Ясин",
            "Мухаммедин",
            "Христина",
            "Василина",
            "Эвелина",
            "Акулина",
            "Севастьян",
            "Демьян",
            "Лукьян");

    PersonName {
        parts = List.copyOf(parts);
    }

    private static Set<String> sounds(String... names) {
        Set<String> sounds = new LinkedHashSet<>();
        Stream.of(names).forEach(name -> sounds.addAll(Sounds.of(name)));
        return Set.copyOf(sounds);
    }

    /** The name that a text is. What stands behind an apostrophe is a word by itself, too, as texts are taken apart there. */
    static PersonName of(String text) {
        if (!APOSTROPHE.matcher(text).find()) {
            return inWords(text);
        }
        PersonName whole = inWords(APOSTROPHE.matcher(text).replaceAll(""));
        List<Part> parts = new ArrayList<>(whole.parts);
        for (Part part : inWords(APOSTROPHE.matcher(text).replaceAll("\u2011")).parts) {
            boolean isNew = whole.parts.stream().noneMatch(other -> other.text().equals(part.text()));
            if (isNew && part.text().length() >= LETTERS_BEHIND_APOSTROPHE) {
                parts.add(new Part(part.text(), whole.role(part.group()), part.group(), part.sounds()));
            }
        }
        parts.sort(Comparator.comparingInt(Part::group));
        return new PersonName(parts);
    }

    private Role role(int group) {
        return parts.stream()
                .filter(part -> part.group() == group)
                .findFirst()
                .map(Part::role)
                .orElse(Role.GIVEN);
    }

    private static PersonName inWords(String text) {
        List<List<String>> groups = new ArrayList<>();
        for (TextWord word : TextWord.all(text)) {
            if (groups.isEmpty() || !(word.isJoined() && isHyphen(text.charAt(word.start() - 1)))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(word.text());
        }
        List<Role> roles = roles(groups);
        List<Part> parts = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                parts.add(new Part(word, roles.get(group), group, Sounds.of(word)));
            }
        }
        return new PersonName(parts);
    }

    private static boolean isHyphen(char mark) {
        return mark == '-' || mark == '\u2010' || mark == '\u2011';
    }

    private static List<Role> roles(List<List<String>> groups) {
        int size = groups.size();
        List<Role> roles = new ArrayList<>();
        for (List<String> group : groups) {
            boolean patronymic = size > 1 && !roles.isEmpty() && isPatronymic(group.get(group.size() - 1));
            roles.add(patronymic ? Role.PATRONYMIC : Role.GIVEN);
        }
        List<Integer> others = new ArrayList<>();
        for (int group = 0; group < size; group++) {
            if (roles.get(group) != Role.PATRONYMIC) {
                others.add(group);
            }
        }
        int family = one(groups, others, FAMILIES);
        family = family >= 0 ? family : one(groups, others, PERHAPS_FAMILIES);
        if (family < 0 && size > 2 && roles.get(size - 1) == Role.PATRONYMIC) {
            family = 0;
        }
        if (family >= 0) {
            roles.set(family, Role.FAMILY);
        } else if (others.size() > 1) {
            // The first or the last, as the country has it.
            others.forEach(group -> roles.set(group, Role.EITHER));
        }
        return roles;
    }

    /** The only group that ends so; -1 where there is none or several. */
    private static int one(List<List<String>> groups, List<Integer> among, List<String> endings) {
        int found = -1;
        for (int group : among) {
            boolean ends = groups.get(group).stream().anyMatch(word -> endsIn(word, endings) && !isGiven(word));
            if (ends && found >= 0) {
                return -1;
            }
            found = ends ? group : found;
        }
        return found;
    }

    private static boolean isGiven(String word) {
        return Sounds.of(word).stream().anyMatch(GIVEN::contains);
    }

    static boolean isPatronymic(String word) {
        return arePatronymic(Sounds.letters(word));
    }

    /** Whether the letters of a word are those of a father's name. */
    static boolean arePatronymic(String letters) {
        return PATRONYMICS.contains(letters) || lettersEndIn(letters, PATRONYMICS);
    }

    private static boolean endsIn(String word, List<String> endings) {
        return lettersEndIn(Sounds.letters(word), endings);
    }

    private static boolean lettersEndIn(String letters, List<String> endings) {
        return endings.stream().anyMatch(ending -> letters.length() > ending.length() + 1 && letters.endsWith(ending));
    }

    /** Whether it is written in a script without spaces, in which it is sought letter by letter. */
    boolean isOfLetters() {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> Letters.standsAlone(part.text().codePointAt(0)));
    }

    String letters() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Whether a word may be the family's name, which the father's is where there is no other. */
    boolean isFamily(Part part) {
        return switch (part.role()) {
            case FAMILY, EITHER -> true;
            case GIVEN -> false;
            case PATRONYMIC -> groups() == 2;
        };
    }

    /** How many groups of words it has. */
    int groups() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).group() + 1;
    }
}
