package org.casebook.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names that are looked for in texts. Immutable; threads may share it. */
public final class SoughtNames {
    /** Looked for by nobody. */
    public static final SoughtNames NONE = of(List.of(), List.of(), List.of());

    /** Fewer letters stand in too many words to be looked for alone. */
    static final int LETTERS_ALONE = 4;

    /** Family names of fewer letters are looked for only with another word of the name. */
    static final int LETTERS_OF_FAMILY_ALONE = 5;

    /** Names written in one word are looked for if they have as many sounds. */
    private static final int SOUNDS_TOGETHER = 8;

    private static final int SOUNDS_OF_SHORT_TOGETHER = 5;

    private static final int SOUNDS_WITHIN = 6;

    private static final int SOUNDS_OF_LONG_FAMILY = 7;

    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int LONGEST_INITIAL = 3;

    private final List<PersonName> names;
    private final Stems sought;
    private final Stems open;
    private final Set<String> common;
    private final boolean inFull;
    private final Trie<Integer> together = new Trie<>();

    /** Names whose words, written as one, are too few sounds to be looked for within a longer word. */
    private final Map<String, List<Integer>> shortTogether = new HashMap<>();

    /** Family names of as many sounds are looked for within a longer word. */
    private final Trie<Integer> longFamilies = new Trie<>();

    /** Names in scripts without spaces. */
    private final Map<String, List<Integer>> byLetters = new HashMap<>();

    private int mostLetters;
    private final List<Set<String>> initials;
    private final List<Set<String>> openInitials;
    private final Set<Long> familiesAlone = new HashSet<>();
    private final Map<Integer, Gap> gaps = new TreeMap<>();

    /** Why a name cannot be looked for in every form. */
    public enum Gap {
        /** The whole name is one word of so few letters that it is looked for only beside a title, an initial or the like. */
        SHORT,
        /** The whole name is common words, and would be found wherever they stand. */
        COMMON,
        /** The family's name is too short to be looked for alone. */
        FAMILY_SHORT,
        /** The family's name is a common word, and not looked for alone. */
        FAMILY_COMMON,
        /** Somebody who is public has the family's name, so it is not looked for alone. */
        FAMILY_SHARED
    }

    private SoughtNames(List<PersonName> names, List<PersonName> openNames, Set<String> common, boolean inFull) {
        this.names = names;
        this.sought = inFull ? Stems.of(names) : Stems.withForms(names);
        this.open = Stems.of(openNames);
        this.common = common;
        this.inFull = inFull;
        this.initials =
                inFull ? List.of() : names.stream().map(SoughtNames::initials).toList();
        this.openInitials = openNames.stream().map(SoughtNames::initials).toList();
        for (int name = 0; name < names.size(); name++) {
            if (names.get(name).isOfLetters()) {
                addLetters(name);
            } else if (!inFull) {
                judge(name);
                addTogether(name);
            }
        }
    }

    /**
     * Names to look for.
     *
     * @param names each a whole name, or an alias
     * @param open names of people who are public: their family names are let be
     * @param common words of everyday language, in which a family name may not be told from the word
     */
    public static SoughtNames of(List<String> names, Collection<String> open, Collection<String> common) {
        Set<String> commonSounds = new HashSet<>();
        if (!names.isEmpty()) {
            common.forEach(word -> commonSounds.addAll(Sounds.of(word)));
        }
        List<PersonName> parsed = names.stream().map(PersonName::of).toList();
        List<PersonName> parsedOpen = names.isEmpty()
                ? List.of()
                : open.stream().distinct().map(PersonName::of).toList();
        return new SoughtNames(parsed, parsedOpen, Set.copyOf(commonSounds), false);
    }

    /** Names to look for only where they stand with two of their words, neither of which is an initial. */
    public static SoughtNames inFull(List<String> names) {
        return new SoughtNames(names.stream().map(PersonName::of).toList(), List.of(), Set.of(), true);
    }

    /** Which names cannot be looked for in every form, by their number, and why. */
    public Map<Integer, Gap> gaps() {
        return Map.copyOf(gaps);
    }

