package org.casebook.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casebook.names.PersonName.Role;

/** Reads the words of a text one after the other, and tells where they make a name that is sought. For one thread. */
public final class NameReader {
    /** The word begins with a capital letter, or its script has none. */
    public static final int CAPITAL = 1;

    /** A full stop follows. */
    public static final int POINT = 2;

    /** A mark that is no space joins it to the word before. */
    public static final int JOINED = 4;

    /** Words behind which the next one can no more be part of a name that began before them. */
    public static final int WORDS_OF_A_NAME = 4;

    private static final int LAST = WORDS_OF_A_NAME - 1;

    /** Family names of as many letters are hardly a common word, however they are written. */
    private static final int LETTERS_OF_ANY_CASE = 7;

    /** Shorter words of names are words of languages, too: Ли, Май, Wu. */
    private static final int LETTERS_OF_SHORT = 4;

    /** Is told of each name, maybe several times. */
    public interface Listener {
        /**
         * A name was read.
         *
         * @param name its number
         * @param back how many words were read after it
         * @param length how many words it has, with those between
         */
        void found(int name, int back, int length);
    }

    private final SoughtNames names;
    private final Listener listener;
    /** The last words, in a ring. */
    private final Word[] lastWords = new Word[WORDS_OF_A_NAME];

    private final int[] lastMarks = new int[WORDS_OF_A_NAME];
    private int count;
    /** Whether the last word may be part of a name. */
    private boolean lastSought;
    /** A name of which it must first be seen whether its second word begins a public name. */
    private int held = -1;

    /** Names of which it must first be seen whether another family's name follows. */
    private final List<Integer> withFather = new ArrayList<>();

    /** The last letters of a script without spaces. */
    private final StringBuilder letters = new StringBuilder();

    /** A reader of one text. */
    public NameReader(SoughtNames names, Listener listener) {
        this.names = names;
        this.listener = listener;
        Arrays.fill(lastWords, Word.OTHER);
    }

    /** The marks of a word. */
    public static int marks(boolean isCapital, boolean hasPoint, boolean isJoined) {
        return (isCapital ? CAPITAL : 0) | (hasPoint ? POINT : 0) | (isJoined ? JOINED : 0);
    }

    /** Reads the next word. */
    public void read(Word word, int marksOfWord) {
        count++;
        lastWords[count & LAST] = word;
        lastMarks[count & LAST] = marksOfWord;
        boolean isSought = word.isSought();
        if (isSought || lastSought || held >= 0) {
            readNearOthers(word, word.matters());
        }
        lastSought = isSought;
    }

    /** Whether no name can end in the next words unless one of them may be part of one. */
    public boolean isIdle() {
        return !lastSought && held < 0 && withFather.isEmpty() && letters.isEmpty();
    }

    /** Passes by some words while it is idle. They can be part of no name, and as many as a name has are read next. */
    public void skip(int words) {
        count += words;
    }

    private void readNearOthers(Word word, boolean matters) {
        release();
        releaseWithFather();
        readLetter(word.letter());
        if (names.areInFull()) {
            pairs();
            return;
        }
        if (!word(1).alone().isEmpty()) {
            shortBefore();
        }
        if (matters) {
            alone();
            behindTitle();
            pairs();
            withFather();
            initials();
        }
    }

    private Word word(int back) {
        return lastWords[(count - back) & LAST];
    }

    /** Nothing follows, or nothing that is read. */
    public void end() {
        if (held >= 0) {
            listener.found(held, 0, 2);
            held = -1;
        }
        withFather.forEach(name -> listener.found(name, 0, 2));
        withFather.clear();
        Arrays.fill(lastWords, Word.OTHER);
        Arrays.fill(lastMarks, 0);
        letters.setLength(0);
        lastSought = false;
    }

    /** Goes on from where another reader of the same names stands. */
    public void standWhere(NameReader other) {
        System.arraycopy(other.lastWords, 0, lastWords, 0, lastWords.length);
        System.arraycopy(other.lastMarks, 0, lastMarks, 0, lastMarks.length);
        held = other.held;
        withFather.clear();
        withFather.addAll(other.withFather);
        count = other.count;
        lastSought = other.lastSought;
        letters.setLength(0);
        letters.append(other.letters);
    }

    private void readLetter(String letter) {
        if (letter.isEmpty()) {
            if (!letters.isEmpty()) {
                letters.setLength(0);
            }
            return;
        }
        letters.append(letter);
        if (letters.length() > 2 * names.mostLetters()) {
            letters.delete(0, letters.length() - names.mostLetters());
        }
        names.endingIn(letters)
                .forEach(name -> found(name, names.name(name).parts().size() - 1));
    }

    private void release() {
        if (held < 0) {
            return;
        }
        if (!isOpenPair(word(1), word(0))) {
            listener.found(held, 1, 2);
        }
        held = -1;
    }

    private boolean is(int back, int mark) {
        return (lastMarks[(count - back) & LAST] & mark) != 0;
    }

