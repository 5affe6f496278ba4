package org.casebook.redact;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.validate.Skeleton;

/**
 * The names that may not be told. A word of one is known in the other alphabet and with an ending, too; what is left of it
 * is its first letter, by which whoever has the table finds it again. Some words too many are cut: that costs a look at the
 * table, and a name told costs more.
 */
final class UnpublishedNames {
    /** In place of what is left out. */
    static final String REST = "…";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*");
    /** In these nothing stands between words. */
    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]"
                    + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\p{M}]+");
    /** A single letter is an initial. */
    private static final int SHORTEST = 2;
    /** Words of fewer letters are known as they are, with an ending of as many letters at most. */
    private static final int WITH_ANY_ENDING = 4;

    private static final int LONG = 6;

    private final Set<String> words = new HashSet<>();
    private final Set<String> shortSounds = new HashSet<>();
    private final TreeSet<String> stems = new TreeSet<>();
    private final TreeSet<String> parts =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** Adds every word of a name. */
    void add(String name) {
        WITHOUT_SPACES.matcher(name).results().map(MatchResult::group).forEach(parts::add);
        WORD.matcher(name).results().map(MatchResult::group).forEach(this::addWord);
    }

    private void addWord(String word) {
        String folded = folded(word);
        if (folded.length() < SHORTEST) {
            return;
        }
        words.add(folded);
        String sound = Skeleton.of(word);
        if (sound.length() < WITH_ANY_ENDING) {
            shortSounds.add(sound);
        } else {
            stems.add(stem(sound));
        }
    }

    /** What no grammatical ending changes. */
    private static String stem(String sound) {
        String cut = sound.length() >= LONG ? sound.substring(0, sound.length() - 2) : sound;
        String stem = Skeleton.stem(cut);
        return stem.length() < WITH_ANY_ENDING ? sound.substring(0, Math.min(sound.length(), WITH_ANY_ENDING)) : stem;
    }

    boolean isEmpty() {
        return words.isEmpty() && parts.isEmpty();
    }

    /** The text with the first letter of each word that may be one of a name. */
    String cut(String text) {
        if (isEmpty() || text.isEmpty()) {
            return text;
        }
        String cut = text;
        for (String part : parts) {
            cut = cut.replace(part, initial(part));
        }
        return WORD.matcher(cut)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isOfAName(found.group()) ? initial(found.group()) : found.group()));
    }

    /** The first letter of a word, and that there is more. */
    static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + REST;
    }

    private boolean isOfAName(String word) {
        String folded = folded(word);
        boolean mayBeginAName = !Character.isLowerCase(word.codePointAt(0));
        if (words.contains(folded)) {
            return mayBeginAName || folded.length() > SHORTEST;
        }
        String sound = Skeleton.of(word);
        return beginsAsAStem(sound) || (mayBeginAName && isShortWithEnding(sound));
    }

    private boolean beginsAsAStem(String sound) {
        for (int length = sound.length(); length >= WITH_ANY_ENDING; length--) {
            if (stems.contains(sound.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** A short name with an ending: {@code Алиге} of {@code Али}. */
    private boolean isShortWithEnding(String sound) {
        for (int length = Math.min(sound.length(), WITH_ANY_ENDING - 1); length >= SHORTEST; length--) {
            if (sound.length() <= 2 * length && shortSounds.contains(sound.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String word) {
        return word.replaceAll("[\\p{M}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    }
}