    /** The most words that a name may have in a text, with those between. */
    public int longest() {
        return Math.max(NameReader.WORDS_OF_A_NAME, mostLetters);
    }

    /** Whether a name is made of letters, so that it can be looked for. */
    public boolean isWritten(int name) {
        List<PersonName.Part> parts = names.get(name).parts();
        return names.get(name).isOfLetters()
                || (!parts.isEmpty()
                        && parts.stream().noneMatch(part -> part.sounds().isEmpty()));
    }

    /** Whether a name is so short that it is found only where something makes it a name. */
    public boolean isTooShort(int name) {
        return gaps.get(name) == Gap.SHORT;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    boolean areInFull() {
        return inFull;
    }

    PersonName name(int number) {
        return names.get(number);
    }

    /** Whether it is a family name that is not looked for alone just because it is short or a common word. */
    boolean isSoughtBehindTitle(Word.Match match) {
        Gap gap = gaps.get(match.name());
        return gap != null && gap != Gap.FAMILY_SHARED && isLastFamily(match);
    }

    private boolean isLastFamily(Word.Match match) {
        PersonName name = names.get(match.name());
        PersonName.Part part = name.parts().get(match.part());
        return part.role() == PersonName.Role.FAMILY
                || (part.role() == PersonName.Role.EITHER && part.group() == name.groups() - 1);
    }

    boolean isSoughtAlone(Word.Match match) {
        return familiesAlone.contains(key(match.name(), match.part()));
    }

    private static long key(int name, int part) {
        return ((long) name << 8) | part;
    }

    private void judge(int number) {
        PersonName name = names.get(number);
        if (name.groups() == 0) {
            return;
        }
        boolean allCommon = name.parts().stream().allMatch(part -> isCommon(part.text()));
        if (allCommon) {
            gaps.put(number, Gap.COMMON);
        }
        if (name.groups() == 1) {
            String text = name.parts().get(0).text();
            if (name.parts().size() == 1 && length(text) < LETTERS_ALONE) {
                gaps.put(number, Gap.SHORT);
            }
            return;
        }
        for (int part = 0; part < name.parts().size(); part++) {
            judgeFamily(number, part, name.parts().get(part));
        }
    }

    private void judgeFamily(int number, int position, PersonName.Part part) {
        if (part.role() != PersonName.Role.FAMILY && part.role() != PersonName.Role.EITHER) {
            return;
        }
        Optional<Gap> gap = length(part.text()) < LETTERS_OF_FAMILY_ALONE
                ? Optional.of(Gap.FAMILY_SHORT)
                : isCommon(part.text())
                        ? Optional.of(Gap.FAMILY_COMMON)
                        : open.matches(part.text()).isEmpty() ? Optional.empty() : Optional.of(Gap.FAMILY_SHARED);
        boolean last = part.role() == PersonName.Role.FAMILY
                || part.group() == names.get(number).groups() - 1;
        if (gap.isPresent()) {
            if (last) {
                gaps.putIfAbsent(number, gap.get());
            }
        } else if (last) {
            familiesAlone.add(key(number, position));
            addLongFamily(number, part);
        }
    }

    private void addLongFamily(int number, PersonName.Part part) {
        part.sounds().stream()
                .map(Stems::stem)
                .filter(stem -> stem.length() >= SOUNDS_OF_LONG_FAMILY)
                .forEach(stem -> longFamilies.add(stem, number));
    }

    private boolean isCommon(String word) {
        return Sounds.of(word).stream().anyMatch(common::contains);
    }

    private static int length(String word) {
        return Sounds.letters(word).length();
    }

    private static Set<String> initials(PersonName name) {
        Set<String> initials = new HashSet<>();
        for (PersonName.Part part : name.parts()) {
            if (part.role() != PersonName.Role.PATRONYMIC) {
                part.sounds().forEach(sound -> initials.add(part.group() + " " + sound.charAt(0)));
            }
        }
        return Set.copyOf(initials);
    }

    /** Whether a name has a word with an initial, besides those of a group. */
    boolean beginsWith(Word initial, int name, int butGroup) {
        return begins(initial, initials.get(name), butGroup);
    }

    /** Whether it may be a public name that has a family's name with this initial. */
    boolean isOpenWithInitial(Word initial, Word family) {
        return family.open().keySet().stream().anyMatch(name -> begins(initial, openInitials.get(name), -1));
    }

    private static boolean begins(Word initial, Set<String> names, int butGroup) {
        return names.stream()
                .anyMatch(first -> initial.initials().indexOf(first.charAt(first.length() - 1)) >= 0
                        && !first.startsWith(butGroup + " "));
    }

    private void addLetters(int number) {
        String letters = letters(names.get(number).letters());
        if (letters.codePointCount(0, letters.length()) < 2) {
            gaps.put(number, Gap.SHORT);
        } else {
            byLetters.computeIfAbsent(letters, none -> new ArrayList<>(1)).add(number);
            mostLetters = Math.max(mostLetters, letters.length());
        }
    }

    /** The names that the last letters of a text are. */
    List<Integer> endingIn(CharSequence letters) {
        List<Integer> found = new ArrayList<>();
        for (int length = 2; length <= Math.min(mostLetters, letters.length()); length++) {
            String last = letters.subSequence(letters.length() - length, letters.length())
                    .toString();
            found.addAll(byLetters.getOrDefault(last, List.of()));
        }
        return found;
    }

    int mostLetters() {
        return mostLetters;
    }

    /** Letters of full width as others, and katakana as hiragana. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(letter -> letter >= 0x30A1 && letter <= 0x30F6 ? letter - 0x60 : letter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private void addTogether(int number) {
        PersonName name = names.get(number);
        for (PersonName.Part first : name.parts()) {
            for (PersonName.Part second : name.parts()) {
                boolean pair = first.group() != second.group()
                        && (first.role() != PersonName.Role.PATRONYMIC && second.role() != PersonName.Role.PATRONYMIC);
                if (pair) {
                    for (String sound : first.sounds()) {
                        for (String other : second.sounds()) {
                            addTogether(Stems.stem(Sounds.joined(sound, other)), number);
                        }
                    }
                }
            }
        }
    }

    private void addTogether(String sound, int number) {
        if (sound.length() >= SOUNDS_TOGETHER) {
            together.add(sound, number);
        } else if (sound.length() >= SOUNDS_OF_SHORT_TOGETHER) {
            shortTogether.computeIfAbsent(sound, none -> new ArrayList<>(1)).add(number);
        }
    }

    /** What a word of a text may be. */
    public Word word(String text) {
        if (names.isEmpty()) {
            return Word.OTHER;
        }
        if (Letters.standsAlone(text.codePointAt(0))) {
            return byLetters.isEmpty() ? Word.OTHER : Word.ofLetter(letters(text));
        }
        String letters = Sounds.letters(text);
        Set<String> sounds = Sounds.ofLetters(letters);
        if (sounds.isEmpty()) {
            return Word.OTHER;
        }
        Set<Word.Kind> kinds = kinds(letters, sounds);
        List<Word.Match> found = sought.matches(letters, sounds);
        List<Word.Match> ofOpen = open.matches(letters, sounds);
        String initial = text.codePointCount(0, text.length()) <= LONGEST_INITIAL ? Initials.of(text) : "";
        List<Integer> joined = together(text, sounds, ofOpen.isEmpty());
        if (found.isEmpty() && ofOpen.isEmpty() && initial.isEmpty() && joined.isEmpty()) {
            if (kinds.isEmpty()) {
                return Word.OTHER;
            }
            if (kinds.equals(Word.COMMON.kinds())) {
                return Word.COMMON;
            }
        }
        List<Word.Match> alone = found.stream()
                .filter(match -> names.get(match.name()).groups() == 1 || isSoughtAlone(match))
                .toList();
        return new Word(found, alone, ofOpen, initial, joined, kinds);
    }

    private Set<Word.Kind> kinds(String letters, Set<String> sounds) {
        Set<Word.Kind> kinds = EnumSet.noneOf(Word.Kind.class);
        if (!common.isEmpty() && sounds.stream().anyMatch(common::contains)) {
            kinds.add(Word.Kind.COMMON);
        }
        if (PersonName.arePatronymic(letters)) {
            kinds.add(Word.Kind.PATRONYMIC);
        }
        if (Titles.areTitle(letters)) {
            kinds.add(Word.Kind.TITLE);
        }
        return kinds;
    }

    /**
     * The names of which a long word stands among other letters. In bytes that are no text nothing need stand between
     * words; in a text they are found only as words.
     */
    public List<Integer> within(String letters) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String sound : Sounds.of(letters)) {
            for (int at = 0; at < sound.length(); at++) {
                for (Word.Match match : sought.beginning(sound.substring(at), SOUNDS_WITHIN)) {
                    if (names.get(match.name()).groups() == 1 || isSoughtAlone(match)) {
                        found.add(match.name());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> together(String text, Set<String> sounds, boolean isNobodyPublic) {
        if (together.isEmpty() && longFamilies.isEmpty() && shortTogether.isEmpty()) {
            return List.of();
        }
        Set<Integer> found = new LinkedHashSet<>();
        List<String> words = CAPITAL_WITHIN.splitAsStream(text).toList();
        for (int second = 1; second < words.size(); second++) {
            addPair(words.get(second - 1), words.get(second), found);
        }
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        for (String sound : sounds) {
            for (int at = 0; at + SOUNDS_TOGETHER <= sound.length(); at++) {
                together.visit(sound, at, (length, here) -> found.addAll(here));
            }
            if (isNobodyPublic) {
                addLongFamily(sound, Sounds.letters(text), capital, found);
            }
            if (isNobodyPublic && !capital) {
                // In an address: with a capital, Алибек is a name by itself.
                found.addAll(shortTogether.getOrDefault(Stems.stem(sound), List.of()));
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /** Behind other letters a family name is looked for in tags and addresses alone: Абдрахманов is no Рахманов. */
    private void addLongFamily(String sound, String letters, boolean onlyAtBeginning, Set<Integer> found) {
        int last = onlyAtBeginning ? 0 : sound.length() - SOUNDS_OF_LONG_FAMILY;
        for (int at = 0; at <= last; at++) {
            longFamilies.visit(
                    sound,
                    at,
                    (length, here) -> here.stream()
                            .filter(name -> !isPlaceCalledAfter(name, letters))
                            .forEach(found::add));
        }
    }

    private boolean isPlaceCalledAfter(int name, String letters) {
        return names.get(name).parts().stream()
                .anyMatch(part -> Places.areNamedAfter(letters, Sounds.letters(part.text())));
    }

    private void addPair(String first, String second, Set<Integer> found) {
        for (Word.Match one : sought.matches(first)) {
            for (Word.Match other : sought.matches(second)) {
                if (one.name() == other.name() && one.part() != other.part()) {
                    found.add(one.name());
                }
            }
        }
    }

    /**
     * A name in a text.
     *
     * @param name its number
     * @param start where the words begin that are it
     * @param end where they end
     */
    public record Found(int name, int start, int end) {}

    /** The names that stand in a text. */
    public List<Found> in(String text) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<TextWord> words = TextWord.all(text);
        Set<Found> found = new LinkedHashSet<>();
        int[] read = {0};
        NameReader reader = new NameReader(this, (name, back, length) -> {
            int last = read[0] - 1 - back;
            found.add(new Found(
                    name, words.get(last - length + 1).start(), words.get(last).end()));
        });
        Map<String, Word> known = new HashMap<>();
        for (TextWord word : words) {
            read[0]++;
            reader.read(
                    known.computeIfAbsent(word.text(), this::word),
                    NameReader.marks(word.isCapital(), word.hasPoint(), word.isJoined()));
        }
        reader.end();
        return List.copyOf(found);
    }
}