    /** @param back how many words before the last one it began */
    private void found(int name, int back) {
        listener.found(name, 0, back + 1);
    }

    private void alone() {
        Word word = word(0);
        word.together().forEach(name -> found(name, 0));
        for (Word.Match match : word.alone()) {
            if (isWholeName(match) ? isFoundAlone(match) : isFamilyAlone(match) && !isOpenAsWritten(word)) {
                found(match.name(), 0);
            }
        }
    }

    /** Whether somebody who is public has it letter by letter, though it may sound like another name. */
    private static boolean isOpenAsWritten(Word word) {
        return word.open().values().stream().flatMap(List::stream).anyMatch(Word.Match::isExact);
    }

    /** A family name that alone is too short, or a common word: Ms Kim. The short forms of "citizen" are those of "city", too. */
    private void behindTitle() {
        if (!word(1).is(Word.Kind.TITLE) || is(1, POINT) || !is(0, CAPITAL)) {
            return;
        }
        word(0).sought().values().stream()
                .flatMap(List::stream)
                .filter(match -> match.isClose() && names.isSoughtBehindTitle(match))
                .forEach(match -> found(match.name(), 0));
    }

    private boolean isWholeName(Word.Match match) {
        return names.name(match.name()).groups() == 1;
    }

    private boolean isFoundAlone(Word.Match match) {
        if (letters(match) < SoughtNames.LETTERS_ALONE) {
            return is(0, CAPITAL) && makesNameBehind();
        }
        return match.isExact()
                || (match.isClose() && (is(0, CAPITAL) || is(0, JOINED) || letters(match) >= LETTERS_OF_ANY_CASE));
    }

    private boolean isFamilyAlone(Word.Match match) {
        return match.isClose() && (is(0, CAPITAL) || is(0, JOINED) || letters(match) >= LETTERS_OF_ANY_CASE);
    }

    private int letters(Word.Match match) {
        return part(match).text().length();
    }

    private PersonName.Part part(Word.Match match) {
        return names.name(match.name()).parts().get(match.part());
    }

    /** Whether what stands before a short word makes it a name: a title, an initial, another name. */
    private boolean makesNameBehind() {
        boolean inSentence = count > 2 && !is(1, POINT) && !is(2, POINT);
        return word(1).is(Word.Kind.TITLE)
                || isInitial(1)
                || (is(1, CAPITAL) && isOfPeople(word(1)))
                || (is(1, CAPITAL) && !word(1).is(Word.Kind.COMMON) && inSentence);
    }

    private static boolean isOfPeople(Word word) {
        return !word.sought().isEmpty() || !word.open().isEmpty() || word.is(Word.Kind.PATRONYMIC);
    }

    /** A short word that is a whole name, and what stands behind makes it one. */
    private void shortBefore() {
        boolean makes = isInitial(0)
                || (is(0, CAPITAL)
                        && !is(1, POINT)
                        && (isOfPeople(word(0))
                                || (!word(0).is(Word.Kind.COMMON)
                                        && word(0).initials().isEmpty())));
        if (!makes || !is(1, CAPITAL)) {
            return;
        }
        for (Word.Match match : word(1).alone()) {
            if (isWholeName(match) && letters(match) < SoughtNames.LETTERS_ALONE) {
                listener.found(match.name(), 1, 1);
            }
        }
    }

    /** Two words of a name, with at most two between that may stand there. */
    private void pairs() {
        if (word(0).sought().isEmpty()) {
            return;
        }
        for (int back = 1; back < WORDS_OF_A_NAME; back++) {
            if (!word(back).sought().isEmpty()) {
                pairs(back);
            }
            if (!mayStandBetween(back)) {
                return;
            }
        }
    }

    private boolean mayStandBetween(int back) {
        return word(back).is(Word.Kind.PATRONYMIC) || isInitial(back) || isGroupWith(back);
    }

    /** A word that a hyphen joins to another, of a name in two. */
    private boolean isGroupWith(int back) {
        return back > 0 && (is(back - 1, JOINED) || is(back, JOINED));
    }

    private void pairs(int back) {
        Map<Integer, List<Word.Match>> here = word(0).sought();
        Map<Integer, List<Word.Match>> there = word(back).sought();
        Map<Integer, List<Word.Match>> fewer = here.size() <= there.size() ? here : there;
        for (int name : fewer.keySet()) {
            if (here.containsKey(name) && there.containsKey(name)) {
                pair(name, there.get(name), here.get(name), back);
            }
        }
    }

    private void pair(int name, List<Word.Match> there, List<Word.Match> here, int back) {
        for (Word.Match first : there) {
            for (Word.Match second : here) {
                if (makeName(first, second, back)) {
                    boolean exact = first.isExact() && second.isExact();
                    if (exact || !isOpenPair(word(back), word(0))) {
                        tell(name, back);
                    }
                    return;
                }
            }
        }
    }

    /** What lies across two public names side by side is found only where they are not. */
    private void tell(int name, int back) {
        boolean across = back == 1 && isOpenPair(word(2), word(1));
        if (across && held < 0) {
            held = name;
        } else {
            found(name, back);
        }
    }

    private boolean makeName(Word.Match first, Word.Match second, int back) {
        PersonName.Part one = part(first);
        PersonName.Part other = part(second);
        if (one.group() == other.group() || !areEnough(first, one, other)) {
            return false;
        }
        if (isBehindSentence(back) && !(first.isExact() && second.isExact())) {
            return false;
        }
        if (first.isLoose() || second.isLoose()) {
            return is(0, JOINED) || (is(0, CAPITAL) && is(back, CAPITAL));
        }
        boolean bothShort = letters(first) < LETTERS_OF_SHORT && letters(second) < LETTERS_OF_SHORT;
        if (bothShort) {
            return is(0, JOINED) || (is(0, CAPITAL) && is(back, CAPITAL));
        }
        return is(0, JOINED)
                || is(0, CAPITAL)
                || is(back, CAPITAL)
                || (first.isExact() && second.isExact())
                || !(mayBeWords(first, back) || mayBeWords(second, 0));
    }

    /** Whether in small letters it may be no name: в мае розы. */
    private boolean mayBeWords(Word.Match match, int back) {
        return letters(match) < LETTERS_OF_SHORT || word(back).is(Word.Kind.COMMON);
    }

    /** The person's own name and the father's, as people speak of each other, if no other family's name stands beside. */
    private void withFather() {
        boolean beginsSentence = count <= 3 || is(3, POINT);
        boolean behindName = is(2, CAPITAL)
                && !is(2, POINT)
                && !beginsSentence
                && !word(2).is(Word.Kind.COMMON)
                && !word(2).is(Word.Kind.TITLE);
        if (behindName || is(1, POINT) || !is(0, CAPITAL) || !is(1, CAPITAL) || isOpenPair(word(1), word(0))) {
            return;
        }
        word(0).sought().forEach((name, fathers) -> {
            List<Word.Match> givens = word(1).sought().getOrDefault(name, List.of());
            boolean made = givens.stream().anyMatch(match -> part(match).role() == Role.GIVEN)
                    && fathers.stream().anyMatch(match -> part(match).role() == Role.PATRONYMIC);
            if (made && is(0, POINT)) {
                found(name, 1);
            } else if (made) {
                withFather.add(name);
            }
        });
    }

    private void releaseWithFather() {
        if (withFather.isEmpty()) {
            return;
        }
        boolean beforeName = is(0, CAPITAL) && !word(0).is(Word.Kind.COMMON);
        if (!beforeName) {
            withFather.forEach(name -> listener.found(name, 1, 2));
        }
        withFather.clear();
    }

    /** Whether a sentence ends between two words: the first of the next one may sound like a name. */
    private boolean isBehindSentence(int back) {
        return is(back, POINT) && !is(back - 1, JOINED) && word(back).initials().isEmpty();
    }

    /** The family's name with any other; where it is not known, any two. */
    private boolean areEnough(Word.Match match, PersonName.Part one, PersonName.Part other) {
        boolean family = isFamily(one) || isFamily(other);
        return family || names.name(match.name()).parts().stream().noneMatch(NameReader::isFamily);
    }

    private static boolean isFamily(PersonName.Part part) {
        return part.role() == Role.FAMILY || part.role() == Role.EITHER;
    }

    private static boolean isOpenPair(Word first, Word second) {
        if (first.open().isEmpty() || second.open().isEmpty()) {
            return false;
        }
        Map<Integer, List<Word.Match>> fewer =
                first.open().size() <= second.open().size() ? first.open() : second.open();
        return fewer.keySet().stream()
                .anyMatch(name -> first.open().containsKey(name)
                        && second.open().containsKey(name)
                        && !(first.open().get(name).equals(second.open().get(name))
                                && first.open().get(name).size() == 1));
    }

    private boolean isInitial(int back) {
        boolean marked = is(back, POINT) || is(back, CAPITAL) || is(back, JOINED) || (back > 0 && is(back - 1, JOINED));
        return marked && !word(back).initials().isEmpty();
    }

    /** A family's name beside the first letter of the person's own. */
    private void initials() {
        if (isInitial(0) && !word(1).sought().isEmpty()) {
            initials(word(0), word(1), 1);
        }
        if (!word(0).sought().isEmpty()) {
            for (int back = 1; back <= 2 && isInitial(back); back++) {
                initials(word(back), word(0), back);
            }
        }
    }

    private void initials(Word initial, Word family, int back) {
        family.sought().forEach((name, matches) -> {
            for (Word.Match match : matches) {
                PersonName.Part part = part(match);
                if (isFamily(part)
                        && match.isClose()
                        && names.beginsWith(initial, name, part.group())
                        && !names.isOpenWithInitial(initial, family)) {
                    found(name, back);
                }
            }
        });
    }
}
